using Cbe.Cli.Inputs;
using Cbe.Cli.Terminal;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Text;

namespace Cbe.Cli.Evaluation;

/// <summary>What was read, and what of it could not be used.</summary>
internal static class ReadingText
{
    /// <summary>How many findings are shown in full.</summary>
    public const int Shown = 5;

    private static readonly Dictionary<string, DiagnosticDescriptor> Known = typeof(Codes).GetProperties()
        .Select(p => p.GetValue(null)).OfType<DiagnosticDescriptor>().ToDictionary(d => d.Code, StringComparer.Ordinal);

    /// <param name="learners">What was read.</param>
    /// <param name="counts">What was found in the records, by code.</param>
    /// <param name="first">The first of it in full.</param>
    /// <param name="screen">Where to.</param>
    public static void Print(LearnerInput learners, IReadOnlyDictionary<string, long> counts, IReadOnlyList<DataFinding> first, Screen screen)
    {
        var read = learners.Reader.Summary;
        screen.Line();
        screen.Line($"read: {Words.Of(read.Rows, learners.IsTable ? "row" : "line")}, {Words.Of(read.Records, "learner")}, {Words.Of(read.Items, "piece of evidence", "pieces of evidence")}");
        if (read.MissingScores > 0)
        {
            screen.Line($"  {Words.Of(read.MissingScores, "missing score")}: missing, never zero");
        }

        if (read.DisagreeingLearners > 0)
        {
            screen.Line($"  {Words.Of(read.DisagreeingLearners, "learner")} whose rows disagree about a subgroup or a fact; the first row was taken");
        }

        Findings("findings while reading", read.FindingsByCode, read.Findings, screen);
        Findings("findings in records", counts, first, screen);
    }

    /// <summary>Counts by code, and the first in full; nothing where nothing was found.</summary>
    public static void Findings(string title, IReadOnlyDictionary<string, long> counts, IReadOnlyList<DataFinding> first, Screen screen)
    {
        if (counts.Count == 0)
        {
            return;
        }

        screen.Line($"{title}: {Words.Grouped(counts.Values.Sum())}");
        foreach (var (code, count) in counts)
        {
            screen.Line($"  {code} {(Known.TryGetValue(code, out var kind) ? kind.Title : "")}: {Words.Grouped(count)}");
        }

        first.Take(Shown).ToList().ForEach(f => screen.Line($"    {f}"));
        if (counts.Values.Sum() > Shown)
        {
            screen.Line($"    ... {Words.Grouped(counts.Values.Sum() - Shown)} more");
        }
    }
}
