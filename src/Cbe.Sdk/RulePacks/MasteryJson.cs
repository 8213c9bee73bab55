using Cbe.Sdk.Mastery;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Text.Shapes;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.RulePacks;

/// <summary>The JSON of how mastery scores are made.</summary>
internal static class MasteryJson
{
    private static readonly string[] OtherKeys = ["method", "digits", "expression", "for", "competencies", "kinds"];

    public static Shape Shape(MasteryMethodSet methods) => new ObjectShape(null, "How a mastery score is made of many scores.", () =>
    [
        .. Setting(methods),
        new("for", new ArrayShape("Other settings for some competencies or kinds of competency.", For(methods), 0, 500)),
    ]);

    public static MasterySetting Read(JsonValue json) => Setting(json) with
    {
        For = json["for"] is not { Kind: JsonKind.Array } others ? []
            : [.. others.Items.Where(i => i.Kind == JsonKind.Object).Select(i => new CompetencyMastery(i.Texts("competencies"), i.Texts("kinds"), Setting(i)))],
    };

    public static void Write(CanonicalJson writer, MasterySetting mastery)
    {
        writer.Open('{');
        WriteSetting(writer, mastery);
        if (mastery.For.Count > 0)
        {
            writer.All("for", mastery.For, static (f, w) =>
            {
                w.Open('{').Texts("competencies", f.Competencies).Texts("kinds", f.Kinds);
                WriteSetting(w, f.Setting);
                w.Close('}');
            });
        }

        writer.Close('}');
    }

    private static ObjectShape For(MasteryMethodSet methods) => new(null, "A setting for some competencies.", () =>
    [
        new("competencies", new ArrayShape("Identifiers or codes of competencies.", new TextShape("A competency.", pattern: TextPattern.Label), 1, 1_000)),
        new("kinds", new ArrayShape("Kinds of competency, as the framework names them.", new TextShape("A kind.", pattern: TextPattern.Label), 1, 100)),
        .. Setting(methods),
    ]);

    private static IEnumerable<Key> Setting(MasteryMethodSet methods) =>
    [
        new("method", new TextShape("The method's name.", pattern: TextPattern.Label)),
        new("expression", RuleShapes.Value("The score as an expression over `evidence`, instead of a method.")),
        new("digits", new NumberShape("How many digits after the point the score is rounded to, once; all six unless stated.", 0, 6, whole: true)),
        .. methods.All.SelectMany(m => m.Parameters.Select(p => (Method: m.Name, p.Name, p.Description))).GroupBy(p => p.Name)
            .Select(g => new Key(g.Key, new NumberShape(Meaning([.. g.GroupBy(p => p.Description).Select(d => (string.Join(", ", d.Select(p => p.Method)), d.Key))])))),
    ];

    /// <summary>One name may stand for different things in different methods.</summary>
    private static string Meaning(IReadOnlyList<(string Methods, string Description)> parameters) =>
        $"A parameter: {string.Join("; ", parameters.Select(p => $"of {p.Methods}, {p.Description}"))}.";

    private static MasterySetting Setting(JsonValue json) => new(json.Text("method") ?? "", json.Members
        .Select(m => (Name: char.ToLowerInvariant(m.Name[0]) + m.Name[1..], m.Value, Key: m.Name))
        .Where(m => !OtherKeys.Contains(m.Name) && m.Value.Kind == JsonKind.Number && Number.TryParse(m.Value.Text, out _))
        .DistinctBy(m => m.Name) // one that stands twice, in whatever case, has been reported
        .ToDictionary(m => m.Name, m => json.Number(m.Key)!.Value, StringComparer.Ordinal))
    {
        Digits = json.Whole("digits"),
        Expression = RuleJson.Expression(json["expression"]),
        Source = json,
    };

    private static void WriteSetting(CanonicalJson writer, MasterySetting mastery)
    {
        writer.Member("method", mastery.Method.Length > 0 ? mastery.Method : null).Member("expression", mastery.Expression?.Text).Member("digits", mastery.Digits);
        foreach (var (name, value) in mastery.Arguments.OrderBy(a => a.Key, StringComparer.Ordinal))
        {
            writer.Member(name, value);
        }
    }
}
