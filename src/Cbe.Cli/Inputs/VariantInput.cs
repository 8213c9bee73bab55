using Cbe.Sdk;
using Cbe.Sdk.Analysis;

namespace Cbe.Cli.Inputs;

/// <summary>A pack with other figures, as options name them.</summary>
internal static class VariantInput
{
    public static CbeEngine With(CbeEngine engine, IEnumerable<string> values)
    {
        var pack = engine.Pack;
        foreach (string value in values)
        {
            int at = value.IndexOf('=', StringComparison.Ordinal);
            if (at < 1)
            {
                throw new InvalidInputException($"`{value}` names no figure", "write the parameter and its value: --parameter demonstrations=4");
            }

            try
            {
                pack = PackVariants.WithParameter(pack, value[..at], value[(at + 1)..]);
            }
            catch (ArgumentException e)
            {
                throw new InvalidInputException(e.Message.Replace($" (Parameter '{e.ParamName}')", "", StringComparison.Ordinal).TrimEnd('.'), $"`cbe check {engine.Pack.Id}` shows the pack's parameters");
            }
        }

        return CbeEngine.TryCreate(pack, engine.Framework, out var diagnostics, engine.Settings)
            ?? throw new InvalidInputException($"with these figures the pack `{engine.Pack}` is refused") { Diagnostics = diagnostics };
    }
}
