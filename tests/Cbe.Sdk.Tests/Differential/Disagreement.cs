using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>A disagreement as it is printed: in the form of a case of <c>tests/conformance/elements</c>, with what each of the two said.</summary>
internal static class Disagreement
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Told(Trial trial, IReadOnlyList<string> differences, string about)
    {
        var json = new JsonObject { ["name"] = about, ["asOf"] = trial.AsOf.ToText(), ["pack"] = trial.Pack.DeepClone() };
        if (trial.Framework is not null)
        {
            json["framework"] = trial.Framework.DeepClone();
        }

        json["learners"] = new JsonArray([.. trial.Learners.Select(l => JsonNode.Parse(LearnerJson.Write(l)))]);
        json["expect"] = new JsonArray();
        return $"{about}\n{json.ToJsonString(Readable)}\nthe Reference against the other:\n{string.Join("\n", differences.Take(20))}";
    }
}
