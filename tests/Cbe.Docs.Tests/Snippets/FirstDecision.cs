// <first-decision>
using Cbe.Sdk;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Values;

// </first-decision>
namespace Cbe.Docs.Tests.Snippets;

public static class FirstDecision
{
    public static void first_decision()
    {
        // <first-decision>
        var engine = CbeEngine.Create(RulePack.Load("first-pack.json"));
        Evidence Work(string id, int day, int score, string assessor) =>
            new() { Id = id, Competency = "A-SSE.1", OccurredOn = new(2025, 11, day), Score = Number.FromInteger(score), Assessor = assessor };
        var maya = new LearnerRecord { Id = "maya", Evidence = [Work("m1", 3, 66, "teacher"), Work("m2", 10, 78, "peer"), Work("m3", 24, 82, "system")] };

        LearnerReport report = engine.Evaluate(maya, asOf: new DateOnly(2026, 1, 31));
        Console.WriteLine(report.For("A-SSE.1")!.Decisions[0].Explain());
        // </first-decision>
    }
}
