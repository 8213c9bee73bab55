using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.RulePacks;

/// <summary>What a declared fact must be. A fact about time spent or a protected attribute cannot be opened to progression, whatever it calls itself.</summary>
internal static class FactRules
{
    public sealed record FactProblem(DiagnosticDescriptor Descriptor, string Key, string Message, string Help, CbeElement? Element = null);

    public static FactProblem? Problem(FactDeclaration fact)
    {
        if (Topics.Of(fact.Name) is { } topic && fact.About != topic)
        {
            return new(Codes.FactInvalid, "about", $"the fact `{fact.Name}` speaks of {Words(topic)} and says it is about `{fact.About.ToString().ToLowerInvariant()}`",
                $"write `\"about\": \"{topic.ToString().ToLowerInvariant()}\"`, or choose a name that says what it is");
        }

        foreach (var element in fact.ReadBy)
        {
            if (!ElementTopics.MayRead(element, fact.About))
            {
                var refusal = fact.About == FactTopic.Time ? Topics.TimeRefusal(fact.Name) : Topics.ProtectedRefusal(fact.Name);
                return new(refusal.Descriptor, "readBy", $"{refusal.Message}; it cannot be opened to {ElementTopics.NameOf(element)}", refusal.Help, element);
            }
        }

        return fact.Type switch
        {
            ValueKind.Number when fact.Minimum is null || fact.Maximum is null || fact.Minimum > fact.Maximum =>
                new(Codes.FactInvalid, "type", $"the number `{fact.Name}` needs `min` and `max`, the lesser first", "limits let the engine exclude overflow before any learner is seen"),
            ValueKind.Symbol when fact.Symbols is null =>
                new(Codes.FactInvalid, "type", $"the symbol `{fact.Name}` needs `values`, each once", "such as `\"values\": [\"low\", \"high\"]`"),
            _ => null,
        };
    }

    private static string Words(FactTopic topic) => topic == FactTopic.Time ? "time spent" : "a protected attribute";
}
