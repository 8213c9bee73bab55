using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>Laws 1 to 9: every decision can be had again and explained.</summary>
internal static class EngineLaws
{
    public static IReadOnlyList<PropertyLaw> All { get; } =
    [
        new(1, Alone) { Problem = Sameness.Repeated, OneOf = 4 },
        new(2, WildLearners.Draw) { Problem = WildLearners.Unanswered, AsksItself = true, AboutDecisions = false, OneOf = 2 },
        new(3, Alone)
        {
            Problem = Sameness.Tables,
            NotFor = s => s.Engine.CanEvaluateTables ? null : "tables cannot evaluate this pack",
        },
        new(5, Alone) { Problem = Traces.Unfaithful },
        new(6, Alone) { Problem = Traces.Insufficient },
        new(7, Alone) { Problem = Traces.WrongSteps, OneOf = 20, AboutDecisions = false },
        new(8, Alone) { Problem = Sameness.Written, OneOf = 2 },
        new(9, Sliced)
        {
            Relation = _ => Relations.EqualWithSupport,
            NotFor = s => s.Random.OtherCompetencies.Count == 0 ? "the framework has no other competency" : s.Competency.Prerequisites.Count > 0 ? "the competency hangs on others" : s.Policy.Pack.Inference is { Count: > 0 } ? "what is shown of other competencies says something about this one" : null,
            Conditions = _ => [Conditions.LevelReached, new("other competencies have evidence", p => p.Pair.Left.Evidence.Any(e => e.Competency != p.Left.Competency))],
        },
    ];

    /// <summary>The learner as drawn, for laws about one learner.</summary>
    public static Change? Alone(LawScope scope, Dice dice, LearnerRecord learner) => new("as it is", l => new(l, l));

    private static Change Sliced(LawScope scope, Dice dice, LearnerRecord learner)
    {
        string own = scope.Competency.Id;
        var places = dice.Shuffled(learner.Evidence.Select(e => e.Id)).Select((id, n) => (id, n)).ToDictionary(p => p.id, p => p.n, StringComparer.Ordinal);
        return Change.Of("with this competency alone", l => l with { Evidence = [.. l.Evidence.Where(e => e.Competency == own).OrderBy(e => places[e.Id])] });
    }
}
