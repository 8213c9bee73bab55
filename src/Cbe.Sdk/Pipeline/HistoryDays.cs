using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Pipeline;

/// <summary>
/// The days on which something about a competency can have changed for one learner: entries of the record that become known
/// or reach an age that a rule names, days that a rule names, and first days of eras. Between two of them nothing changes.
/// </summary>
internal sealed class HistoryDays
{
    private readonly LearnerRecord _learner;
    private readonly LearnerPipeline _today;
    private readonly Func<DateOnly, LearnerPipeline?> _eras;
    private readonly DateOnly _asOf;
    private readonly Dictionary<string, List<VisibleEvidence>> _items;
    private readonly ILookup<string, Award> _awards;
    private readonly ILookup<string, Override> _overrides;
    private readonly ILookup<string, SupportEvent> _supports;
    private readonly Dictionary<string, DateOnly> _begins = new(StringComparer.Ordinal);
    private readonly HashSet<string> _planned;
    private readonly DateOnly _recordBegins;

    public HistoryDays(LearnerRecord learner, IReadOnlyList<VisibleEvidence> items, LearnerPipeline today, Func<DateOnly, LearnerPipeline?> eras, DateOnly asOf)
    {
        (_learner, _today, _eras, _asOf) = (learner, today, eras, asOf);
        _items = items.GroupBy(i => i.Competency.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.OrderBy(i => i.Since).ToList(), StringComparer.Ordinal);
        _awards = learner.Awards.ToLookup(a => a.Competency ?? "", StringComparer.Ordinal);
        _overrides = learner.Overrides.ToLookup(o => o.Competency, StringComparer.Ordinal);
        _supports = learner.SupportEvents.ToLookup(s => s.Competency ?? "", StringComparer.Ordinal);
        _planned = [.. learner.Plan?.Entries.Select(e => e.Competency) ?? []];
        _recordBegins = items.Select(i => i.Since).Concat(learner.Awards.Select(a => a.AwardedOn)).Concat(learner.Overrides.Select(o => o.DecidedOn))
            .Concat(learner.SupportEvents.Select(s => s.GivenOn)).Concat(learner.Choices.Select(c => c.Date)).Concat(learner.Goals.Select(g => g.SetOn)).Append(asOf).Min();
    }

    /// <summary>The evidence of a competency that can be seen on the day of the decision, by the day on which it became known.</summary>
    public IReadOnlyList<VisibleEvidence> Evidence(string competency) => _items.TryGetValue(competency, out var items) ? items : [];

    /// <summary>
    /// The first day on which the record speaks of the competency. A plan has no day: what is planned is spoken of from the
    /// first day of anything in the record.
    /// </summary>
    public DateOnly Begins(string competency)
    {
        if (!_begins.TryGetValue(competency, out var begins))
        {
            begins = _planned.Contains(competency) ? _recordBegins : Evidence(competency).Take(1).Select(i => i.Since)
                .Concat(_awards[competency].Select(a => a.AwardedOn)).Concat(_overrides[competency].Select(o => o.DecidedOn))
                .Concat(_supports[competency].Select(s => s.GivenOn)).Append(_asOf).Min();
            _begins.Add(competency, begins);
        }

        return begins;
    }

    /// <summary>The days on which a level can have changed, oldest first, that of the decision last.</summary>
    /// <param name="competency">The competency.</param>
    /// <param name="before">The days on which something about its prerequisites changed.</param>
    public IReadOnlyList<DateOnly> OfStanding(Competency competency, IEnumerable<DateOnly> before)
    {
        string id = competency.Id;
        return InOrder(id, before.Concat(_today.EraStarts)
            .Concat(Evidence(id).Select(i => i.Since))
            .Concat(Feedback(Evidence(id).Select(i => i.Evidence)))
            .Concat(_awards[id].Select(a => a.AwardedOn))
            .Concat(_awards[id].Select(a => a.ExpiresOn).OfType<DateOnly>().Where(d => d < _asOf).Select(d => d.AddDays(1)))
            .Concat(_awards[id].Select(a => _today.Step.Renewal?.RenewBy(a)).OfType<DateOnly>().Where(d => d < _asOf).Select(d => d.AddDays(1)))
            .Concat(_overrides[id].Select(o => o.DecidedOn))
            .Concat(Moving(p => p.AdmissionDays, id, []))
            .Concat(Moving(p => p.LevelDays, id, _awards[id].Select(a => a.AwardedOn))));
    }

