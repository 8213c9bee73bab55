using System.Text.Json;
using Cbe.Cli.Terminal;
using Cbe.Sdk.Text;

namespace Cbe.Cli.Expectations;

/// <summary>What a pack found about a framework, as members of an object that is open; their shape is in docs/cli.md.</summary>
internal static class ExpectationsJson
{
    public static void Write(Utf8JsonWriter w, ExpectationsTally tally, IReadOnlyDictionary<string, Location> places, bool findings)
    {
        w.WriteObjects("rules", tally.Rules, r =>
        {
            w.WriteString("rule", r.Rule);
            w.WriteString("over", r.Over);
            Counts(w, r.Met, r.NotMet, r.Insufficient);
            w.WriteStartArray("examples");
            r.Examples.ToList().ForEach(w.WriteStringValue);
            w.WriteEndArray();
            if (r.Reference is not null)
            {
                w.WriteString("reference", r.Reference);
            }
        });
        w.WriteObjects("kinds", tally.Kinds, k =>
        {
            w.WriteString("kind", k.Kind);
            w.WriteBoolean("heading", k.IsHeading);
            w.WriteNumber("items", k.Items);
            w.WriteNumber("allMet", k.AllMet);
            w.WriteNumber("someNotMet", k.SomeNotMet);
            Counts(w, k.Met, k.NotMet, k.Insufficient);
        });
        if (!findings)
        {
            return;
        }

        w.WriteObjects("places", tally.Report.Items.Where(i => places.ContainsKey(i.Competency)), i =>
        {
            w.WriteString("competency", i.Competency);
            w.WriteNumber("line", places[i.Competency].Line);
            w.WriteNumber("column", places[i.Competency].Column);
        });
        w.WritePropertyName("report");
        w.WriteRawValue(tally.Report.ToJson());
    }

    private static void Counts(Utf8JsonWriter w, int met, int notMet, int insufficient)
    {
        w.WriteNumber("met", met);
        w.WriteNumber("notMet", notMet);
        w.WriteNumber("insufficient", insufficient);
    }
}
