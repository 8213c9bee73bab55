using Cbe.Cli.Expectations;
using Cbe.Cli.Terminal;
using Cbe.Sdk.Frameworks;

namespace Cbe.Cli.Inputs;

/// <summary>What was read of a framework, for people.</summary>
internal sealed class FrameworkText(string path, FrameworkReadResult read, Screen screen)
{
    private const int ShownDiagnostics = 10;

    public void Print(bool tree, ExpectationsTally? tally, bool findings)
    {
        if (read.Framework is { } framework)
        {
            Counts(framework);
            if (tree)
            {
                screen.Line();
                new FrameworkTree(framework).Print(screen);
            }

            if (tally is not null)
            {
                screen.Line();
                new ExpectationsText(tally, read.Places, screen).Print(findings);
            }
        }

        foreach (var diagnostic in read.Diagnostics.Take(ShownDiagnostics))
        {
            screen.Output.Write("\n" + DiagnosticPrinter.Text(diagnostic, screen.ColourOutput) + "\n");
        }

        if (read.Diagnostics.Count > ShownDiagnostics)
        {
            screen.Line($"\n... {Words.Grouped(read.Diagnostics.Count - ShownDiagnostics)} more (--json gives all)");
        }

        screen.Line($"{(read.Diagnostics.Count > 0 || tree || tally is not null ? "\n" : "")}{path}: {DiagnosticPrinter.Counts(read.Diagnostics) ?? "ok"}");
    }

    private void Counts(CompetencyFramework framework)
    {
        var summary = read.Summary;
        screen.Line($"{framework} ({framework.Id})");
        screen.Line($"read as {NameOf(summary.Source)}, hash {framework.Hash[..12]}");
        screen.Line();
        var table = new TextTable { Right = [0] };
        table.Add(Words.Grouped(summary.Items), summary.Items == 1 ? "competency" : "competencies");
        foreach (var kind in framework.Competencies.GroupBy(c => c.Kind ?? "(no kind)").OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            table.Add("", $"{Words.Grouped(kind.Count())} {kind.Key}");
        }

        foreach (var (type, count) in summary.Associations.OrderBy(a => a.Key, StringComparer.Ordinal))
        {
            table.Add(Words.Grouped(count), type);
        }

        table.Add(Words.Grouped(summary.RubricCriteria), "rubric criteria");
        table.Add(Words.Grouped(summary.UnresolvedEnds), "ends of relations that lead to nothing in this document");
        table.Add(Words.Grouped(summary.SkippedItems), "items that could not be read");
        table.Add(Words.Grouped(summary.SkippedAssociations), "relations that could not be read");
        table.Add(Words.Grouped(framework.PrerequisiteCycles.Count), "circles of prerequisites");
        foreach (var (key, count) in summary.UnknownKeys.OrderBy(k => k.Key, StringComparer.Ordinal))
        {
            table.Add(Words.Grouped(count), $"key `{key}` that was not read");
        }

        table.Print(screen);
    }

    private static string NameOf(FrameworkSource source) => source switch
    {
        FrameworkSource.Case => "a CASE package",
        FrameworkSource.Json => "native JSON",
        _ => "code",
    };
}
