using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation.Counting;

/// <summary>The model that counts make.</summary>
internal sealed class SummaryModel(PopulationCounts counts, int minimum)
{
    /// <summary>A position has its own distribution of scores while this many times the minimum reach it.</summary>
    private const int ForAPosition = 5;

    private const int MostPositions = 40;

    public PopulationModel Make()
    {
        var days = counts.Cases.Select(c => c.First).OfType<DateOnly>().Select(d => (long)d.DayNumber).Order().ToList();
        long first = days[Math.Min(minimum, days.Count) - 1];
        var firstDay = Rounded.DrawOf(days.Select(d => Math.Max(0, d - first)), minimum, 1);
        var tasks = Rounded.DrawOf(counts.Cases.Select(c => (long)c.Scores.Length), minimum, 1);
        var between = Rounded.DrawOf(counts.Cases.SelectMany(c => c.Gaps), minimum, 1);
        var from = DateOnly.FromDayNumber((int)first);
        return new()
        {
            Title = "As counted learners",
            Learners = counts.Learners,
            From = from,
            To = from.AddDays(Length(firstDay, tasks, between)),
            Subgroups = new SubgroupTree(counts.Subgroups, minimum).Make(),
            Competencies = Competencies(),
            CompetenciesEach = Rounded.DrawOf(counts.CasesEach, minimum, 1),
            Scores = Scores(),
            Evidence = Evidence(firstDay, tasks, between),
            Choices = new() { Made = Draw.Always(0) },
            Support = new() { Given = Number.Zero },
            Prior = Prior(),
        };
    }

    /// <summary>Long enough that nearly nobody is cut off.</summary>
    private static int Length(Draw? firstDay, Draw? tasks, Draw? between) =>
        (int)Math.Min(20_000, 60 + Most(firstDay) + (Most(tasks) * Mean(between) * 3 / 2));

    private static long Most(Draw? draw) => draw is null ? 0 : draw.Quantiles[^1].Micros / Number.Scale;

    private static long Mean(Draw? draw) => draw is null ? 0 : 1 + (draw.Quantiles.Sum(q => q.Micros) / draw.Quantiles.Count / Number.Scale);

    private IReadOnlyList<KeyValuePair<string, Number>> Competencies() =>
        [.. counts.Competencies.Where(c => c.Value >= minimum).Select(c => KeyValuePair.Create(c.Key, Rounded.Share(c.Value, counts.Cases.Count)))];

    private ScoreModel Scores()
    {
        var byPosition = Enumerable.Range(0, MostPositions).Select(p => Position(p, p + 1)).TakeWhile(d => d is not null).OfType<Draw>().ToList();
        var ranks = new ScoreRanks(counts.Cases);
        double alike = Math.Clamp(ranks.WithinCase(), 0, 1);
        double? between = ranks.BetweenCases(minimum);
        return new()
        {
            ByPosition = byPosition.Count > 0 ? byPosition : Position(0, int.MaxValue) is { } all ? [all] : [],
            Alike = Rounded.Statistic(alike),
            AlikeLearner = between is { } b && alike > 0 ? Rounded.Statistic(Math.Clamp(b / alike, 0, 1)) : null,
            WithTasks = Rounded.Statistic(Math.Clamp(ranks.WithItems(alike), -0.95, 0.95)),
        };
    }

    /// <summary>The scores of some positions; null where too few reach them.</summary>
    private Draw? Position(int from, int to)
    {
        var scores = counts.Cases.SelectMany(c => c.Scores.Skip(from).Take(to - from)).OfType<long>().ToList();
        return scores.Count < (to - from == 1 ? ForAPosition : 1) * minimum ? null : Rounded.DrawOf(scores, minimum, Number.Scale);
    }

    private EvidenceModel Evidence(Draw? firstDay, Draw? tasks, Draw? between)
    {
        var words = counts.Words;
        var feedback = words.Share("feedback", "given", minimum);
        var steps = words.Share("feedback", "next steps", minimum);
        return new()
        {
            Tasks = tasks,
            FirstDay = firstDay,
            DaysBetween = between,
            Forms = words.SharesOf("form", minimum),
            Settings = words.SharesOf("setting", minimum),
            Assessors = words.SharesOf("assessor", minimum),
            ConfirmedBy = words.SharesOf("confirmedBy", minimum),
            Rigor = words.SharesOf("rigor", minimum),
            Purposes = words.SharesOf("purpose", minimum),
            Late = words.Share("due", "late", minimum),
            LateDays = Rounded.DrawOf(counts.LateDays, minimum, 1),
            RecordedDays = Rounded.DrawOf(counts.RecordedDays, minimum, 1),
            Feedback = feedback,
            FeedbackDays = Rounded.DrawOf(counts.FeedbackDays, minimum, 1),
            NextSteps = feedback == Number.Zero ? Number.Zero : Number.FromMicros(Math.Min(Number.Scale, (steps / feedback).Micros)),
            Chosen = words.Share("chosen", "yes", minimum),
            Unjudged = words.Share("missing", "both", minimum),
            MissingScore = words.Share("missing", "score", minimum),
            MissingLevel = words.Share("missing", "level", minimum),
        };
    }

    private PriorModel Prior() => counts.PriorItems.Count < minimum ? new() : new()
    {
        Share = Rounded.Share(counts.PriorItems.Count, counts.Cases.Count),
        Items = Rounded.DrawOf(counts.PriorItems, minimum, 1),
        DaysBefore = Rounded.DrawOf(counts.PriorDays, minimum, 1),
        Fact = counts.PriorFact,
    };
}
