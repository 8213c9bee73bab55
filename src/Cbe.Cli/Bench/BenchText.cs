using System.Globalization;
using Cbe.Cli.Terminal;
using Cbe.Sdk;

namespace Cbe.Cli.Bench;

/// <summary>What a pack costs, and what of it runs where, as text.</summary>
internal static class BenchText
{
    public static void Costs(BenchRun run, Screen screen)
    {
        var table = new TextTable("on one thread", "ns a case", "bytes a case") { Right = [1, 2] };
        Add(table, run.Pack.Whole);
        Add(table, run.Pack.Without);
        foreach (var rule in run.Rules)
        {
            Add(table, rule with { Name = $"  {rule.Name}" });
        }

        table.Print(screen);
        if (run.Parts.Count > 0)
        {
            screen.Line();
            var parts = new TextTable("the most expensive parts of rules", "ns a case") { Right = [1] };
            foreach (var part in run.Parts)
            {
                parts.Add($"  {part.Name}", Figure(part.Nanoseconds));
            }

            parts.Print(screen);
        }
    }

    public static void Capabilities(CbeEngine engine, Screen screen)
    {
        var table = new TextTable("element", "what", "where", "why");
        foreach (var c in engine.Capabilities)
        {
            table.Add(c.Element.ToString().ToLowerInvariant(), c.What, Where(c.Support), c.Reason ?? "");
        }

        table.Print(screen);
    }

    private static string Where(TableSupport support) => support switch
    {
        TableSupport.Full => "tables, at full speed",
        TableSupport.CaseByCase => "tables, case by case",
        TableSupport.ReportsOnly => "reports",
        _ => "reports; tables refuse the pack",
    };

    private static void Add(TextTable table, Cost cost) => table.Add(cost.Name, Figure(cost.Nanoseconds), Figure(cost.Bytes));

    private static string Figure(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
