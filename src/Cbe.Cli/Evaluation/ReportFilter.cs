using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cbe.Cli.Evaluation;

/// <summary>A report with the parts about one competency alone.</summary>
internal static class ReportFilter
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Only(byte[] report, string competency)
    {
        var root = JsonNode.Parse(report)!.AsObject();
        foreach (var list in (JsonNode[])[root["competencies"]!, root["support"]!, root["pathways"]!["competencies"]!, root["decisions"]!])
        {
            list.AsArray().RemoveAll(i => (string?)i!["competency"] != competency);
        }

        root["conversions"]?.AsArray().RemoveAll(i => (string?)i!["competency"] != competency);
        root["credentials"]!.AsArray().Clear();
        root["pathways"]!["credentials"]!.AsArray().Clear();
        root.Remove("agency");
        return root.ToJsonString(Options);
    }

    /// <summary>One member of a report, as it stands there.</summary>
    public static JsonElement Part(byte[] report, string key)
    {
        using var document = JsonDocument.Parse(report);
        return document.RootElement.GetProperty(key).Clone();
    }

    /// <summary>One member of a report; null where the report does not have it.</summary>
    public static JsonElement? TryPart(byte[] report, string key)
    {
        using var document = JsonDocument.Parse(report);
        return document.RootElement.TryGetProperty(key, out var part) ? part.Clone() : null;
    }
}
