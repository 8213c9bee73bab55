using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Cbe.Sdk.Analysis.Simulation.Writing;

/// <summary>The mapping document of simulated CSV.</summary>
internal static class MappingText
{
    private static readonly HashSet<string> Truths = new(StringComparer.Ordinal) { "hasNextSteps", "chosenByLearner" };

    public static string Of(IEnumerable<string> columns, IReadOnlyList<string> facts, IReadOnlyList<string> attributes)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("mapping", 1);
            json.WriteString("title", "Simulated learners");
            Evidence(json, columns, facts);
            Learners(json, attributes);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Evidence(Utf8JsonWriter json, IEnumerable<string> columns, IReadOnlyList<string> facts)
    {
        json.WriteStartObject("evidence");
        json.WriteString("file", CsvForm.EvidenceFile);
        json.WriteString("learner", "learner");
        json.WriteString("id", "id");
        json.WriteStartObject("fields");
        foreach (string column in columns)
        {
            if (Truths.Contains(column))
            {
                Truth(json, column, null);
            }
            else
            {
                json.WriteString(column, column);
            }
        }

        json.WriteEndObject();
        json.WriteStartObject("facts");
        foreach (string fact in facts)
        {
            Truth(json, fact, "boolean");
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Truth(Utf8JsonWriter json, string column, string? type)
    {
        json.WriteStartObject(column);
        json.WriteString("column", column);
        if (type is not null)
        {
            json.WriteString("type", type);
        }

        json.WriteString("true", "true");
        json.WriteString("false", "false");
        json.WriteEndObject();
    }

    private static void Learners(Utf8JsonWriter json, IReadOnlyList<string> attributes)
    {
        json.WriteStartObject("learners");
        json.WriteString("file", CsvForm.LearnersFile);
        json.WriteString("learner", "learner");
        json.WriteBoolean("includeWithoutEvidence", true);
        json.WriteStartObject("subgroups");
        foreach (string attribute in attributes)
        {
            json.WriteString(attribute, attribute);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
