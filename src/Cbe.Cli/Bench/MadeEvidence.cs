using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Cli.Bench;

/// <summary>Evidence by chance that fits a pack: the same for the same pack on every machine. Facts that the pack declares are left out.</summary>
/// <param name="schema">The scale and the words.</param>
/// <param name="cases">How many learners by competencies.</param>
/// <param name="items">How many items each.</param>
/// <param name="asOf">The day; the evidence is of the 500 days before.</param>
internal sealed class MadeEvidence(RecordSchema schema, int cases, int items, DateOnly asOf)
{
    private const int CompetenciesOfALearner = 30;
    private readonly string[] _competencies = Competencies(schema);
    private ulong _state = 1;

    public IEnumerable<LearnerRecord> Learners()
    {
        for (int made = 0; made < cases; made += _competencies.Length)
        {
            yield return new()
            {
                Id = $"learner-{(made / _competencies.Length) + 1}",
                Evidence = [.. _competencies.Take(cases - made).SelectMany(Case)],
            };
        }
    }

    private static string[] Competencies(RecordSchema schema)
    {
        string[] own = [.. schema.Framework?.Competencies.Select(c => c.Id).Take(CompetenciesOfALearner) ?? []];
        return own.Length > 0 ? own : [.. Enumerable.Range(1, CompetenciesOfALearner).Select(i => $"competency-{i}")];
    }

    private IEnumerable<Evidence> Case(string competency)
    {
        for (int i = 0; i < items; i++)
        {
            var day = asOf.AddDays(-Below(500));
            yield return new()
            {
                Id = $"{competency}-{i + 1}",
                Competency = competency,
                OccurredOn = day,
                Level = schema.Scale.Levels.NameOf(1 + Below(schema.Scale.Levels.Names.Count)),
                Score = Score(),
                Assessor = Word(schema.Symbols.Assessor),
                ConfirmedBy = Word(schema.Symbols.ConfirmedBy),
                Setting = Word(schema.Symbols.Setting),
                Form = Word(schema.Symbols.Form),
                Rigor = Word(schema.Symbols.Rigor),
                Purpose = Word(schema.Symbols.Purpose),
                Attempt = 1 + Below(3),
                ChosenByLearner = Below(4) == 0,
                HasNextSteps = Below(2) == 0,
                FeedbackOn = Below(10) == 0 ? null : day.AddDays(Below(20)),
            };
        }
    }

    /// <summary>A hundredth of the scale, more often in its upper half; one of fifty items has none.</summary>
    private Number? Score()
    {
        var (least, most) = (schema.Scale.MinimumScore, schema.Scale.MaximumScore);
        long part = Math.Max(Below(101), Below(101));
        return Below(50) == 0 ? null : Number.FromMicros(least.Micros + ((most.Micros - least.Micros) / 100 * part));
    }

    private string Word(SymbolSet set) => set.Values[Below(Math.Min(4, set.Values.Count))];

    /// <summary>SplitMix64 (G. Steele, D. Lea, C. Flood, 2014).</summary>
    private int Below(int limit)
    {
        unchecked
        {
            ulong z = _state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return (int)(((z ^ (z >> 31)) >> 32) * (ulong)limit >> 32);
        }
    }
}
