// <agency>
using Cbe.Sdk;
using Cbe.Sdk.Elements.Agency;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;

// </agency>
namespace Cbe.Docs.Tests.Snippets;

public static class ElementPages
{
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
}
