using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Analysis.Tests.Equity;

/// <summary>Random learners of two attributes, with what breaks publication: groups of nobody and everybody, counts at the minimum and one below, values not stated.</summary>
internal sealed class RandomSchool
{
    public const int Minimum = 10;

    private static readonly CbeEngine Engine = CbeEngine.Create(RulePack.Parse("""
        { "language": 1, "id": "attacked", "version": "1", "title": "Attacked", "scale": { "levels": ["No", "Yes"], "proficient": "Yes" },
          "elements": { "progression": { "levels": [ { "level": "Yes", "ruleName": "yes", "expression": "evidence.Any(Level = 'Yes')" } ] } } }
        """));

    private readonly List<(string? A, string? B, bool Held)> _learners = [];

    public RandomSchool(int seed, bool crossed)
    {
        var random = new Random(seed);
        int sizeA = random.Next(1, 4), sizeB = random.Next(1, 3);
        double certain = random.NextDouble(), general = random.NextDouble();
        for (int a = 0; a < sizeA; a++)
        {
            for (int b = 0; b < sizeB; b++)
            {
                int count = random.Next(6) == 0 ? random.Next(0, 10) : random.Next(9, 14);
                double rate = random.NextDouble() < certain ? random.Next(2) : general;
                _learners.AddRange(Enumerable.Range(0, count).Select(_ => (Name(a, sizeA, random.Next(3) == 0 && a == 2), (string?)$"b{b}", random.NextDouble() < rate)));
            }
        }

        Report = Engine.EvaluateEquity(_learners.Index().Select(l => Record(l.Index, l.Item)), new(2026, 1, 31), new()
        {
            Subgroups = ["a", "b"],
            Intersections = crossed ? [["a", "b"]] : [],
            Measures = ["proficient"],
            MinimumCount = Minimum,
        });
    }

    public EquityReport Report { get; }

    /// <summary>The truth about a subgroup; of an attribute that is not named, any value.</summary>
    public (int Of, int Held) Truth(IReadOnlyDictionary<string, string?> values)
    {
        var own = _learners.Where(l => (!values.TryGetValue("a", out string? a) || a == l.A) && (!values.TryGetValue("b", out string? b) || b == l.B)).ToList();
        return (own.Count, own.Count(l => l.Held));
    }

    public override string ToString() => string.Join("; ", _learners.GroupBy(l => (l.A, l.B)).Select(g => $"{g.Key.A ?? "-"} {g.Key.B}: {g.Count(l => l.Held)}/{g.Count()}"));

    private static string? Name(int value, int size, bool none) => none && size > 1 ? null : $"a{value}";

    private static LearnerRecord Record(int number, (string? A, string? B, bool Held) learner) => new()
    {
        Id = $"l{number}",
        Subgroups = new (string, string?)[] { ("a", learner.A), ("b", learner.B) }.Where(v => v.Item2 is not null).ToDictionary(v => v.Item1, v => v.Item2!),
        Evidence = [new() { Id = "e", Competency = "c", OccurredOn = new(2026, 1, 12), Level = learner.Held ? "Yes" : "No" }],
    };
}
