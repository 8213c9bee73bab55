using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Tests.Impact;

/// <summary>A small policy, reforms of it, and learners made from a seed with scores at, under and over its thresholds.</summary>
internal static class TestSchool
{
    public const string Pack = """
        {
          "language": 1, "id": "school", "version": "1", "effective": { "from": "2020-01-01" },
          "scale": { "levels": ["Beginning", "Developing", "Proficient"], "proficient": "Proficient", "score": { "min": 0, "max": 100, "cuts": [0, 40, 70] } },
          "mastery": { "method": "average" },
          "parameters": { "works": { "type": "number", "min": 1, "max": 10, "values": { "2020-01-01": 2, "2026-03-01": 3 }, "reference": "Board policy 1" } },
          "elements": {
            "assessment": { "admit": [ { "ruleName": "seen", "expression": "Setting == 'school' or ConfirmedBy == 'teacher'" } ] },
            "progression": {
              "levels": [
                { "level": "Developing", "ruleName": "developing", "expression": "mastery.Score >= 40" },
                { "level": "Proficient", "ruleName": "proficient", "reference": "Board policy 2",
                  "localParams": [ { "name": "good", "expression": "evidence.Count(Score >= 70)" } ],
                  "expression": "good >= params.works and mastery.Score >= 70" }
              ],
              "advance": [ { "ruleName": "moves-on", "expression": "progress.Level >= 'Developing' and evidence.Count() >= 2" } ],
              "award": [ { "ruleName": "awarded", "expression": "progress.Level >= 'Proficient'" } ]
            },
            "support": { "rules": [ { "ruleName": "help", "tier": 1, "expression": "mastery.Score < 40" } ] }
          }
        }
        """;

    private static readonly int[] Scores = [39, 40, 41, 55, 69, 70, 71, 90];

    public static readonly DateOnly Day = new(2026, 1, 31);

    public static CbeEngine Engine(string json = Pack) => CbeEngine.Create(RulePack.Parse(json));

    /// <summary>The pack with some of its text replaced: a reform.</summary>
    public static CbeEngine Reform(params (string Old, string New)[] edits)
    {
        string json = Pack.Replace("\"version\": \"1\"", "\"version\": \"2\"", StringComparison.Ordinal);
        foreach (var (old, now) in edits)
        {
            Assert.Contains(old, json, StringComparison.Ordinal);
            json = json.Replace(old, now, StringComparison.Ordinal);
        }

        return Engine(json);
    }

    public static IReadOnlyList<LearnerRecord> Learners(int count, int seed = 7)
    {
        var dice = new Dice((ulong)seed);
        return [.. Enumerable.Range(0, count).Select(i => Learner($"l{i}", dice))];
    }

    private static LearnerRecord Learner(string id, Dice dice)
    {
        string[] competencies = ["A", "B", "C"];
        var evidence = new List<Evidence>();
        foreach (string competency in competencies.Where(_ => dice.Of(4) > 0))
        {
            int items = dice.Of(6);
            for (int i = 0; i < items; i++)
            {
                evidence.Add(new()
                {
                    Id = $"{id}-{competency}-{i}",
                    Competency = competency,
                    OccurredOn = new DateOnly(2025, 9, 1).AddDays(dice.Of(200)),
                    Score = dice.Of(10) == 0 ? null : Number.FromInteger(Scores[dice.Of(8)]),
                    Setting = dice.Of(4) == 0 ? "community" : "school",
                    ConfirmedBy = dice.Of(3) switch { 0 => "teacher", _ => null },
                });
            }
        }

        var subgroups = new Dictionary<string, string> { ["sex"] = dice.Of(2) == 0 ? "F" : "M" };
        if (dice.Of(20) > 0)
        {
            subgroups["home"] = dice.Of(30) == 0 ? "rare" : dice.Of(3) == 0 ? "other" : "english";
        }

        return new() { Id = id, Evidence = evidence, Subgroups = subgroups };
    }

    /// <summary>SplitMix64: the same on every machine.</summary>
    private sealed class Dice(ulong state)
    {
        private ulong _state = state;

        public int Of(int sides)
        {
            unchecked
            {
                ulong z = _state += 0x9E3779B97F4A7C15;
                z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
                z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
                return (int)((z ^ (z >> 31)) % (ulong)sides);
            }
        }
    }
}
