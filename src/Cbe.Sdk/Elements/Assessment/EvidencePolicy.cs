using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Elements.Assessment;

/// <summary>Which evidence counts and with what score, beside the admission rules: bound for one era.</summary>
internal sealed record EvidencePolicy
{
    /// <summary>The score that an item counts with; null for its own.</summary>
    public BoundNode? Score { get; init; }

    public AttemptPolicy Attempts { get; init; }

    /// <summary>Asked of every attempt after the first that counts.</summary>
    public IReadOnlyList<BoundRule> Retake { get; init; } = [];

    /// <summary>What an item is like that counts only until there is another; null when none is.</summary>
    public BoundNode? Provisional { get; init; }

    /// <summary>Whether what becomes of an item depends on the items beside it.</summary>
    public bool LooksBeside => Attempts != AttemptPolicy.All || Retake.Count > 0 || Provisional is not null;

    /// <summary>The expressions that are no rules.</summary>
    public IEnumerable<BoundNode> Expressions => new[] { Score, Provisional }.OfType<BoundNode>();
}
