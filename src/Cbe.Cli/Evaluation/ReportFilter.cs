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
        foreach (string list in (string[])["competencies", "decisions"])
        {
            root[list]!.AsArray().RemoveAll(i => (string?)i!["competency"] != competency);
        }

        root["credentials"]!.AsArray().Clear();
        return root.ToJsonString(Options);
    }

    /// <summary>One member of a report, as it stands there.</summary>
    public static JsonElement Part(byte[] report, string key)
    {
        using var document = JsonDocument.Parse(report);
        return document.RootElement.GetProperty(key).Clone();
    }
}
