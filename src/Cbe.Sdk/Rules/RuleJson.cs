using System.Text;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Rules;

/// <summary>Reads rules from JSON that has been checked against <see cref="RuleShapes"/>; what did not fit is left out, for it has been reported.</summary>
internal static class RuleJson
{
    private static readonly Dictionary<string, RuleOperator> Operators = new(StringComparer.OrdinalIgnoreCase)
    {
        ["And"] = RuleOperator.And, ["AndAlso"] = RuleOperator.And, ["Or"] = RuleOperator.Or, ["OrElse"] = RuleOperator.Or,
    };

    public static IReadOnlyList<Rule> Rules(JsonValue? array, DiagnosticBag diagnostics) => List(array, j => Common(new Rule { RuleName = "" }, j, diagnostics));

    public static IReadOnlyList<LevelRule> LevelRules(JsonValue? array, DiagnosticBag diagnostics) =>
        List(array, j => (LevelRule)Common(new LevelRule { RuleName = "", Level = j.Text("level") ?? "" }, j, diagnostics));

    public static IReadOnlyList<ScopedRule> ScopedRules(JsonValue? array, DiagnosticBag diagnostics) =>
        List(array, j => (ScopedRule)Common(new ScopedRule
        {
            RuleName = "",
            Over = string.Equals(j.Text("over"), "credential", StringComparison.OrdinalIgnoreCase) ? RuleScope.Credential : RuleScope.Competency,
            Credentials = j.Texts("credentials"),
        }, j, diagnostics));

    public static IReadOnlyList<ExpectationRule> ExpectationRules(JsonValue? array, DiagnosticBag diagnostics) =>
        List(array, j => (ExpectationRule)Common(new ExpectationRule
        {
            RuleName = "",
            Over = Enum.TryParse<ExpectationScope>(j.Text("over"), ignoreCase: true, out var over) ? over : ExpectationScope.Competency,
        }, j, diagnostics));

    public static IReadOnlyList<SupportRule> SupportRules(JsonValue? array, DiagnosticBag diagnostics) =>
        List(array, j => (SupportRule)Common(new SupportRule { RuleName = "", Tier = j.Whole("tier") ?? 1, WithinDays = j.Whole("withinDays") }, j, diagnostics));

    public static IReadOnlyList<EquityRule> EquityRules(JsonValue? array, DiagnosticBag diagnostics) =>
        List(array, j => (EquityRule)Common(new EquityRule { RuleName = "", Measure = j.Text("measure") ?? "" }, j, diagnostics));

    private static List<T> List<T>(JsonValue? array, Func<JsonValue, T> read) =>
        array is not { Kind: JsonKind.Array } ? [] : [.. array.Items.Where(i => i.Kind == JsonKind.Object).Select(read)];

    private static Rule Common(Rule rule, JsonValue json, DiagnosticBag diagnostics)
    {
        var expression = Lines(json["expression"]);
        return rule with
        {
            RuleName = json.Text("ruleName") ?? "",
            Expression = expression?.Text,
            ExpressionSource = expression,
            Operator = Operator(json["operator"], diagnostics),
            Rules = Rules(json["rules"], diagnostics),
            LocalParams = List(json["localParams"], LocalParam),
            ErrorMessage = json.Text("errorMessage"),
            SuccessMessage = json.Text("successMessage"),
            SuccessEvent = json.Text("successEvent"),
            Enabled = json.Truth("enabled") ?? true,
            Final = json.Truth("final") ?? false,
            Reference = json.Text("reference"),
            Description = json.Text("description"),
            Properties = json["properties"] is { Kind: JsonKind.Object } p ? new CanonicalJson().Value(p).ToString() : null,
            Source = new RuleSource(json),
        };
    }

    private static LocalParam LocalParam(JsonValue json)
    {
        var expression = Lines(json["expression"]);
        return new LocalParam(json.Text("name") ?? "", expression?.Text ?? "") { Source = expression };
    }

    /// <summary>An expression that is no rule by itself: one text, or an array of lines.</summary>
    public static WrittenExpression? Expression(JsonValue? json) => Lines(json) is { } source ? new WrittenExpression(source.Text) { Source = source } : null;

    private static ExpressionText? Lines(JsonValue? json) => json?.Kind switch
    {
        JsonKind.Text => new ExpressionText([json]),
        JsonKind.Array when json.Items.Count > 0 && json.Items.All(i => i.Kind == JsonKind.Text) => new ExpressionText(json.Items),
        _ => null,
    };

    private static RuleOperator? Operator(JsonValue? json, DiagnosticBag diagnostics)
    {
        if (json is not { Kind: JsonKind.Text })
        {
            return null;
        }

        if (Operators.TryGetValue(json.Text, out var op))
        {
            return op;
        }

        diagnostics.Add(Codes.UnknownOperator, $"`{json.Text}` is not an operator for nested rules", json.Location,
            "write `And` when all nested rules must hold, `Or` when one is enough; `not` stands in an expression");
        return null;
    }
}
