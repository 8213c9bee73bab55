using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Cbe.Cli.Terminal;

/// <summary>How much is done in a second. For the eye alone: no decision rests on it, so it may be floating.</summary>
internal sealed class RateColumn(IReadOnlyDictionary<int, (string Unit, int Divisor)> units) : ProgressColumn
{
    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
    {
        var (unit, divisor) = units[task.Id];
        return new Text(task.Speed is { } speed ? string.Create(CultureInfo.InvariantCulture, $"{speed / divisor:#,0} {unit}/s") : "");
    }
}
