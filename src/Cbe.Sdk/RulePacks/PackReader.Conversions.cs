using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.RulePacks;

/// <content>Conversion tables.</content>
internal static partial class PackReader
{
    private static ConversionTable Conversion(JsonValue json) => new()
    {
        Id = json.Text("id") ?? "",
        Title = json.Text("title"),
        Reference = json.Text("reference"),
        Over = string.Equals(json.Text("over"), "credential", StringComparison.OrdinalIgnoreCase) ? RuleScope.Credential : RuleScope.Competency,
        Of = RuleJson.Expression(json["of"]) ?? new WrittenExpression(""),
        Digits = json.Whole("digits"),
        Rows = [.. Items(json["rows"]).Select(Row)],
        Otherwise = Object(json["otherwise"]) is { } otherwise ? Row(otherwise) : null,
        Source = json,
    };

    private static ConversionRow Row(JsonValue json) => new()
    {
        From = json.Number("from"),
        To = json.Number("to"),
        Level = json.Text("level"),
        Letter = json.Text("letter"),
        Value = json.Number("value"),
        Credit = json.Number("credit"),
    };
}
