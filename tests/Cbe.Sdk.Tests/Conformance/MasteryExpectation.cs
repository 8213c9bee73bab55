using System.Globalization;
using System.Text.Json.Nodes;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Conformance;

/// <summary>
/// What must come of a case of another system. A number may be written with fewer digits than this library has: then
/// <c>digits</c> says how many the other system shows. Null says that there is no such member.
/// </summary>
internal static class MasteryExpectation
{
    /// <param name="reports">The reports by the learners' ids, in the order of the case.</param>
    /// <param name="expected">One expectation.</param>
    public static void Check(IReadOnlyList<(string Learner, JsonNode Report)> reports, JsonObject expected)
    {
        if (expected["group"] is { } group)
        {
            CheckGroup([.. reports.Select(r => Find(r.Report, "competencies", "competency", (string)group!)).OfType<JsonNode>()], expected);
            return;
        }

        string? learner = (string?)expected["learner"];
        var report = Assert.Single(reports, r => learner is null || r.Learner == learner).Report;
        if (expected["in"] is not null)
        {
            Expectation.Check(report, expected);
            return;
        }

        var (list, key) = expected["item"] is not null ? ("evidence", "item") : expected["credential"] is not null ? ("credentials", "credential") : ("competencies", "competency");
        string name = (string)expected[key]!;
        Compare(Find(report, list, key, name), expected, ["learner", "digits", "asOf", key], $"{list} {name} in\n{report.ToJsonString()}");
    }

    /// <summary>Figures about all learners of the case: <c>method</c> with <c>masteryScore</c> over their scores, or <c>percents</c> of those at each level, lowest level first.</summary>
    private static void CheckGroup(List<JsonNode> outcomes, JsonObject expected)
    {
        if (expected["percents"] is JsonObject percents)
        {
            int known = outcomes.Count(o => o["masteryLevel"] is not null);
            Assert.Equal(percents.Select(p => $"{p.Key} {p.Value}"),
                percents.Select(p => $"{p.Key} {(Number.FromInteger(100L * outcomes.Count(o => (string?)o["masteryLevel"] == p.Key)) / Number.FromInteger(known)).Round(0)}"));
            return;
        }

        var scores = outcomes.Select(o => o["masteryScore"]).OfType<JsonNode>().Select(Exact);
        var estimate = MasteryCalculator.Create((string)expected["method"]!).Estimate(scores);
        Compare(new JsonObject { ["masteryScore"] = estimate is { } e ? JsonNode.Parse(e.ToString()) : null }, expected, ["group", "method", "digits", "asOf"], "the group");
    }

    private static void Compare(JsonNode? found, JsonObject expected, string[] passedOver, string where)
    {
        foreach (var (key, value) in expected.Where(m => !passedOver.Contains(m.Key)))
        {
            var has = found?[key];
            bool same = (has, value) switch
            {
                (null, null) => true,
                (null, _) or (_, null) => false,
                _ when has.GetValueKind() == System.Text.Json.JsonValueKind.Number => Rounded(Exact(has), expected) == Exact(value),
                _ => JsonNode.DeepEquals(has, value),
            };
            Assert.True(same, $"expected {key} {value?.ToJsonString() ?? "absent"}, found {has?.ToJsonString() ?? "absent"}: {where}");
        }
    }

    private static Number Rounded(Number number, JsonObject expected) => (int?)expected["digits"] is { } digits ? number.Round(digits) : number;

    private static Number Exact(JsonNode node) =>
        Number.FromDecimal(decimal.Parse(node.ToJsonString().Trim('"'), NumberStyles.Float, CultureInfo.InvariantCulture));

    private static JsonNode? Find(JsonNode report, string list, string key, string name) => (report[list] as JsonArray ?? []).SingleOrDefault(e => (string?)e?[key] == name);
}
