using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Analysis.Scenarios.Suggesting;

/// <summary>Takes away from a learner whatever is not needed for what it shows.</summary>
internal static class Shrinker
{
    public static Seed Shrink(Seed seed, Func<Seed, bool> stillShows)
    {
        bool smaller = true;
        while (smaller)
        {
            smaller = false;
            foreach (var less in Less(seed.Learner))
            {
                if (stillShows(seed with { Learner = less }))
                {
                    seed = seed with { Learner = less };
                    smaller = true;
                    break;
                }
            }
        }

        return seed;
    }

    private static IEnumerable<LearnerRecord> Less(LearnerRecord learner)
    {
        for (int i = 0; i < learner.Evidence.Count; i++)
        {
            yield return learner with { Evidence = [.. learner.Evidence.Where((_, at) => at != i)] };
        }

        foreach (var less in Without(learner))
        {
            yield return less;
        }

        for (int i = 0; i < learner.Evidence.Count; i++)
        {
            foreach (var item in Plainer(learner.Evidence[i]).Where(p => p != learner.Evidence[i]))
            {
                yield return Changes.With(learner, i, item);
            }
        }
    }

    private static IEnumerable<LearnerRecord> Without(LearnerRecord l)
    {
        IEnumerable<(bool Is, LearnerRecord Less)> parts =
        [
            (l.Subgroups.Count > 0, l with { Subgroups = new Dictionary<string, string>() }), (l.Awards.Count > 0, l with { Awards = [] }), (l.Overrides.Count > 0, l with { Overrides = [] }),
            (l.SupportEvents.Count > 0, l with { SupportEvents = [.. l.SupportEvents.Skip(1)] }), (l.Choices.Count > 0, l with { Choices = [.. l.Choices.Skip(1)] }), (l.Goals.Count > 0, l with { Goals = [.. l.Goals.Skip(1)] }),
            (l.Plan is not null, l with { Plan = null }), (l.Needs.Count > 0, l with { Needs = [] }), (l.Accommodations.Count > 0, l with { Accommodations = [] }), (l.Facts.Count > 0, l with { Facts = new Dictionary<string, FactValue>() }),
        ];
        return parts.Where(p => p.Is).Select(p => p.Less);
    }

    private static IEnumerable<Evidence> Plainer(Evidence e) =>
    [
        e with { Facts = e.Facts.Count == 0 ? e.Facts : new Dictionary<string, FactValue>() }, e with { Task = null, Attempt = null }, e with { RecordedOn = null }, e with { Purpose = null }, e with { Rigor = null },
        e with { ConfirmedBy = null }, e with { Setting = null }, e with { Form = null }, e with { FeedbackOn = null }, e with { HasNextSteps = false }, e with { ChosenByLearner = false },
        e with { Points = null, PointsPossible = null, LatePenalty = null }, e with { Sequence = null }, e with { Assessor = null },
    ];
}
