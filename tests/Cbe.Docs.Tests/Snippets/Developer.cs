// <load-files>
using Cbe.Sdk;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;

// </load-files>
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Docs.Tests.Snippets;

public static class Developer
{
    private static CbeEngine Engine() =>
        CbeEngine.Create(RulePack.Load("pack.json"), FrameworkReader.ReadFile("framework.json").Framework);

    private static LearnerReport Jonas() =>
        Engine().EvaluateAll(LearnerReader.Open("learners.jsonl", Engine().RecordSchema).Records(), new DateOnly(2026, 1, 31)).First(r => r.Learner == "jonas");

    public static void load_files()
    {
        // <load-files>
        var pack = RulePack.Load("pack.json");
        var framework = FrameworkReader.ReadFile("framework.json").Framework;
        var engine = CbeEngine.Create(pack, framework);

        var learners = LearnerReader.Open("learners.jsonl", engine.RecordSchema);
        foreach (var report in engine.EvaluateAll(learners.Records().Take(4), asOf: new DateOnly(2026, 1, 31)))
        {
            foreach (var outcome in report.Competencies.Where(c => c.Admitted > 0))
            {
                Console.WriteLine($"{report.Learner}: {outcome.Competency} {outcome.Level}, {outcome.Status}");
            }
        }
        // </load-files>
    }

    public static void try_load()
    {
        // <try-load>
        RulePackResult result = RulePack.TryLoad("wrong-pack.json");
        IReadOnlyList<Diagnostic> diagnostics = result.Diagnostics;
        if (result.Pack is { } pack)
        {
            CbeEngine.TryCreate(pack, framework: null, out diagnostics);
        }

        foreach (var diagnostic in diagnostics)
        {
            Console.WriteLine(diagnostic);
        }
        // </try-load>
    }

    public static void status()
    {
        var report = Jonas();
        // <status>
        ProgressionOutcome outcome = report.For("A-SSE.1")!;
        string words = outcome.Status switch
        {
            ProgressStatus.NoEvidenceYet => "no evidence yet",
            ProgressStatus.AtLeast => $"at least {outcome.Level}, perhaps {outcome.PossibleLevel}",
            ProgressStatus.Overridden => $"{outcome.Level}, decided by a {outcome.Override!.ByRole}",
            _ => outcome.Level ?? "below the scale",
        };
        Console.WriteLine(words);
        // </status>
    }

    public static void explain()
    {
        var report = Jonas();
        // <explain>
        Decision decision = report.For("A-SSE.1")!.Decisions.First(d => d.Rule == "proficient");
        Explanation why = decision.Explain();
        Console.WriteLine(why.ToText());
        foreach (ExplanationNode part in why.Root.Parts)
        {
            Console.WriteLine($"{part.Expression}: {part.Shortfall}");
        }
        // </explain>
    }

    public static void next_steps()
    {
        var engine = Engine();
        var learner = LearnerReader.Open("learners.jsonl", engine.RecordSchema).Records().First(l => l.Id == "jonas");
        var asOf = new DateOnly(2026, 1, 31);
        // <next-steps>
        NextSteps steps = engine.NextSteps(learner, "A-SSE.1", asOf);
        foreach (NextStep step in steps.Alternatives)
        {
            Console.WriteLine($"{steps.NextLevel}: {step.Text}");
        }

        LearnerRecord then = learner with { Evidence = [.. learner.Evidence, .. steps.Alternatives[0].Evidence] };
        Console.WriteLine($"then: {engine.Evaluate(then, asOf).For("A-SSE.1")!.Level}");
        // </next-steps>
    }

    public static void read_csv()
    {
        var engine = Engine();
        // <read-csv>
        CsvMapping mapping = CsvMapping.ReadFile("scores.mapping.json").Mapping!;
        LearnerReader reader = LearnerReader.Open(".", engine.RecordSchema, mapping);
        foreach (LearnerRecord learner in reader.Records())
        {
            Console.WriteLine($"{learner.Id}: {learner.Evidence.Count} items");
        }

        Console.WriteLine($"{reader.Summary.Rows} rows, {reader.Summary.Items} items, {reader.Summary.MissingScores} without a score");
        foreach (DataFinding finding in reader.Summary.Findings)
        {
            Console.WriteLine(finding);
        }
        // </read-csv>
    }

    public static void json()
    {
        var report = Jonas();
        // <json>
        File.WriteAllBytes($"{report.Learner}.json", report.ToUtf8Json());
        Provenance from = report.Provenance;
        Console.WriteLine($"{from.PackId} {from.PackVersion}, language {from.LanguageVersion}, as of {from.AsOf:yyyy-MM-dd}");
        // </json>
    }

    public static void set_aside()
    {
        var report = Jonas();
        // <set-aside>
        foreach (var item in report.Assessment.Where(a => !a.IsAdmitted))
        {
            Console.WriteLine($"{item.Evidence} ({item.Competency}): {item.Decisions[0].Message}");
        }
        // </set-aside>
    }
}
