using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>Members of a credential as rules see them: each member beside the code that reads it.</summary>
internal sealed class MemberItems
{
    /// <summary>The most points that one member can be worth, so that no sum of them overflows.</summary>
    public const int MostPoints = 100_000;

    /// <summary>The most that one member can weigh.</summary>
    public const int MostWeight = 1_000;

    private readonly List<(Field Field, Func<MemberOutcome, Value> Read)> _members;

    public MemberItems(VocabularyContext context)
    {
        _members =
        [
            (Fields.Member("progress.Level", RuleType.Level, "The level decided for it; of a credential the proficient level once it is earned."), m => m.Progress),
            (Fields.Member("mastery.Score", RuleType.Number, "Its mastery score.") with { Range = context.MasteryRange }, m => CaseValues.Score(m.MasteryScore)),
            (Fields.Member("mastery.Level", RuleType.Level, "The level of its mastery score."), m => m.MasteryRank),
            (Fields.Member("Kind", RuleType.Text, "The kind of the competency, as the framework names it; `credential` of a credential."), m => CaseValues.Text(m.Kind)),
            (Fields.Member("Awarded", RuleType.Boolean, "Whether it has been awarded.") with { Absence = Absence.False }, m => Value.Of(m.IsAwarded)),
            (Fields.Member("progress.Provisional", RuleType.Boolean, "Whether its level rests on provisional evidence alone.") with { Absence = Absence.False }, m => Value.Of(m.IsProvisional)),
            (Fields.Member("Points", RuleType.Number, "The points that the policy gives for it.") with { Range = NumberRange.Between(0, MostPoints) }, m => CaseValues.Score(m.Points)),
            (Fields.Member("Weight", RuleType.Number, "How heavy it weighs; 1 unless the policy says otherwise.") with { Range = NumberRange.Between(0, MostWeight), Absence = Absence.None }, m => Value.Of(m.Weight)),
            (Fields.Member("Required", RuleType.Boolean, "Whether the policy asks for this very member.") with { Absence = Absence.False }, m => Value.Of(m.IsRequired)),
        ];
        Type = new ItemType("a member", "members", _members.Select(m => m.Field));
    }

    public ItemType Type { get; }

    public Row Read(MemberOutcome member) => new(member.Id, [.. _members.Select(m => m.Read(member))]);
}
