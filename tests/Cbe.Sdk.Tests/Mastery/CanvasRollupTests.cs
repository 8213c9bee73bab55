using Cbe.Sdk.Language.Bound;
using System.Text.Json.Nodes;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Tests.Support;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Mastery;

/// <summary>The figures of Canvas's own tests for the methods that both have; Canvas rounds its result to two digits.</summary>
public class CanvasRollupTests
{
    private static readonly Dictionary<string, string> Methods = new()
    {
        ["highest"] = "highest", ["latest"] = "latest", ["average"] = "average",
        ["n_mastery"] = "n-times", ["decaying_average"] = "weighted-latest", ["standard_decaying_average"] = "decaying-average",
    };

    [SharedDataFact("../cases/canvas_rollup.json")]
    public void Every_case_of_scores_gives_the_same_figure()
    {
        var cases = (JsonArray)JsonNode.Parse(File.ReadAllText(SharedData.PathOf("../cases/canvas_rollup.json")))!["cases"]!;
        var wrong = new List<string>();
        int run = 0;
        foreach (var c in cases.Where(c => ((JsonArray)c!["results"]!).All(r => r!["percent"] is null)))
        {
            run++;
            string name = (string?)c!["method"] ?? "highest";
            var fold = MasteryMethods.Find(Methods[name])!;
            decimal? parameter = (decimal?)c["calc_int"];
            var arguments = fold.Parameters.Select(p => p.Name switch
            {
                "weight" => Number.FromDecimal((parameter ?? 65) / 100),
                "n" => Number.FromDecimal(parameter ?? 5),
                _ => Number.FromDecimal((decimal)c["scale"]!["mastery_points"]!),
            }).ToList();
            var result = fold.Estimate(new(arguments, NumberRange.Between(0, 100), 2), [.. Scores(c)]);
            if (result?.ToDecimal() != (decimal?)c["expected"])
            {
                wrong.Add($"{c["id"]}: {fold.Name} {result} instead of {c["expected"]}");
            }
        }

        Assert.True(wrong.Count == 0 && run >= 20, $"{run} cases\n{string.Join("\n", wrong)}");
    }

    /// <summary>Oldest first by the day of submission, else of assessment; a result without a score is left out.</summary>
    private static IEnumerable<Number> Scores(JsonNode c) => ((JsonArray)c["results"]!)
        .Select((r, i) => (Result: r!, Day: (decimal?)r!["submitted_day"] ?? (decimal?)r["assessed_day"] ?? 0, Order: (int?)r["order"] ?? i))
        .Where(r => r.Result["score"] is not null)
        .OrderBy(r => r.Day).ThenBy(r => r.Order)
        .Select(r => Number.FromDecimal((decimal)r.Result["score"]!));
}
