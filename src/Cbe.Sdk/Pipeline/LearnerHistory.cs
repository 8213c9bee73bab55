using Cbe.Sdk.Elements;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Elements.Support;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline;

/// <summary>
/// Where one learner stood on earlier days, by what was known on each day and by the rules in force on it. A day is looked
/// at only when something may have changed on it, and only when somebody asks.
/// </summary>
/// <param name="learner">The record.</param>
/// <param name="items">Its evidence that can be seen on the day of the decision.</param>
/// <param name="standings">Where the learner stands on the day of the decision, prerequisites before what needs them.</param>
/// <param name="today">The rules of the day of the decision.</param>
/// <param name="eras">The rules of another day; null where the pack is not in force.</param>
/// <param name="asOf">The day of the decision.</param>
/// <param name="findings">Where it is said that a history was too long.</param>
internal sealed class LearnerHistory(LearnerRecord learner, IReadOnlyList<VisibleEvidence> items, IReadOnlyDictionary<string, CompetencyStanding> standings,
    LearnerPipeline today, Func<DateOnly, LearnerPipeline?> eras, DateOnly asOf, List<DataFinding> findings)
{
    private readonly Dictionary<string, IReadOnlyList<DateOnly>> _days = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Competency, DateOnly Day), CompetencyStanding> _standings = [];
    private readonly Dictionary<(VisibleEvidence Item, LearnerPipeline Era), JudgedEvidence> _judged = [];
    private readonly HashSet<string> _cut = new(StringComparer.Ordinal);
    private HistoryDays? _changes;

    private HistoryDays Changes => _changes ??= new(learner, items, today, eras, asOf);

    /// <summary>The days on which an answer of a support rule may have changed, oldest first; that of the decision is the last.</summary>
    public IReadOnlyList<DateOnly> SupportDays(string competency) => Newest(competency, Changes.OfSupport(competency, SeenDays(competency)));

    /// <summary>What support rules answered on an earlier day, in the order of the rules.</summary>
    public IReadOnlyList<Answer> Support(string competency, IReadOnlyList<SupportEvent> given, DateOnly day) =>
        eras(day)!.SupportAnswers(learner, Seen(competency, day), given, day);

    /// <summary>The learner's pace, from the days on which competencies were first reached by evidence; what means the same is reached once.</summary>
    public Pace Pace(IEnumerable<string> competencies, Func<string, string> same, int proficient)
    {
        var firsts = competencies.Select(c => (Same: same(c), Day: FirstReached(c, proficient))).Where(r => r.Day is not null)
            .GroupBy(r => r.Same, r => r.Day!.Value, StringComparer.Ordinal).Select(g => g.Min());
        return new(items.Select(i => i.Since).DefaultIfEmpty(asOf).Min(), firsts);
    }

    /// <summary>The days on which what can be seen of the competency may have changed: where nothing is shown of it itself, what follows from others too.</summary>
    private IReadOnlyList<DateOnly> SeenDays(string competency) => today.Inference is not { } inference ? Days(competency)
        : [.. Days(competency).Concat(inference.Sources(competency).Where(standings.ContainsKey).SelectMany(Days)).Where(d => d >= Changes.Begins(competency)).Distinct().Order()];

    private CompetencyStanding Seen(string competency, DateOnly day)
    {
        var own = On(competency, day)!;
        return today.Inference is { } inference ? inference.Apply(own, other => On(other, day)) : own;
    }

    private DateOnly? FirstReached(string competency, int proficient) =>
        Days(competency).Cast<DateOnly?>().FirstOrDefault(d => On(competency, d!.Value)?.Outcome.RankByRules >= proficient);

    /// <summary>The days on which the level may have changed. With prerequisites those of all competencies are made in the order of the framework, so that a long chain of them is no deep recursion.</summary>
    private IReadOnlyList<DateOnly> Days(string competency)
    {
        if (today.ReadsPrerequisites && _days.Count == 0)
        {
            foreach (var standing in standings.Values)
            {
                var before = standing.Competency.Prerequisites.Where(p => today.Before(standing.Competency.Id, p) && _days.ContainsKey(p)).SelectMany(Turns);
                _days.Add(standing.Competency.Id, Newest(standing.Competency.Id, Changes.OfStanding(standing.Competency, before)));
            }
        }

        if (!_days.TryGetValue(competency, out var days))
        {
            days = Newest(competency, Changes.OfStanding(today.Resolve(competency), []));
            _days.Add(competency, days);
        }

        return days;
    }

    /// <summary>The days on which something changed that the rules of another competency can see.</summary>
    private IEnumerable<DateOnly> Turns(string competency)
    {
        (Value, Number?, bool)? last = null;
        foreach (var day in _days[competency])
        {
            var outcome = On(competency, day)?.Outcome;
            var seen = (outcome?.Progress ?? default, outcome?.MasteryScore, today.Step.IsAwarded(learner, competency, day));
            if (seen != last)
            {
                yield return day;
            }

            last = seen;
        }
    }

    /// <summary>Where the learner stood in the competency on a day; null before anything was known of it.</summary>
    private CompetencyStanding? On(string competency, DateOnly day)
    {
        if (day == asOf || !standings.ContainsKey(competency))
        {
            return standings.GetValueOrDefault(competency);
        }

        var days = Days(competency);
        if (day < Changes.Begins(competency))
        {
            return null;
        }

        var changed = LastUpTo(days, day) ?? day;
        if (!_standings.TryGetValue((competency, changed), out var standing))
        {
            standing = Stand(eras(changed)!, competency, changed);
            _standings.Add((competency, changed), standing);
        }

        return standing;
    }

    private CompetencyStanding Stand(LearnerPipeline era, string competency, DateOnly day)
    {
        var about = today.Resolve(competency);
        var counting = era.Step.Counting.Counting(learner, about, Changes.Evidence(competency).TakeWhile(i => i.Since <= day).Select(i => Judge(era, i, day)), day);
        return era.Step.Stand(learner, about, new(counting), p => today.ReadsPrerequisites && today.Before(competency, p) ? On(p, day) : null, day, levelsOnly: true);
    }

    /// <summary>Where admission does not read the day an item is judged once for each era.</summary>
    private JudgedEvidence Judge(LearnerPipeline era, VisibleEvidence item, DateOnly day)
    {
        if (!era.AdmissionDays.IsStill)
        {
            return era.Step.Counting.Alone(learner, item, day);
        }

        if (!_judged.TryGetValue((item, era), out var judged))
        {
            judged = era.Step.Counting.Alone(learner, item, day);
            _judged.Add((item, era), judged);
        }

        return judged;
    }

    /// <summary>The newest of the days, as many as may be looked at; that it is not all of them is a finding.</summary>
    private IReadOnlyList<DateOnly> Newest(string competency, IReadOnlyList<DateOnly> days)
    {
        int first = HistoryLimit.First(days, Changes.Evidence(competency), HistoryLimit.MostLooks);
        if (first == 0)
        {
            return days;
        }

        if (_cut.Add(competency))
        {
            findings.Add(new DataFinding(Codes.HistoryTooLong, $"the history of `{competency}` is too long; it is looked back to {days[first].ToText()} only", "record", 0, 0) { LearnerId = learner.Id });
        }

        return [.. days.Skip(first)];
    }

    private static DateOnly? LastUpTo(IReadOnlyList<DateOnly> days, DateOnly day)
    {
        int low = 0;
        int high = days.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = days[middle] <= day ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : days[low - 1];
    }
}
