using Cbe.Sdk.Elements;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Next;

/// <summary>All that has a say in whether a level is reached in a competency: the level rules up to it, the mastery score, and which evidence counts with what score.</summary>
internal sealed class AskedRules
{
    public AskedRules(BoundPack pack, Competency competency, int target)
    {
        Levels = [.. pack.ProgressionRules.Levels.Where(l => l.Rank <= target).Select(l => l.Rule)];
        Admission = pack.Rules["assessment.admit"];
        Retake = pack.EvidencePolicy.Retake;
        ReadsMastery = Levels.SelectMany(r => BoundParts.Of(r.Condition)).Any(n => n is InputNode { Field.Name: "mastery.Score" or "mastery.Level" });
        Mastery = ReadsMastery ? pack.ProgressionRules.Mastery.For(competency) : null;
        Nodes = [.. Levels.Concat(Admission).Concat(Retake).Select(r => r.Condition)
            .Concat(pack.EvidencePolicy.Expressions).Append(Mastery?.Expression).OfType<BoundNode>().SelectMany(BoundParts.Of)];
        Names = [.. Nodes.SelectMany(NamesOf)];
    }

    /// <summary>The level rules up to the level, the lowest first.</summary>
    public IReadOnlyList<BoundRule> Levels { get; }

    public IReadOnlyList<BoundRule> Admission { get; }

    public IReadOnlyList<BoundRule> Retake { get; }

    /// <summary>Whether a level rule asks for the mastery score.</summary>
    public bool ReadsMastery { get; }

    /// <summary>How the mastery score is made, where a level rule asks for it.</summary>
    public BoundMastery? Mastery { get; }

    /// <summary>Every part of every rule and expression.</summary>
    public IReadOnlyList<BoundNode> Nodes { get; }

    /// <summary>The members of evidence that are read, as often as they are.</summary>
    public IReadOnlyList<Field> Names { get; }


    public bool Reads(string member) => Names.Any(f => f.Name == member);

    /// <summary>The members of evidence that a node alone names.</summary>
    public static IEnumerable<Field> NamesOf(BoundNode node) => node switch
    {
        MemberNode { Item.Type.Item.Name: EvidenceItems.ItemName } member => [member.Field],
        InputNode { Field: { Scope: FieldScope.Outer, CitesEvidence: true } field } when field.Name is not ("attempts" or "trend") => [field],
        InputNode { Field.Name: "mastery.Score" or "mastery.Level" or "trend" } => [Score],
        _ => [],
    };

    private static Field Score { get; } = new("Score", RuleType.Number, "The score.");
}
