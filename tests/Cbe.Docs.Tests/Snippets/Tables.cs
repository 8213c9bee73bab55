// <evidence-table>
using Cbe.Sdk;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tables;

// </evidence-table>
namespace Cbe.Docs.Tests.Snippets;

public static class Tables
{
    public static void evidence_table()
    {
        // <evidence-table>
        var engine = CbeEngine.Create(RulePack.Load("pack.json"), FrameworkReader.ReadFile("framework.json").Framework);
        var learners = LearnerReader.Open("learners.jsonl", engine.RecordSchema);
        using var table = EvidenceTable.Build(engine.RecordSchema, learners.Records(), engine.TableOptions);
        Console.WriteLine($"{table.Learners} learners, {table.Cases} cases, {table.Items} pieces of evidence, {table.FindingsByCode.Count} kinds of findings");

        DecisionTable decided = engine.Evaluate(table, asOf: new DateOnly(2026, 1, 31));
        foreach (var (level, sure, atLeast) in decided.ByLevel)
        {
            Console.WriteLine($"{level}: {sure} decided, {atLeast} at least");
        }

        Console.WriteLine($"{decided.Learner(0)}, {decided.Competency(0)}: {decided.Level(0)}, {decided.MasteryScore(0)}");
        Console.WriteLine(decided.Explain(0)[0].Explain().ToText());

        table.Save("evidence.cbet");
        using var opened = EvidenceTable.Open("evidence.cbet", engine.RecordSchema);
        using var newer = opened.Append([table.RecordOf("maya")! with { Evidence = [] }]);
        Console.WriteLine($"{opened.Items} pieces of evidence, then {newer.Items}");
        // </evidence-table>
    }
}
