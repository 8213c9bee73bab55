using Cbe.Sdk.Benchmarks.Evidence;
using Cbe.Sdk.Benchmarks.Measuring;
using Cbe.Sdk.Benchmarks.Packs;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Benchmarks.Scenarios;

/// <summary>
/// Small fixed pieces of work whose instructions are counted: on a machine that is used by others too, a count says what a
/// time cannot. <c>.ci/instructions</c> counts them all and holds them to <c>benchmarks/instructions.txt</c>.
/// </summary>
/// <param name="Name">What the count is called.</param>
/// <param name="Rounds">How often it is run for the count.</param>
/// <param name="Prepare">Makes what one round does.</param>
internal sealed record Scenario(string Name, int Rounds, Func<Action> Prepare)
{
    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("load-100-rules", 2, () =>
        {
            byte[] json = ManyRules.Json(100);
            return () => CbeEngine.Create(RulePack.TryRead(new RulePackDocument("pack.json", json)).GetPackOrThrow());
        }),
        new("reference-5-cases", 5, () => Reference(explain: false)),
        new("explanations-5-cases", 5, () => Reference(explain: true)),
        Lanes("lanes", cases: 4_096, items: 8, rules: 7),
        Lanes("lanes-2x-cases", cases: 8_192, items: 8, rules: 7),
        Lanes("lanes-2x-items", cases: 4_096, items: 16, rules: 7),
        Lanes("lanes-2x-rules", cases: 4_096, items: 8, rules: 14),
    ];

    /// <summary>Runs all under callgrind: each is run twice before, so that everything is compiled, and then counted.</summary>
    public static int Count()
    {
        using var callgrind = new Callgrind();
        if (!callgrind.IsThere)
        {
            Console.Error.WriteLine("nobody counts: run this under valgrind --tool=callgrind --instr-atstart=no, or by .ci/instructions");
            return 1;
        }

        foreach (var scenario in All)
        {
            var round = scenario.Prepare();
            round();
            round();
            callgrind.Start();
            for (int i = 0; i < scenario.Rounds; i++)
            {
                round();
            }

            callgrind.Stop();
            callgrind.Dump(scenario.Name);
        }

        return 0;
    }

    private static Scenario Lanes(string name, int cases, int items, int rules) => new(name, 4, () =>
    {
        var pack = ManyRules.Pack(rules);
        return new LaneRun(pack, TableMaker.Make(new EvidenceMaker(new EvidenceShape(cases, items, items)), CbeEngine.Create(pack).RecordSchema)).Run;
    });

    private static Action Reference(bool explain)
    {
        var engine = CbeEngine.Create(PackFiles.Seven());
        LearnerRecord learner = new LearnerMaker(new EvidenceMaker(new EvidenceShape(5) { Competencies = 5 })).Of(0);
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
