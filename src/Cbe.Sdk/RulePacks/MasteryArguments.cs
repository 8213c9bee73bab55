using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.RulePacks;

/// <summary>The values of a method's parameters: what the pack sets, else the default, else the cut of the proficient level.</summary>
internal static class MasteryArguments
{
    public static IReadOnlyList<Number> Of(MasteryMethod method, MasterySetting setting, PerformanceScale scale)
    {
        var proficient = scale.Cuts.Count >= scale.Proficient ? scale.Cuts[scale.Proficient - 1] : scale.MaximumScore;
        return [.. method.Parameters.Select(p => setting.Arguments.TryGetValue(p.Name, out var value) ? value : p.Default ?? proficient)];
    }
}
