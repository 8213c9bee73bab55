using Cbe.Sdk.Elements;
using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk;

/// <summary>
/// Where one learner stood on earlier days, by what was known on each day and by the rules in force on it. A day is looked
/// at only when something may have changed on it, and only when somebody asks.
/// </summary>
internal sealed class LearnerHistory(LearnerRecord learner, IEnumerable<VisibleEvidence> items, LearnerPipeline today, Func<DateOnly, LearnerPipeline?> eras, DateOnly asOf)
{
    private readonly ILookup<string, VisibleEvidence> _items = items.ToLookup(i => i.Competency.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<DateOnly>> _days = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Competency, DateOnly Day), CompetencyStanding?> _standings = [];
    private readonly Dictionary<(string Competency, DateOnly Day), IReadOnlyDictionary<string, Answer>> _support = [];

    /// <summary>The days on which something about the competency may have changed, oldest first; the day of the decision is the last.</summary>
    public IReadOnlyList<DateOnly> Days(string competency)
    {
        if (!_days.TryGetValue(competency, out var days))
        {
            _days.Add(competency, [asOf]); // What stands in a circle of prerequisites does not wait for itself.
            days = [.. Changes(competency).Where(d => d < asOf && eras(d) is not null).Append(asOf).Distinct().Order()];
            _days[competency] = days;
        }

        return days;
    }

    /// <summary>Where the learner stood in the competency on a day; null where no rules were in force.</summary>
    public CompetencyStanding? On(string competency, DateOnly day)
    {
        var changed = Days(competency).LastOrDefault(d => d <= day, day);
        if (!_standings.TryGetValue((competency, changed), out var standing))
        {
            _standings.Add((competency, changed), null);
            standing = eras(changed) is { } era ? Stand(era, competency, changed) : null;
            _standings[(competency, changed)] = standing;
        }

        return standing;
    }

    /// <summary>The answer of a support rule on a day.</summary>
    public Answer Support(string competency, string rule, DateOnly day)
    {
        if (!_support.TryGetValue((competency, day), out var answers))
        {
            answers = On(competency, day) is { } standing ? eras(day)!.SupportAnswers(learner, standing, day) : new Dictionary<string, Answer>();
            _support.Add((competency, day), answers);
        }

        return answers.GetValueOrDefault(rule, Answer.Insufficient);
    }

    /// <summary>The learner's pace, from the days on which competencies were first reached by evidence; what means the same is reached once.</summary>
    public Pace Pace(IEnumerable<string> competencies, Func<string, string> same, int proficient)
    {
        var firsts = competencies.Select(c => (Same: same(c), Day: FirstReached(c, proficient))).Where(r => r.Day is not null)
            .GroupBy(r => r.Same, r => r.Day!.Value, StringComparer.Ordinal).Select(g => g.Min());
        return new(_items.SelectMany(g => g).Select(i => i.Since).DefaultIfEmpty(asOf).Min(), firsts);
    }

    private DateOnly? FirstReached(string competency, int proficient) =>
        Days(competency).Cast<DateOnly?>().FirstOrDefault(d => On(competency, d!.Value)?.Outcome.RankByRules >= proficient);

    private CompetencyStanding Stand(LearnerPipeline era, string competency, DateOnly day)
    {
        var seen = _items[competency].Where(i => i.Since <= day).ToList();
        var admitted = seen.Where(i => era.Step.Assess(learner, i, day).IsAdmitted).Select(i => i.Evidence).ToList();
        return era.Step.Stand(learner, today.Resolve(competency), admitted, seen.Count - admitted.Count, p => today.ReadsPrerequisites ? On(p, day) : null, day);
    }

    private IEnumerable<DateOnly> Changes(string competency)
    {
        var own = _items[competency].ToList();
        var supports = learner.SupportEvents.Where(s => s.Competency is null || s.Competency == competency).Select(s => s.GivenOn);
        var awards = learner.Awards.Where(a => a.Competency == competency).ToList();
        var happened = own.Select(i => i.Since).Concat(supports).Concat(awards.Select(a => a.AwardedOn)).ToList();
        var dates = happened.Concat(own.Select(i => i.Evidence.OccurredOn)).Distinct().ToList();
        return happened
            .Concat(awards.Select(a => a.ExpiresOn).OfType<DateOnly>().Select(d => Later(d, 1)))
            .Concat(own.Select(i => i.Evidence.FeedbackOn).OfType<DateOnly>())
            .Concat(learner.Overrides.Where(o => o.Competency == competency).Select(o => o.DecidedOn))
            .Concat(today.EraStarts)
            .Concat(today.InForceFrom is { } from ? [from] : [])
            .Concat(today.Days.Dates)
            .Concat(today.Days.Ages.SelectMany(age => dates.Select(d => Later(d, age))))
            .Concat(today.ReadsPrerequisites ? today.Resolve(competency).Prerequisites.SelectMany(Days) : [])
            .Where(d => happened.Count > 0 && d >= happened.Min());
    }

    private static DateOnly Later(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, day.DayNumber + days));
}
