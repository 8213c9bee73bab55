using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Engine;

/// <summary>Small packs and records, said in few words.</summary>
internal static class TestPacks
{
    public static readonly DateOnly Today = new(2026, 1, 31);

    public static string Json(string progression, string more = "") => $$"""
        {
          "language": 1, "id": "test", "version": "1", "effective": { "from": "2025-08-01" },
          "scale": { "levels": ["Beginning", "Developing", "Proficient", "Advanced"], "proficient": "Proficient", "score": { "min": 0, "max": 100, "cuts": [0, 50, 70, 90] } },
          "mastery": { "method": "average" },
          {{more}}
          "elements": { "progression": { {{progression}} } }
        }
        """;

    public static CbeEngine EngineFor(string progression, string more = "", CompetencyFramework? framework = null) =>
        CbeEngine.Create(RulePack.Parse(Json(progression, more)), framework);

    public static Evidence Item(string id, string? level = null, int? score = null, string competency = "C", string on = "2026-01-10", string? assessor = "teacher") => new()
    {
        Id = id,
        Competency = competency,
        OccurredOn = DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        Level = level,
        Score = score is { } s ? Number.FromInteger(s) : null,
        Assessor = assessor,
    };

    public static LearnerRecord Learner(params Evidence[] evidence) => new() { Id = "maya", Evidence = evidence };
}
