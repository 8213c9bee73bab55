using System.Globalization;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Scenarios.Suggesting;

/// <summary>Learners that differ from one by one change, in a fixed order.</summary>
internal static class Changes
{
    private const int MostItems = 12;

    public static IEnumerable<LearnerRecord> Of(LearnerRecord learner, DateOnly asOf, Knobs knobs) =>
        Items(learner, asOf, knobs).Concat(All(learner, asOf, knobs)).Concat(Rest(learner, asOf, knobs));

    /// <summary>One item changed, gone, or there twice.</summary>
    private static IEnumerable<LearnerRecord> Items(LearnerRecord learner, DateOnly asOf, Knobs knobs)
    {
        for (int i = 0; i < Math.Min(learner.Evidence.Count, MostItems); i++)
        {
            var item = learner.Evidence[i];
            yield return learner with { Evidence = [.. learner.Evidence.Where(e => e != item)] };
            if (learner.Evidence.Count < MostItems)
            {
                yield return learner with { Evidence = [.. learner.Evidence, item with { Id = Free(learner) }] };
            }

            foreach (var changed in ItemChanges.Of(item, asOf, knobs).Where(c => c != item))
            {
                yield return With(learner, i, changed);
            }
        }
    }

    /// <summary>All items changed alike.</summary>
    private static IEnumerable<LearnerRecord> All(LearnerRecord learner, DateOnly asOf, Knobs knobs)
    {
        if (learner.Evidence.Count > 0)
        {
            yield return learner with { Evidence = [] };
            yield return learner with { Evidence = [.. learner.Evidence.Select(e => e with { Score = null })] };
            yield return learner with { Evidence = [.. learner.Evidence.Select(e => e with { Level = null })] };
        }

        if (learner.Evidence.Count > 1)
        {
            foreach (var score in knobs.Scores)
            {
                yield return learner with { Evidence = [.. learner.Evidence.Select(e => e with { Score = score })] };
            }

            foreach (string level in knobs.Engine.Scale.Levels.Names)
            {
                yield return learner with { Evidence = [.. learner.Evidence.Select(e => e with { Level = level })] };
            }

            foreach (int days in knobs.Wholes)
            {
                yield return learner with { Evidence = [.. learner.Evidence.Select(e => e with { OccurredOn = Before(asOf, days), RecordedOn = null })] };
            }
        }
    }

    /// <summary>What stands beside evidence: support, awards, choices, goals, facts.</summary>
    private static IEnumerable<LearnerRecord> Rest(LearnerRecord learner, DateOnly asOf, Knobs knobs)
    {
        string? competency = learner.Evidence.Count > 0 ? learner.Evidence[0].Competency : null;
        if (knobs.Reads("supports"))
        {
            yield return learner with { SupportEvents = [] };
            foreach (int days in knobs.Wholes)
            {
                yield return learner with { SupportEvents = [.. learner.SupportEvents, new SupportEvent { GivenOn = Before(asOf, days), Kind = learner.SupportEvents.Count > 0 ? learner.SupportEvents[0].Kind : "conference", Competency = competency, Tier = 1 }] };
            }
        }

        if (knobs.Reads("awards") || learner.Awards.Count > 0)
        {
            yield return learner with { Awards = [] };
            foreach (int days in competency is null ? [] : knobs.Wholes)
            {
                yield return learner with { Awards = [.. learner.Awards, new Award { Competency = competency, AwardedOn = Before(asOf, days) }] };
            }
        }

        if (knobs.Reads("choices", "ChoicesMade", "ChoseWhatNext"))
        {
            yield return learner with { Choices = [] };
            foreach (var kind in Enum.GetValues<ChoiceKind>())
            {
                foreach (int days in knobs.Wholes.Take(8))
                {
                    yield return learner with { Choices = [.. learner.Choices, new Choice { Date = Before(asOf, days), Kind = kind, Competency = competency }] };
                }
            }
        }

        if (knobs.Reads("goals"))
        {
            yield return learner with { Goals = [] };
            foreach (int days in knobs.Wholes)
            {
                yield return learner with { Goals = [.. learner.Goals, new Goal { SetOn = Before(asOf, days), Competency = competency, SetByLearner = true }] };
            }
        }

        foreach (var fact in knobs.Facts(FactSubject.Learner))
        {
            foreach (var facts in FactChanges.Of(learner.Facts, fact, asOf, knobs))
            {
                yield return learner with { Facts = facts };
            }
        }
    }

    public static LearnerRecord With(LearnerRecord learner, int at, Evidence item) => learner with { Evidence = [.. learner.Evidence.Select((e, i) => i == at ? item : e)] };

    /// <summary>A day before another, as far back as there are days.</summary>
    public static DateOnly Before(DateOnly day, int days) => day.AddDays(-Math.Min(days, day.DayNumber));

    private static string Free(LearnerRecord learner)
    {
        for (int i = learner.Evidence.Count + 1; ; i++)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"e{i}");
            if (learner.Evidence.All(e => e.Id != id))
            {
                return id;
            }
        }
    }
}
