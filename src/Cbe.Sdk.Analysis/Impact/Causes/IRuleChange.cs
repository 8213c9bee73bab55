using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Analysis.Impact.Causes;

/// <summary>A rule between two packs.</summary>
internal interface IRuleChange
{
    /// <summary>What the packs say otherwise in it; nothing where they say the same.</summary>
    IReadOnlyList<PackChange> Changes { get; }

    /// <summary>The rule when some of the changes are made; null where there is none then.</summary>
    Rule? Rule(Func<PackChange, bool> isMade);
}