    /// <summary>The days on which an answer of a support rule can have changed, oldest first, that of the decision last.</summary>
    /// <param name="competency">The competency.</param>
    /// <param name="standing">The days on which its level can have changed.</param>
    public IReadOnlyList<DateOnly> OfSupport(string competency, IReadOnlyList<DateOnly> standing)
    {
        var given = _supports[competency].Concat(_supports[""]).Select(s => s.GivenOn);
        return InOrder(competency, standing.Concat(given).Concat(Moving(p => p.SupportDays, competency, given)));
    }

    /// <summary>Feedback is known from its own day on. Whoever reads it sees that; and of items that are alike it decides the order.</summary>
    private IEnumerable<DateOnly> Feedback(IEnumerable<Evidence> own)
    {
        bool read = _today.AdmissionDays.Reads("FeedbackDays") || _today.LevelDays.Reads("FeedbackDays") || _today.SupportDays.Reads("FeedbackDays");
        return own.GroupBy(e => e.OccurredOn).Where(day => read || day.Skip(1).Any()).SelectMany(day => day).Select(e => e.FeedbackOn).OfType<DateOnly>();
    }

    private IEnumerable<DateOnly> Moving(Func<LearnerPipeline, DayReading> of, string competency, IEnumerable<DateOnly> more)
    {
        var own = Evidence(competency).Select(i => i.Evidence);
        var entries = new Lazy<HashSet<DateOnly>>(() =>
        [
            .. more, .. own.Select(e => e.OccurredOn), .. of(_today).Reads("RecordedOn") ? own.Select(e => e.RecordedOn).OfType<DateOnly>() : [],
            .. own.SelectMany(e => e.Facts.Values).Concat(_learner.Facts.Values).Where(f => f.Kind == FactKind.Date).Select(f => f.Date),
        ]);
        var begins = Begins(competency);
        foreach (var (first, last) in Eras().Where(e => e.Last >= begins))
        {
            var reading = of(_eras(first)!);
            var from = first < begins ? begins : first;
            var days = reading.EveryDay ? Every(from, last) : reading.Days.Concat(reading.Ages.Count == 0 ? [] : entries.Value.SelectMany(e => reading.Ages.Select(a => Later(e, a))));
            foreach (var day in days.Where(d => d >= from && d <= last))
            {
                yield return day;
            }
        }
    }

    /// <summary>The times in which no figure of the policy changed, up to the day of the decision.</summary>
    private IEnumerable<(DateOnly First, DateOnly Last)> Eras()
    {
        List<DateOnly> starts = [_today.InForceFrom, .. _today.EraStarts.Where(s => s > _today.InForceFrom && s <= _asOf)];
        return starts.Select((s, i) => (s, i + 1 < starts.Count ? starts[i + 1].AddDays(-1) : _asOf));
    }

    private static IEnumerable<DateOnly> Every(DateOnly first, DateOnly last)
    {
        int count = Math.Min(last.DayNumber - first.DayNumber + 1, HistoryLimit.MostLooks);
        return Enumerable.Range(last.DayNumber - count + 1, count).Select(DateOnly.FromDayNumber);
    }

    private List<DateOnly> InOrder(string competency, IEnumerable<DateOnly> days)
    {
        var begins = Begins(competency);
        begins = begins < _today.InForceFrom ? _today.InForceFrom : begins;
        return [.. days.Where(d => d > begins && d < _asOf).Append(begins).Append(_asOf).Distinct().Order()];
    }

    private static DateOnly Later(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));
}
