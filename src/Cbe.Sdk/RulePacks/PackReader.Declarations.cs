using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.RulePacks;

/// <content>Parameters and facts.</content>
internal static partial class PackReader
{
    private static ParameterDeclaration Parameter(JsonMember member)
    {
        var json = member.Value;
        var values = new List<DatedValue>();
        if (json["value"] is { } always)
        {
            values.Add(new(null, ValueText(always)));
        }

        foreach (var dated in Members(json["values"]))
        {
            if (Day.TryParse(dated.Name, out var from))
            {
                values.Add(new(from, ValueText(dated.Value)));
            }
        }

        values.Sort(static (a, b) => Nullable.Compare(a.From, b.From));
        return new ParameterDeclaration
        {
            Name = member.Name,
            Type = KindOf(json.Text("type")),
            Minimum = json.Number("min"),
            Maximum = json.Number("max"),
            Values = values,
            Description = json.Text("description"),
            Reference = json.Text("reference"),
            Source = json,
        };
    }

    private static string ValueText(JsonValue value) => value.Kind switch
    {
        JsonKind.True => "true",
        JsonKind.False => "false",
        _ => value.Text,
    };

    private static ValueKind KindOf(string? type) => Enum.TryParse<ValueKind>(type, ignoreCase: true, out var kind) ? kind : ValueKind.Number;

    /// <summary>The fact, with a diagnostic when it may not be declared so.</summary>
    private static FactDeclaration Fact(JsonMember member, DiagnosticBag diagnostics)
    {
        var json = member.Value;
        var type = KindOf(json.Text("type"));
        var words = json.Texts("values");
        var fact = new FactDeclaration
        {
            Name = member.Name,
            Type = type,
            Minimum = json.Number("min"),
            Maximum = json.Number("max"),
            Symbols = type == ValueKind.Symbol && words.Count > 0 && words.Distinct(StringComparer.OrdinalIgnoreCase).Count() == words.Count ? new SymbolSet(member.Name, words) : null,
            Of = Enum.TryParse<FactSubject>(json.Text("of"), ignoreCase: true, out var of) ? of : FactSubject.Learner,
            About = Enum.TryParse<FactTopic>(json.Text("about"), ignoreCase: true, out var about) ? about : FactTopic.Other,
            ReadBy = [.. json.Texts("readBy").Select(e => Enum.TryParse<CbeElement>(e, ignoreCase: true, out var x) ? x : (CbeElement?)null).OfType<CbeElement>()],
            Description = json.Text("description"),
            Reference = json.Text("reference"),
        };
        if (FactRules.Problem(fact) is not { } problem)
        {
            return fact;
        }

        diagnostics.Add(problem.Descriptor, problem.Message, Place(json, problem).Location, problem.Help);

        // A fact that may not be declared so stays known as what it is, so that a rule that reads it is told why, and no more.
        var topic = Topics.Of(fact.Name) ?? fact.About;
        return fact with
        {
            Type = type == ValueKind.Symbol && fact.Symbols is null ? ValueKind.Text : type,
            About = topic,
            ReadBy = [.. fact.ReadBy.Where(e => ElementTopics.MayRead(e, topic))],
        };
    }

    /// <summary>The key that says what may not be, or the element in a list of them.</summary>
    private static JsonValue Place(JsonValue fact, FactRules.FactProblem problem)
    {
        var place = fact[problem.Key] ?? fact;
        return place.Items.Find(i => problem.Element is { } e && string.Equals(i.Text, ElementTopics.NameOf(e), StringComparison.OrdinalIgnoreCase)) ?? place;
    }
}
