using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>Laws 47 to 49: what a change of days, and a decision by a person, does.</summary>
internal static class ChangeLaws
{
    public static IReadOnlyList<PropertyLaw> All { get; } =
    [
        new(47, Later) { Relation = _ => Relations.EqualWithSupport, Conditions = _ => [Conditions.LevelReached] },
        new(48, EngineLaws.Alone) { Problem = Replayed, AboutDecisions = false, OneOf = 10 },
        new(49, Overridden) { Relation = _ => Relations.SameLevel, Conditions = s => [Conditions.ItemCounts(s)], Problem = Undone },
    ];

    private static Change Later(LawScope scope, Dice dice, LearnerRecord learner)
    {
        var item = MonotonicityLaws.New(scope, dice, learner);
        item = dice.Chance(50) ? item with { OccurredOn = scope.AsOf.AddDays(dice.Pick([1, 2, 30])) } : item with { RecordedOn = scope.AsOf.AddDays(dice.Pick([1, 2, 30])) };
        return Changes.Add("with what came later", item, (l, added) => added.OccurredOn > scope.AsOf || added.RecordedOn > scope.AsOf ? l : null);
    }

    private static string? Replayed(LawScope scope, Sides sides)
    {
        var engine = CbeEngine.Create(scope.Engine.Pack, scope.Engine.Framework, scope.Engine.Settings);
        return engine.Evaluate(sides.Pair.Left, scope.AsOf).ToJson() == sides.Left.Report.ToJson() ? null : "an engine made anew of the same pack decides otherwise";
    }

    private static Change Overridden(LawScope scope, Dice dice, LearnerRecord learner)
    {
        var decision = new Override
        {
            Competency = scope.Competency.Id,
            Level = dice.Pick(scope.Scale.Levels.Names),
            ByRole = "teacher of record",
            Reason = "what was shown in a conversation",
            DecidedOn = scope.AsOf.AddDays(-dice.Pick([0, 1, 5, 40])),
        };
        return Changes.Add("with the item", MonotonicityLaws.New(scope, dice, learner), (l, _) => l.Overrides.Count > 0 ? null : l with { Overrides = [decision] });
    }

    private static string? Undone(LawScope scope, Sides sides)
    {
        string level = sides.Pair.Left.Overrides[0].Level;
        return sides.Right.Report.For(scope.Competency.Id) is { Override: not null } outcome && outcome.Level == level ? null : $"a person decided {level}, and the rules undid it";
    }
}
