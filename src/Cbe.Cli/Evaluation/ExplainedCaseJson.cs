using System.Text.Json;
using Cbe.Cli.Terminal;

namespace Cbe.Cli.Evaluation;

/// <summary>An explained case as JSON; its shape is in docs/cli.md.</summary>
internal static class ExplainedCaseJson
{
    public static string Write(ExplainedCase about) => Json.Object(w =>
    {
        byte[] report = about.Report.ToUtf8Json();
        w.WriteString("learner", about.Report.Learner);
        w.WriteString("asOf", Words.Day(about.Report.AsOf));
        if (about.Outcome is { } outcome)
        {
            Part(w, "outcome", ReportFilter.Part(report, "competencies"), outcome.Competency);
            Part(w, "support", ReportFilter.Part(report, "support"), outcome.Competency);
            Part(w, "pathway", ReportFilter.Part(report, "pathways").GetProperty("competencies"), outcome.Competency);
        }
        else
        {
            w.WritePropertyName("agency");
            ReportFilter.Part(report, "agency").WriteTo(w);
        }

        Conversions(w, report, about.Outcome?.Competency);
        Explanations(w, about.Decisions);
        w.WriteObjects("evidence", about.Evidence, e =>
        {
            w.WriteString("item", e.Evidence);
            w.WriteBoolean("admitted", e.IsAdmitted);
            if (Outcomes.HasMore(e))
            {
                w.WriteString("because", e.ToText());
            }

            Explanations(w, e.Decisions);
        });
        foreach (string key in (string[])["findings", "provenance"])
        {
            w.WritePropertyName(key);
            ReportFilter.Part(report, key).WriteTo(w);
        }
    });

    private static void Part(Utf8JsonWriter w, string key, JsonElement all, string competency)
    {
        foreach (var part in all.EnumerateArray().Where(c => c.GetProperty("competency").GetString() == competency))
        {
            w.WritePropertyName(key);
            part.WriteTo(w);
        }
    }

    /// <summary>What the pack's tables give: for the competency, or for the credentials of the learner.</summary>
    private static void Conversions(Utf8JsonWriter w, byte[] report, string? competency)
    {
        var all = ReportFilter.TryPart(report, "conversions") is { } part ? part.EnumerateArray().Where(c => (c.TryGetProperty("competency", out var of) ? of.GetString() : null) == competency).ToList() : [];
        if (all.Count > 0)
        {
            w.WriteStartArray("conversions");
            all.ForEach(c => c.WriteTo(w));
            w.WriteEndArray();
        }
    }

    private static void Explanations(Utf8JsonWriter w, IReadOnlyList<Sdk.Decisions.Decision> decisions)
    {
        w.WriteStartArray("decisions");
        foreach (var decision in decisions)
        {
            w.WriteRawValue(decision.Explain().ToJson());
        }

        w.WriteEndArray();
    }
}
