using System.Globalization;
using Cbe.Cli.Evaluation;
using Cbe.Cli.Terminal;
using Cbe.Sdk.Tables;

namespace Cbe.Cli.Tables;

/// <summary>What an evidence table holds, for people and as JSON.</summary>
internal static class TableText
{
    public static void Print(EvidenceTable table, string file, Screen screen)
    {
        screen.Line($"{file}: {Words.Of(table.Learners, "learner")}, {Words.Of(table.Cases, "case")} of a learner and a competency, {Words.Of(table.Items, "piece of evidence", "pieces of evidence")}");
        screen.Line($"{Words.Of(table.Bytes, "byte")}, {Words.Of(table.BytesPerItem, "byte")} for each piece of evidence");
        screen.Line($"levels: {string.Join(", ", table.Schema.Scale.Levels.Names)}; scores from {table.Schema.Scale.MinimumScore} to {table.Schema.Scale.MaximumScore}");
        screen.Line(table.FrameworkId is { } id ? $"framework: {id}, hash {table.FrameworkHash}" : "framework: none");
        screen.Line($"evidence by the day on which it was {Day(table.OrderedBy)}; ids {(table.Options.KeepIds ? "kept" : "not kept")}");
        ReadingText.Findings("findings in records", table.FindingsByCode, table.Findings, screen);
    }

    public static string Json(EvidenceTable table) => Terminal.Json.Object(w =>
    {
        w.WriteNumber("learners", table.Learners);
        w.WriteNumber("cases", table.Cases);
        w.WriteNumber("items", table.Items);
        w.WriteNumber("bytes", table.Bytes);
        w.WriteNumber("bytesPerItem", table.BytesPerItem);
        w.WriteString("orderedBy", table.OrderedBy.ToString().ToLower(CultureInfo.InvariantCulture));
        w.WriteBoolean("keepsIds", table.Options.KeepIds);
        if (table.FrameworkId is { } id)
        {
            w.WriteObject("framework", () =>
            {
                w.WriteString("id", id);
                w.WriteString("hash", table.FrameworkHash);
            });
        }

        w.WriteCounts("findings", table.FindingsByCode);
    });

    private static string Day(EvidenceDayOrder order) => order switch
    {
        EvidenceDayOrder.Assessed => "judged",
        EvidenceDayOrder.Due => "due",
        _ => "shown",
    };
}
