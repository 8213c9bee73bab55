using System.Text;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Benchmarks.Packs;

/// <summary>Packs of any number of rules: the seven rules over and over, each time with other figures, so that no two are the same expression.</summary>
internal static class ManyRules
{
    public static byte[] Json(int rules)
    {
        var text = new StringBuilder("""
            { "language": 1, "id": "many-rules", "version": "1", "title": "Many rules",
              "scale": { "levels": ["Beginning", "Developing", "Proficient", "Advanced"], "proficient": "Proficient", "score": { "min": 0, "max": 1 } },
              "elements": { "assessment": { "admit": [ { "ruleName": "confirmed", "expression": "Setting == 'school' || Assessor == 'teacher'" } ] },
                "progression": { "award": [
            """);
        for (int i = 0; i < rules; i++)
        {
            text.Append(i == 0 ? "\n" : ",\n").Append($$"""    { "ruleName": "rule-{{i + 1}}", "expression": "{{Expression(i % 7, i / 7)}}" }""");
        }

        return Encoding.UTF8.GetBytes(text.Append("\n] } } }\n").ToString());
    }

    public static RulePack Pack(int rules) => RulePack.TryRead(new RulePackDocument("many-rules.json", Json(rules))).GetPackOrThrow();

    private static string Expression(int shape, int round) => shape switch
    {
        0 => $"evidence.Count(Level >= 'Proficient' and Assessor == 'teacher' and Score >= 0.{500 + round}) >= 2",
        1 => $"evidence.Last().Level >= 'Proficient' and evidence.Last().Score >= 0.{500 + round}",
        2 => $"evidence.Average(Score) >= 0.{600 + round}",
        3 => $"evidence.Where(DaysAgo <= {200 + round}).Select(Setting).Distinct().Count() >= 2",
        4 => $"evidence.Where(Level >= 'Proficient' and Assessor == 'teacher').All(DaysAgo <= {300 + round})",
        5 => $"evidence.DecayingAverage(Score, 0.{500 + round}) >= 0.75",
        _ => $"evidence.TakeLast(2).All(Level >= 'Developing' and Score >= 0.{400 + round})",
    };
}
