using System.Text.Json;
using Cbe.Cli.Evaluation;
using Cbe.Cli.Terminal;

namespace Cbe.Cli.Ways;

/// <summary>The ways as JSON: the <c>pathways</c> part of a report, with the decisions about them explained; its shape is in docs/cli.md.</summary>
internal static class WaysJson
{
    public static string Write(LearnerWays ways) => Json.Object(w =>
    {
        byte[] report = ways.Report.ToUtf8Json();
        w.WriteString("learner", ways.Report.Learner);
        w.WriteString("asOf", Words.Day(ways.Report.AsOf));
        var pathways = ReportFilter.Part(report, "pathways");
        w.WriteObject("pathways", () =>
        {
            Some(w, pathways, "competencies", "competency", [.. ways.Competencies.Select(c => c.Competency)]);
            Some(w, pathways, "credentials", "credential", [.. ways.Credentials.Select(c => c.Credential)]);
        });
        w.WriteStartArray("decisions");
        foreach (var decision in ways.Competencies.SelectMany(c => c.Decisions).Concat(ways.Credentials.SelectMany(c => c.Decisions)))
        {
            w.WriteRawValue(decision.Explain().ToJson());
        }

        w.WriteEndArray();
        foreach (string key in (string[])["findings", "provenance"])
        {
            w.WritePropertyName(key);
            ReportFilter.Part(report, key).WriteTo(w);
        }
    });

    private static void Some(Utf8JsonWriter w, JsonElement pathways, string list, string key, HashSet<string> shown)
    {
        w.WriteStartArray(list);
        foreach (var entry in pathways.GetProperty(list).EnumerateArray().Where(e => shown.Contains(e.GetProperty(key).GetString()!)))
        {
            entry.WriteTo(w);
        }

        w.WriteEndArray();
    }
}
