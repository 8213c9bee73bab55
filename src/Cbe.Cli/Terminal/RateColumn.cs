using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Cbe.Cli.Terminal;

/// <summary>How much is done in a second. For the eye alone: no decision rests on it, so it may be floating.</summary>
internal sealed class RateColumn(IReadOnlyDictionary<int, (string Unit, string Format, int Divisor)> units) : ProgressColumn
{
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
    {
        var (unit, format, divisor) = units[task.Id];
        return new Text(task.Speed is { } speed ? $"{(speed / divisor).ToString(format, CultureInfo.InvariantCulture)} {unit}/s" : "");
    }
}
