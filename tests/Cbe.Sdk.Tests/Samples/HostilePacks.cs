using System.Text.Json;

namespace Cbe.Sdk.Tests.Samples;

/// <summary>Packs made to hurt, written when they are needed: the JSON, and whether it is to be refused.</summary>
internal static class HostilePacks
{
    public static SortedDictionary<string, (Func<string> Json, bool IsRefused)> All { get; } = new(StringComparer.Ordinal)
    {
        ["10,000 nested parentheses"] = (() => WithExpression(new string('(', 10_000) + "1" + new string(')', 10_000)), true),
        ["4,000 nested parentheses"] = (() => WithExpression(new string('(', 4_000) + "1" + new string(')', 4_000)), true),
        ["100,000 nested arrays"] = (() => new string('[', 100_000) + new string(']', 100_000), true),
        ["4 MB of numbers"] = (() => "{\"x\":[" + Repeat("1,", 2_000_000) + "1]}", true),
        ["190,000 numbers"] = (() => "{\"x\":[" + Repeat("1,", 190_000) + "1]}", true),
        ["190,000 numbers where rules stand"] = (() => Pack("\"elements\":{\"progression\":{\"levels\":[" + Repeat("1,", 190_000) + "1]}}"), true),
        ["100,000 unknown keys"] = (() => Pack(string.Join(",", Enumerable.Range(0, 100_000).Select(i => $"\"key{i}\":1"))), true),
        ["100,000 equal keys"] = (() => Pack(Repeat("\"id\":\"x\",", 100_000) + "\"version\":\"2\""), true),
        ["a key of 3 MB"] = (() => Pack($"\"{new string('x', 3_000_000)}\":1"), true),
        ["a text of 3 MB"] = (() => Pack($"\"title\":\"{new string('x', 3_000_000)}\""), true),
        ["a text of 3 MB as expression"] = (() => WithExpression(Repeat("a+", 1_500_000)), true),
        ["a rule name of 3 MB"] = (() => Pack(Levels($$"""{"level":"A","ruleName":"{{new string('x', 3_000_000)}}","expression":"1"}""")), true),
        ["500 rules of 8,000 characters"] = (() => Many(500, _ => Fill("mastery.Score >= 1 and ")), true),
        ["500 rules of 8,000 wrong characters"] = (() => Many(500, _ => Fill("Asessor == 'x' and ")), true),
        ["500 rules of 8,000 characters of sums"] = (() => Many(500, _ => Sum()), true),
        ["500 rules of calls"] = (() => Many(500, _ => Calls()), true),
        ["60 rules of calls"] = (() => Many(60, _ => Calls()), false),
        ["60 rules of 8,000 wrong characters"] = (() => Many(60, _ => "(" + string.Join(") and (", Enumerable.Repeat(string.Join(" and ", Enumerable.Repeat("Asessor == 'x'", 20)), 20)) + ")"), true),
        ["5,000 short rules"] = (() => Many(5_000, i => $"mastery.Score >= {i}"), true),
        ["5,000 rules of one name"] = (() => Many(5_000, _ => "mastery.Score >= 1", "same"), true),
        ["60 rules of numbers carried along"] = (() => Many(60, _ => Carried(4_000)), true),
        ["2 rules of numbers carried along"] = (() => Many(2, _ => Carried(8_000)), false),
        ["5,000 short numbers carried along"] = (() => Many(5_000, i => $"evidence.Aggregate({i}, (t, e) => min(t + 1, 9999)) > 1"), true),
        ["a number carried along that never settles"] = (() => WithExpression("evidence.Aggregate(1, (t, e) => " + string.Join(" + ", Enumerable.Repeat("t", 100)) + ") > 1"), true),
        ["500 mastery scores of 8,000 characters"] = (() => Pack("\"elements\":{}").Replace("{\"method\":\"average\"}", "{\"method\":\"average\",\"for\":["
            + string.Join(",", Enumerable.Range(0, 500).Select(i => $$"""{"competencies":["c{{i}}"],"expression":"evidence.Average(Score){{Repeat("+0", 3_900)}}"}""")) + "]}", StringComparison.Ordinal), true),
        ["a chain of sums"] = (() => WithExpression(Sum()), true),
        ["a chain of conditions"] = (() => WithExpression("(" + string.Join(" and ", Enumerable.Repeat("attempts >= 1", 500)) + ")"), true),
        ["8,192 times not"] = (() => WithExpression(new string('!', 8_192)), true),
        ["8,192 minus signs"] = (() => WithExpression(new string('-', 8_192)), true),
        ["8,192 question marks"] = (() => WithExpression(new string('?', 8_192)), true),
        ["8,192 quotation marks"] = (() => WithExpression(new string('\'', 8_191)), true),
        ["8,192 characters without meaning"] = (() => WithExpression(new string('#', 8_192)), true),
        ["2,700 conditionals"] = (() => WithExpression(Repeat("1?1:", 2_000) + "1"), true),
        ["nested conditionals"] = (() => WithExpression(Repeat("iif(true,", 180) + "true" + Repeat(",true)", 180)), false),
        ["2,000 calls in a row"] = (() => WithExpression("evidence" + Repeat(".Skip(1)", 900) + ".Any()"), true),
        ["nested sequence calls"] = (() => WithExpression(Repeat("evidence.Any(", 600) + "true" + new string(')', 600)), true),
        ["50 local parameters doubling a number"] = (() => Doubling("attempts", "+"), true),
        ["50 local parameters doubling a condition"] = (() => Doubling("attempts >= 1", "and"), false),
        ["200 local parameters"] = (() => WithRule($"\"localParams\":[{string.Join(",", Enumerable.Range(0, 200).Select(i => $$"""{"name":"p{{i}}","expression":"attempts + {{i}}"}"""))}],\"expression\":\"p1 > 0\""), true),
        ["20 nested rules with 50 doubling local parameters each"] = (NestedDoubling, true),
        ["a symbol list of 240 words compared 1,000 times"] = (() => Symbols(200), true),
        ["a symbol list of 240 words compared 300 times"] = (() => Symbols(60), false),
        ["300 words for a symbol set"] = (() => Pack($"\"symbols\":{{\"setting\":[{string.Join(",", Enumerable.Range(0, 254).Select(i => $"\"w{i}\""))}]}}," + Levels(Rule("attempts >= 1"))), true),
        ["1,000 unknown names"] = (() => WithExpression(string.Join(" + ", Enumerable.Range(0, 1_000).Select(i => $"x{i}")) + " > 1"), true),
        ["1,000 rules with an unknown name and 1,000 parameters"] = (() => Pack(Parameters(1_000, 1) + "," + Levels([.. Enumerable.Range(0, 1_000).Select(i => Rule($"para{i} >= 1", $"r{i}"))])), true),
        ["1,000 parameters with 100 dates"] = (() => Pack(Parameters(1_000, 100) + "," + Levels(Rule("attempts >= params.parameter1"))), true),
        ["1,000 parameters with 40 dates"] = (() => Pack(Parameters(1_000, 40) + "," + Levels(Rule("attempts >= params.parameter1"))), false),
        ["1,000 facts, each twice but for case"] = (() => Pack("\"facts\":{" + string.Join(",", Enumerable.Range(0, 1_000).Select(i => $$"""
            "{{(i % 2 == 0 ? "page" : "pAge")}}{{i / 2}}":{"type":"number","min":0,"max":1,"about":"learning","readBy":["progression"]}
            """)) + "}," + Levels(Rule("attempts >= 1"))), true),
        ["a message of 300 names"] = (() => WithRule($"\"expression\":\"attempts >= 1\",\"errorMessage\":\"{Repeat("$(no)", 390)}\""), true),
        ["900 messages of 300 names"] = (() => Pack(Levels([.. Enumerable.Range(0, 900).Select(i => Rule("attempts >= 1", $"r{i}", $"\"errorMessage\":\"{Repeat("$(no)", 390)}\","))])), true),
        ["a message of open parentheses"] = (() => WithRule($"\"expression\":\"attempts >= 1\",\"errorMessage\":\"{Repeat("$(", 990)}\""), false),
        ["10,000 credentials of one id"] = (() => Pack("\"credentials\":[" + string.Join(",", Enumerable.Repeat("""{"id":"c","members":["a","a"]}""", 10_000)) + "]," + Levels(Rule("attempts >= 1"))), true),
        ["rules nested 20 deep and 2 wide"] = (() => Pack(Levels(Deep(15))), true),
        ["1,000 parameters read 20,000 times"] = (() => Pack(Parameters(1_000, 1) + "," + Advance(250, i => string.Join(" + ", Enumerable.Range(0, 80).Select(j => $"params.parameter{900 + ((i + j) % 100)}")) + " > 1")), false),
        ["names that nearly fit"] = (() => Pack(Parameters(1_000, 1) + "," + Levels([.. Enumerable.Range(0, 100).Select(i => Rule(string.Join(" + ", Enumerable.Range(0, 90).Select(j => $"params.parametr{j}")) + " > 1", $"r{i}"))])), true),
    };

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string WithRule(string body) => Pack(Levels($$"""{"level":"A","ruleName":"r",{{body}}}"""));

    private static string WithExpression(string expression) => Pack(Levels(Rule(expression)));

    private static string Pack(string more) => $$"""{"language":1,"id":"hostile","version":"1","scale":{"levels":["A"],"proficient":"A"},"mastery":{"method":"average"},{{more}}}""";

    private static string Levels(params string[] rules) => "\"elements\":{\"progression\":{\"levels\":[" + string.Join(",\n", rules) + "]}}";

    private static string Rule(string expression, string name = "r", string more = "") =>
        $$"""{"level":"A","ruleName":"{{name}}",{{more}}"expression":{{JsonSerializer.Serialize(expression, Plain)}}}""";

    /// <summary>Rules of advancing, of which a pack may have many; about 8,000 characters each, as many as 4 MB hold.</summary>
    private static string Many(int count, Func<int, string> expression, string? name = null) =>
        Pack(Advance(count, expression, name));

    private static string Advance(int count, Func<int, string> expression, string? name = null) =>
        "\"elements\":{\"progression\":{\"advance\":[" + string.Join(",\n", Enumerable.Range(0, count).Select(i =>
            $$"""{"ruleName":"{{name ?? "r" + i}}","expression":{{JsonSerializer.Serialize(expression(i), Plain)}}}""")) + "]}}";

    private static string Fill(string part) => Repeat(part, 7_900 / part.Length) + "true";

    private static string Sum() => Repeat("1+", 4_000) + "1 > 0";

    /// <summary>150 calls in one condition, in a tree that is not too deep.</summary>
    private static string Calls() => "(" + string.Join(") and (", Enumerable.Repeat(string.Join(" and ", Enumerable.Repeat("evidence.Count(Score >= 70 and Level >= 'A') >= 2", 10)), 15)) + ")";

    /// <summary>Conditions on numbers that are carried along with steps that settle late, about as long as said.</summary>
    private static string Carried(int length)
    {
        const string one = "evidence.Aggregate(0, (t, e) => e.Score >= 70 ? min(t + 1, 999999) : max(t - 1, 0)) >= 3";
        string ten = string.Join(" and ", Enumerable.Repeat(one, 10));
        return "(" + string.Join(") and (", Enumerable.Repeat(ten, Math.Max(1, length / (ten.Length + 7)))) + ")";
    }

    private static string Doubling(string first, string op) => WithRule(
        $"\"localParams\":[{{\"name\":\"p0\",\"expression\":\"{first}\"}},{string.Join(",", Enumerable.Range(1, 49).Select(i => $$"""{"name":"p{{i}}","expression":"p{{i - 1}} {{op}} p{{i - 1}}"}"""))}],"
        + $"\"expression\":\"{(op == "+" ? "p49 > 0" : "p49")}\"");

    private static string NestedDoubling()
    {
        string body = "\"expression\":\"q19x49\"";
        for (int level = 19; level >= 0; level--)
        {
            string before = level == 0 ? "attempts >= 1" : $"q{level - 1}x49";
            string locals = string.Join(",", Enumerable.Range(0, 50).Select(i => $$"""{"name":"q{{level}}x{{i}}","expression":"{{(i == 0 ? before : $"q{level}x{i - 1} and q{level}x{i - 1}")}}"}"""));
            body = $"\"localParams\":[{locals}]," + (level == 19 ? body : $$""" "operator":"And","rules":[{"ruleName":"n{{level}}",{{body}}}]""");
        }

        return WithRule(body);
    }

    private static string Symbols(int rules)
    {
        string words = string.Join(",", Enumerable.Range(0, 240).Select(i => $"\"w{i}\""));
        string inList = "Setting in (" + string.Join(",", Enumerable.Range(0, 240).Select(i => $"'w{i}'")) + ")";
        return Pack($"\"symbols\":{{\"setting\":[{words}]}},\"elements\":{{\"assessment\":{{\"admit\":["
            + string.Join(",", Enumerable.Range(0, rules).Select(i => $$"""{"ruleName":"r{{i}}","expression":"{{string.Join(" or ", Enumerable.Repeat(inList, 5))}}"}""")) + "]}}");
    }

    private static string Parameters(int count, int dates) => "\"effective\":{\"from\":\"1990-01-01\"},\"parameters\":{" + string.Join(",", Enumerable.Range(0, count).Select(i =>
        $"\"parameter{i}\":{{\"type\":\"number\",\"min\":0,\"max\":9,\"values\":{{{string.Join(",", Enumerable.Range(0, dates).Select(d => $"\"{new DateOnly(1990, 1, 1).AddDays(d):yyyy-MM-dd}\":1"))}}}}}")) + "}";

    private static string Deep(int depth) => depth == 0
        ? """{"ruleName":"leaf","expression":"attempts >= 1"}"""
        : $$"""{{{(depth == 15 ? "\"level\":\"A\"," : "")}}"ruleName":"n{{depth}}","operator":"And","rules":[{{Deep(depth - 1)}},{{(depth > 5 ? "{\"ruleName\":\"l\",\"expression\":\"true\"}" : Deep(depth - 1))}}]}""";

    private static string Repeat(string part, int times) => string.Concat(Enumerable.Repeat(part, times));
}
