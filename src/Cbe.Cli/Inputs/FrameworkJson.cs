using Cbe.Cli.Expectations;
using Cbe.Cli.Terminal;
using Cbe.Sdk.Frameworks;

namespace Cbe.Cli.Inputs;

/// <summary>What was read of a framework, as JSON; its shape is in docs/cli.md.</summary>
internal static class FrameworkJson
{
    public static string Write(string path, FrameworkReadResult read, bool tree, ExpectationsTally? tally, bool findings) => Json.Object(w =>
    {
        var summary = read.Summary;
        w.WriteString("file", path);
        w.WriteBoolean("ok", !read.HasErrors);
        w.WriteString("source", summary.Source.ToString());
        if (read.Framework is { } framework)
        {
            w.WriteString("id", framework.Id);
            w.WriteString("title", framework.Title);
            w.WriteString("version", framework.Version);
            w.WriteString("hash", framework.Hash);
            w.WriteCounts("kinds", Counts(framework.Competencies.GroupBy(c => c.Kind ?? "").Select(g => KeyValuePair.Create(g.Key, g.Count()))));
            w.WriteStartArray("prerequisiteCycles");
            foreach (var cycle in framework.PrerequisiteCycles)
            {
                w.WriteStartArray();
                cycle.ToList().ForEach(w.WriteStringValue);
                w.WriteEndArray();
            }

            w.WriteEndArray();
        }

        w.WriteNumber("items", summary.Items);
        w.WriteNumber("skippedItems", summary.SkippedItems);
        w.WriteCounts("associations", Counts(summary.Associations));
        w.WriteNumber("skippedAssociations", summary.SkippedAssociations);
        w.WriteNumber("unresolvedEnds", summary.UnresolvedEnds);
        w.WriteNumber("rubricCriteria", summary.RubricCriteria);
        w.WriteCounts("unknownKeys", Counts(summary.UnknownKeys));
        w.WriteDiagnostics(read.Diagnostics);
        if (tree && read.Framework is { } outline)
        {
            Competencies(w, outline);
        }

        if (tally is not null)
        {
            w.WriteObject("expectations", () => ExpectationsJson.Write(w, tally, read.Places, findings));
        }
    });

    private static IEnumerable<KeyValuePair<string, long>> Counts(IEnumerable<KeyValuePair<string, int>> counts) =>
        counts.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => KeyValuePair.Create(c.Key, (long)c.Value));

    private static void Competencies(System.Text.Json.Utf8JsonWriter w, CompetencyFramework framework) => w.WriteObjects("competencies", framework.Competencies, c =>
    {
        w.WriteString("id", c.Id);
        w.WriteString("code", c.Code);
        w.WriteString("statement", c.Statement);
        w.WriteString("kind", c.Kind);
        foreach (var (key, list) in ((string, IReadOnlyList<string>)[])[("parents", c.Parents), ("prerequisites", c.Prerequisites)])
        {
            w.WriteStartArray(key);
            list.ToList().ForEach(w.WriteStringValue);
            w.WriteEndArray();
        }
    });
}
