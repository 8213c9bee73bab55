using System.Globalization;
using Cbe.Sdk.Benchmarks.Measuring;

namespace Cbe.Sdk.Benchmarks.Targets;

/// <summary>What exactness is for: how often plain floating point decides wrongly.</summary>
internal sealed class RoundingTarget : ITarget
{
    public string Name => "rounding";

    public IEnumerable<TargetLine> Measure(TextWriter log)
    {
        foreach (var count in WrongByRounding.All(millions: 4))
        {
            yield return new(string.Create(CultureInfo.InvariantCulture, $"cases decided wrongly of {count.Cases:N0}, {count.Evidence}"), "0",
                string.Create(CultureInfo.InvariantCulture, $"{count.Doubles:N0} by doubles, {count.Floats:N0} by floats, 0 here"), null);
        }
    }
}
