using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>Laws 16 to 23: what must make no difference.</summary>
internal static class FairnessChanges
{
    private const string Teacher = "teacher";

    public static IReadOnlyList<PropertyLaw> All { get; } =
    [
        new(16, Protected) { Conditions = _ => [Conditions.LevelReached] },
        new(17, Place)
        {
            Relation = _ => Relations.EqualWithSupport,
            Conditions = s => [Conditions.ItemCounts(s), Conditions.LevelReached],
            NotFor = s => s.Policy.Symbols.ConfirmedBy.TryGetCode(Teacher, out int _) && s.Policy.Symbols.Setting.Values.Count > 1 ? null : "no evidence can be confirmed by a teacher, or there is only one place",
        },
        new(18, (s, d, l) => Facts(s, d, l, "with other time spent", f => f.About == FactTopic.Time, "minutes", "daysEnrolled")) { Conditions = _ => [Conditions.LevelReached] },
        new(19, DayChanges.Pace) { Relation = _ => Relations.EqualWithSupport, Conditions = _ => [Conditions.LevelReached, Conditions.Ties] },
        new(20, DayChanges.Clock)
        {
            Relation = _ => Relations.EqualWithSupport,
            Conditions = _ => [Conditions.LevelReached],
            NotFor = s => DayChanges.Era(s) is var (from, to) && from == to ? "the same rules are in force on one day only" : null,
        },
        new(21, (s, d, l) => Facts(s, d, l, "of another age", f => f is { Of: FactSubject.Learner, About: FactTopic.Other or FactTopic.Learning }, "age", "grade")) { Conditions = _ => [Conditions.LevelReached] },
        new(22, Assessed) { Relation = _ => Relations.EqualWithSupport, Conditions = _ => [Conditions.LevelReached] },
        new(23, Forms)
        {
            Conditions = _ => [Conditions.LevelReached],
            NotFor = s => s.Policy.Symbols.Form.Values.Count > 1 ? null : "there is only one form of evidence",
        },
    ];

    private static Change Facts(LawScope scope, Dice dice, LearnerRecord learner, string name, Func<FactDeclaration, bool> which, params string[] also) =>
        FactChanges.All(name, FactChanges.Of(scope, dice, learner, name, which, also));

    private static Change Protected(LawScope scope, Dice dice, LearnerRecord learner)
    {
        const string name = "somebody else";
        var groups = FactMaker.Subgroups(dice);
        return FactChanges.All(name,
        [
            .. FactChanges.Of(scope, dice, learner, name, f => f.About is FactTopic.Protected or FactTopic.Need),
            Change.Of(name, l => l with { Subgroups = groups }),
            Change.Of(name, l => l with { Needs = l.Needs.Count == 0 ? ["reading"] : [] }),
            Change.Of(name, l => l with { Accommodations = l.Accommodations.Count == 0 ? ["extra time"] : [] }),
        ]);
    }

    private static Change? Place(LawScope scope, Dice dice, LearnerRecord learner)
    {
        var own = learner.Evidence.Where(e => e.Competency == scope.Competency.Id).ToList();
        if (own.Count == 0)
        {
            return null;
        }

        string id = dice.Pick(own).Id, there = scope.Random.Items.Word(dice, scope.Policy.Symbols.Setting, 50);
        string? here = dice.Chance(70) ? scope.Random.Items.Word(dice, scope.Policy.Symbols.Setting, 70) : null;
        return new("at another place", l => l.Evidence.Any(e => e.Id == id) && here != there ? new(At(l, here), At(l, there)) : null) { Item = id };

        LearnerRecord At(LearnerRecord l, string? place) =>
            l with { Evidence = [.. l.Evidence.Select(e => e.Id == id ? e with { ConfirmedBy = Teacher, Setting = place } : e)] };
    }

    private static Change? Assessed(LawScope scope, Dice dice, LearnerRecord learner)
    {
        const string name = "assessed by somebody else";
        if (learner.Evidence.Count == 0)
        {
            return null;
        }

        var changes = FactChanges.Of(scope, dice, learner, name, f => f.Of == FactSubject.Evidence && f.Type == ValueKind.Text);
        string id = dice.Pick(learner.Evidence).Id;
        changes.Add(Changes.Item(name, id, e => e with { Facts = FactChanges.With(e.Facts, "assessedBy", FactValue.FromText("another person")) }));
        return FactChanges.All(name, changes);
    }

    private static Change? Forms(LawScope scope, Dice dice, LearnerRecord learner)
    {
        const string name = "with two forms changed";
        var forms = learner.Evidence.Select(e => e.Form).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (forms.Count == 0)
        {
            return null;
        }

        string one = dice.Pick(forms), other = scope.Random.Items.Word(dice, scope.Policy.Symbols.Form, 50);
        return one == other ? null : FactChanges.All(name,
        [
            Change.Of(name, l => l.Evidence.Any(e => e.Form == one || e.Form == other) ? l with { Evidence = [.. l.Evidence.Select(e => e.Form == one ? e with { Form = other } : e.Form == other ? e with { Form = one } : e)] } : null),
            Change.Of(name, l => l with { Accommodations = ["a reader"] }),
        ]);
    }
}
