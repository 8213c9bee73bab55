using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>Everything that can be left out of a record, one after another.</summary>
internal static class RecordParts
{
    private static readonly Dictionary<string, FactValue> NoFacts = [];

    public static IReadOnlyList<Func<Evidence, Evidence>> OfEvidence { get; } =
    [
        e => e with { Facts = NoFacts },
        e => e with { RecordedOn = null },
        e => e with { Sequence = null },
        e => e with { Level = null },
        e => e with { Score = null },
        e => e with { Assessor = null },
        e => e with { ConfirmedBy = null },
        e => e with { Setting = null },
        e => e with { Form = null },
        e => e with { Rigor = null },
        e => e with { Attempt = null },
        e => e with { ChosenByLearner = false },
        e => e with { HasNextSteps = false },
        e => e with { FeedbackOn = null },
        e => e with { Task = null },
        e => e with { Purpose = null },
        e => e with { Points = null },
        e => e with { PointsPossible = null },
        e => e with { LatePenalty = null },
        e => e with { Weight = null },
        e => e with { AssessedOn = null },
        e => e with { DueOn = null },
        e => e with { Excused = false },
        e => e with { OccurredOn = RandomExpressions.FirstDay },
    ];

    public static IEnumerable<Func<LearnerRecord, LearnerRecord>> Of(LearnerRecord learner)
    {
        yield return l => l with { Awards = [] };
        yield return l => l with { Overrides = [] };
        yield return l => l with { SupportEvents = [] };
        yield return l => l with { Needs = [] };
        yield return l => l with { Accommodations = [] };
        yield return l => l with { Plan = null };
        yield return l => l with { Facts = NoFacts };
        foreach (var (name, _) in learner.Facts)
        {
            yield return l => l with { Facts = l.Facts.Where(f => f.Key != name).ToDictionary() };
        }

        foreach (var award in learner.Awards)
        {
            yield return l => l with { Awards = [.. l.Awards.Where(a => a != award)] };
        }

        foreach (var decided in learner.Overrides)
        {
            yield return l => l with { Overrides = [.. l.Overrides.Where(o => o != decided)] };
        }

        foreach (var support in learner.SupportEvents)
        {
            yield return l => l with { SupportEvents = [.. l.SupportEvents.Where(s => s != support)] };
        }
    }
}
