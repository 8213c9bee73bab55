using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>The bound rules of progression, by what they decide.</summary>
internal sealed record ProgressionRules
{
    public required IReadOnlyList<(int Rank, BoundRule Rule)> Levels { get; init; }

    public required IReadOnlyList<BoundRule> AdvanceCompetency { get; init; }

    public required IReadOnlyList<BoundRule> AdvanceCredential { get; init; }

    public required IReadOnlyList<BoundRule> AwardCompetency { get; init; }

    public required IReadOnlyList<BoundRule> AwardCredential { get; init; }

    public required MasteryRules Mastery { get; init; }

    public bool KeepOnceEarned { get; init; }

    public Renewal? Renewal { get; init; }

    public IReadOnlyList<BoundConversion> ConversionsOfCompetencies { get; init; } = [];

    public IReadOnlyList<BoundConversion> ConversionsOfCredentials { get; init; } = [];
}
