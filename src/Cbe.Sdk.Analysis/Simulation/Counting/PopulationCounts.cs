using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation.Counting;

/// <summary>What is kept of real learners while a summary is made: counts, and the numbers of each case without a name.</summary>
internal sealed class PopulationCounts(RecordSchema schema)
{
    private readonly string? _priorFact = schema.Facts?.FirstOrDefault(f => f.Of == FactSubject.Evidence && f.Type == ValueKind.Boolean)?.Name;

    public int Learners { get; private set; }

    public long Items { get; private set; }

    public SubgroupCounts Subgroups { get; } = new();

    public List<CountedCase> Cases { get; } = [];

    /// <summary>Cases for each learner with evidence.</summary>
    public List<long> CasesEach { get; } = [];

    public CountedWords Words { get; } = new();

    public SortedDictionary<string, int> Competencies { get; } = new(StringComparer.Ordinal);

    /// <summary>Days from work to feedback, to its record; how late work was.</summary>
    public List<long> FeedbackDays { get; } = [];

    public List<long> RecordedDays { get; } = [];

    public List<long> LateDays { get; } = [];

    public List<long> PriorItems { get; } = [];

    public List<long> PriorDays { get; } = [];

    public string? PriorFact => _priorFact;

    public PerformanceScaleParts Scale { get; } = new(schema.Scale);

    public void Add(LearnerRecord learner)
    {
        Learners++;
        Items += learner.Evidence.Count;
        Subgroups.Add(learner.Subgroups);
        Words.Add(learner.Evidence.Where(e => !IsPrior(e)));
        int cases = 0;
        foreach (var items in learner.Evidence.GroupBy(e => e.Competency, StringComparer.Ordinal))
        {
            Competencies[items.Key] = Competencies.GetValueOrDefault(items.Key) + 1;
            cases++;
            Add([.. items.OrderBy(e => e.OccurredOn).ThenBy(e => e.Sequence ?? 0)]);
        }

        if (cases > 0)
        {
            CasesEach.Add(cases);
        }
    }

    private void Add(IReadOnlyList<Evidence> items)
    {
        var own = items.Where(e => !IsPrior(e)).ToList();
        Cases.Add(new(Learners, own.Count == 0 ? null : own[0].OccurredOn, [.. own.Select(e => e.Score is { } s ? Scale.PartOf(s) : (long?)null)], [.. own.Zip(own.Skip(1), (a, b) => (long)(b.OccurredOn.DayNumber - a.OccurredOn.DayNumber))]));
        if (own.Count < items.Count)
        {
            PriorItems.Add(items.Count - own.Count);
            PriorDays.AddRange(own.Count == 0 ? [] : items.Where(IsPrior).Select(e => (long)Math.Max(1, own[0].OccurredOn.DayNumber - e.OccurredOn.DayNumber)));
        }

        foreach (var e in own)
        {
            Days(FeedbackDays, e.OccurredOn, e.FeedbackOn);
            Days(RecordedDays, e.OccurredOn, e.RecordedOn);
            if (e.DueOn < e.OccurredOn)
            {
                Days(LateDays, e.DueOn.Value, e.OccurredOn);
            }
        }
    }

    private static void Days(List<long> into, DateOnly from, DateOnly? to)
    {
        if (to is { } day)
        {
            into.Add(Math.Max(0, day.DayNumber - from.DayNumber));
        }
    }

    private bool IsPrior(Evidence e) => _priorFact is not null && e.Facts.TryGetValue(_priorFact, out var fact) && fact.Kind == FactKind.Boolean && fact.Boolean;
}

/// <summary>One case without a name.</summary>
/// <param name="Learner">A number that says only which cases are of one learner.</param>
/// <param name="First">The first day.</param>
/// <param name="Scores">Scores as parts of the scale, in millionths, oldest first; null where missing.</param>
/// <param name="Gaps">Days between items.</param>
internal sealed record CountedCase(int Learner, DateOnly? First, long?[] Scores, long[] Gaps);
