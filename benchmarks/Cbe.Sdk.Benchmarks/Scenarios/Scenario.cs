using Cbe.Sdk.Benchmarks.Evidence;
using Cbe.Sdk.Benchmarks.Packs;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Benchmarks.Scenarios;

/// <summary>
/// Small fixed pieces of work whose instructions are counted: on a machine that is used by others too, a count says what a
/// time cannot. <c>scenario NAME ROUNDS</c> runs one; <c>.ci/instructions</c> counts all.
/// </summary>
/// <param name="Name">How it is asked for.</param>
/// <param name="Rounds">How often it is run for a count; as often again shows what a round costs without what starting costs.</param>
/// <param name="Prepare">Makes what one round does.</param>
internal sealed record Scenario(string Name, int Rounds, Func<Action> Prepare)
{
    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("load-100-rules", 4, () =>
        {
            byte[] json = ManyRules.Json(100);
            return () => CbeEngine.Create(RulePack.TryRead(new RulePackDocument("pack.json", json)).GetPackOrThrow());
        }),
        new("reference-10-items", 20, () => Reference(10, explain: false)),
        new("explanation-10-items", 20, () => Reference(10, explain: true)),
    ];

    public static int List()
    {
        foreach (var scenario in All)
        {
            Console.WriteLine($"{scenario.Name} {scenario.Rounds}");
        }

        return 0;
    }

    public static int Run(string name, int rounds)
    {
        var round = All.First(s => s.Name == name).Prepare();
        for (int i = 0; i < rounds; i++)
        {
            round();
        }

        return 0;
    }

    private static Action Reference(int items, bool explain)
    {
        var engine = CbeEngine.Create(PackFiles.Seven());
        LearnerRecord learner = new LearnerMaker(new EvidenceMaker(new EvidenceShape(5, items, items) { Competencies = 5 })).Of(0);
        return () =>
        {
            foreach (var decision in engine.Evaluate(learner, EvidenceShape.AsOf).Decisions)
            {
                if (explain && decision.Kind == DecisionKind.Award)
                {
                    GC.KeepAlive(decision.Explain());
                }
            }
        };
    }
}
