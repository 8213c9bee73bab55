using Cbe.Sdk.Text;

namespace Cbe.Sdk.RulePacks;

/// <summary>What came of reading a rule pack. Immutable.</summary>
/// <param name="Pack">The pack, or null when there are errors.</param>
/// <param name="Diagnostics">Everything that was noticed, by place.</param>
public sealed record RulePackResult(RulePack? Pack, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether there is a pack.</summary>
    public bool IsSuccess => Pack is not null;

    /// <summary>The pack.</summary>
    /// <exception cref="RulePackException">There are errors.</exception>
    public RulePack GetPackOrThrow() => Pack ?? throw new RulePackException(Diagnostics);
}
