using System.Text.Json;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Decisions;

/// <summary>Explanations as JSON.</summary>
internal static class ExplanationJson
{
    public static string Write(Explanation explanation) => CanonicalJson.Text(w =>
    {
        w.WriteStartObject();
        WriteDecision(w, explanation.Decision);
        w.WritePropertyName("why");
        Write(w, explanation.Root);
        w.WriteEndObject();
    });

    /// <summary>The members of a decision, in an object that is open.</summary>
    public static void WriteDecision(Utf8JsonWriter writer, Decision decision)
    {
        writer.WriteString("element", Rules.ElementTopics.NameOf(decision.Element));
        writer.WriteString("kind", decision.Kind.ToString().ToLowerInvariant());
        writer.WriteString("rule", decision.Rule);
        writer.WriteString("learner", decision.Learner);
        writer.WriteOptional("competency", decision.Competency);
        writer.WriteOptional("credential", decision.Subject.Credential);
        writer.WriteOptional("item", decision.Subject.EvidenceItem);
        writer.WriteOptional("level", decision.Subject.Level);
        writer.WriteString("answer", decision.Answer.ToName());
        writer.WriteOptional("event", decision.Event);
        writer.WriteOptional("message", decision.Message);
        writer.WriteOptional("reference", decision.Reference);
        writer.WriteTexts("evidence", decision.Evidence);
    }

    private static void Write(Utf8JsonWriter writer, ExplanationNode node)
    {
        writer.WriteStartObject();
        writer.WriteString("expression", node.Expression);
        writer.WriteString("value", node.Value);
        writer.WriteOptional("finding", node.Finding);
        writer.WriteOptional("shortfall", node.Shortfall);
        writer.WriteTexts("evidence", node.Evidence);
        if (node.Items.Count > 0)
        {
            writer.WriteStartArray("items");
            foreach (var item in node.Items)
            {
                writer.WriteStartObject();
                writer.WriteString("id", item.Id);
                writer.WriteString("answer", item.Answer.ToName());
                writer.WriteOptional("because", item.Because);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (node.Parts.Count > 0)
        {
            writer.WriteStartArray("parts");
            foreach (var part in node.Parts)
            {
                Write(writer, part);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
