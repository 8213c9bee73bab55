using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Decisions;

/// <summary>Explanations as JSON.</summary>
internal static class ExplanationJson
{
    public static string Write(Explanation explanation)
    {
        var json = new CanonicalJson().Open('{');
        WriteDecision(json, explanation.Decision);
        json.List("parameters", explanation.Parameters, static (p, j) =>
            j.Open('{').Member("name", p.Name).Member("value", p.Value).Member("reference", p.Reference).Close('}'));
        Write(json.Key("why"), explanation.Root);
        return json.Close('}').ToString();
    }

    /// <summary>The members of a decision, in an object that is open.</summary>
    public static void WriteDecision(CanonicalJson writer, Decision decision)
    {
        writer.Member("element", Rules.ElementTopics.NameOf(decision.Element));
        writer.Member("kind", decision.Kind.ToString().ToLowerInvariant());
        writer.Member("rule", decision.Rule);
        writer.Member("learner", decision.Learner);
        writer.Member("competency", decision.Competency);
        writer.Member("credential", decision.Subject.Credential);
        writer.Member("route", decision.Subject.Route);
        writer.Member("framework", decision.Subject.Framework);
        writer.Member("subgroup", decision.Subject.Subgroup);
        writer.Member("measure", decision.Subject.Measure);
        writer.Member("item", decision.Subject.EvidenceItem);
        writer.Member("level", decision.Subject.Level);
        writer.Member("answer", decision.Answer.ToName());
        writer.Member("event", decision.Event);
        writer.Member("message", decision.Message);
        writer.Member("reference", decision.Reference);
        writer.AllTexts("evidence", decision.Evidence);
    }

    private static void Write(CanonicalJson writer, ExplanationNode node)
    {
        writer.Open('{');
        writer.Member("expression", node.Expression);
        writer.Member("value", node.Value);
        writer.Member("finding", node.Finding);
        writer.Member("shortfall", node.Shortfall);
        writer.AllTexts("evidence", node.Evidence);
        if (node.Items.Count > 0)
        {
            writer.Key("items").Open('[');
            foreach (var item in node.Items)
            {
                writer.Open('{');
                writer.Member("id", item.Id);
                writer.Member("answer", item.Answer.ToName());
                writer.Member("because", item.Because);
                writer.Close('}');
            }

            writer.Close(']');
        }

        if (node.Parts.Count > 0)
        {
            writer.Key("parts").Open('[');
            foreach (var part in node.Parts)
            {
                Write(writer, part);
            }

            writer.Close(']');
        }

        writer.Close('}');
    }
}
