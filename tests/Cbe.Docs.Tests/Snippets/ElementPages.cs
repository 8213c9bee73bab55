// <agency>
using Cbe.Sdk;
using Cbe.Sdk.Elements.Agency;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;

// </agency>
// <expectations>
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Values;

// </expectations>
namespace Cbe.Docs.Tests.Snippets;

/// <summary>The examples of docs/elements: the packs, records and frameworks are blocks of the pages.</summary>
public static class ElementPages
{
    private static LearnerReport Report(string element)
    {
        var engine = CbeEngine.Create(RulePack.Load($"{element}-pack.json"), element == "progression" ? FrameworkReader.ReadFile("framework.json").Framework : null);
        return engine.Evaluate(LearnerReader.Open($"{element}-learner.json", engine.RecordSchema).Records().First(), new DateOnly(2026, 1, 31));
    }

    public static void agency()
    {
        // <agency>
        var engine = CbeEngine.Create(RulePack.Load("agency-pack.json"));
        var maya = LearnerReader.Open("agency-learner.json", engine.RecordSchema).Records().First();
        AgencyOutcome agency = engine.Evaluate(maya, asOf: new DateOnly(2026, 1, 31)).Agency;

        Console.WriteLine($"{agency.CompetenciesByChoice} of {agency.Competencies} competencies shown by a piece of the learner's choice");
        foreach (var decision in agency.Decisions)
        {
            Console.WriteLine(decision.Explain());
        }
        // </agency>
    }

    public static void pathways()
    {
        var engine = CbeEngine.Create(RulePack.Load("pathways-pack.json"), FrameworkReader.ReadFile("pathways-framework.json").Framework);
        var report = engine.Evaluate(LearnerReader.Open("pathways-learner.json", engine.RecordSchema).Records().First(), new DateOnly(2026, 1, 31));
        // <pathways>
        foreach (var way in report.Pathways.Competencies)
        {
            Console.Write(way.Explain());
        }

        var mathematics = report.Pathways.ForCredential("mathematics")!;
        foreach (var route in mathematics.Routes)
        {
            Console.WriteLine($"{route.Route}: steps {string.Join(", ", route.Steps)}; next {string.Join(", ", route.Next)}; done {route.Projection?.Earliest:yyyy-MM-dd} to {route.Projection?.Latest:yyyy-MM-dd}");
        }

        Console.WriteLine($"nearest: {mathematics.Nearest.Route}");
        Console.WriteLine(report.Decisions.Single(d => d.Rule == "within-the-plan" && d.Competency == "D.1").Explain());
        // </pathways>
    }

    public static void attempts()
    {
        var report = Report("attempts");
        // <attempts>
        foreach (var item in report.Assessment)
        {
            Console.WriteLine($"{item.Evidence}: {item.ToText()}");
        }

        var outcome = report.For("A-SSE.1")!;
        Console.WriteLine($"{outcome.Level} with {outcome.MasteryScore}; provisional: {outcome.Provisional}");
        // </attempts>
    }

    public static void assessment()
    {
        var report = Report("assessment");
        // <assessment>
        foreach (var item in report.Assessment)
        {
            Console.WriteLine($"{item.Evidence}: {(item.IsAdmitted ? "admitted" : "set aside")}");
            foreach (var decision in item.Decisions.Where(d => d.Answer != Answer.Met))
            {
                Console.WriteLine($"  {decision.Rule}: {decision.Message ?? "not enough is known"}");
            }
        }

        Console.WriteLine(report.For("A-SSE.1")!.Decisions[0].Explain());
        // </assessment>
    }

    public static void progression()
    {
        var report = Report("progression");
        // <progression>
        foreach (var outcome in report.Competencies.Where(c => c.Admitted > 0))
        {
            Console.WriteLine($"{outcome.Competency}: {outcome.Status} {outcome.Level}, by the rules {outcome.LevelByRules ?? outcome.Level}");
        }

        foreach (var decision in report.Decisions.Where(d => d.Rule is "proficient" or "test-out" or "no-gaps"))
        {
            Console.WriteLine($"{decision} {decision.Event}".TrimEnd());
        }

        Console.WriteLine(report.For("A-SSE.1")!.Decisions.First(d => d.Rule == "proficient").Explain());
        // </progression>
    }

    public static void support()
    {
        var report = Report("support");
        // <support>
        foreach (var outcome in report.Support)
        {
            foreach (var need in outcome.Needs)
            {
                Console.WriteLine($"{outcome.Competency}, {need.Rule}: {need.ToText()}");
            }
        }

        Console.WriteLine(report.Support[0].Decisions.First(d => d.Rule == "stuck").Explain());
        // </support>
    }

    public static void expectations()
    {
        // <expectations>
        var engine = CbeEngine.Create(RulePack.Load("expectations-pack.json"), FrameworkReader.ReadFile("expectations-framework.json").Framework);
        FrameworkReport report = engine.EvaluateFramework(asOf: new DateOnly(2026, 1, 31));
        foreach (var decision in report.Decisions)
        {
            Console.WriteLine($"{decision} {(decision.Answer == Answer.NotMet ? decision.Message : "")}".TrimEnd());
        }

        Console.WriteLine(report.For("R.2")!.Decisions[2].Explain());
        // </expectations>
    }
}
