using Cbe.Sdk.Benchmarks.Evidence;
using Cbe.Sdk.Benchmarks.Measuring;
using Cbe.Sdk.Benchmarks.Packs;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Benchmarks.Targets;

/// <summary>A full decision with its explanation, as somebody looks at it: through the Reference, seven decisions for each case.</summary>
internal sealed class ExplanationTarget : ITarget
{
    public string Name => "explanation";

    public IEnumerable<TargetLine> Measure(TextWriter log)
    {
        const int Decisions = 200 * 7;
        var maker = new EvidenceMaker(new EvidenceShape(200) { Competencies = 1 });
        var engine = CbeEngine.Create(PackFiles.Seven());
        LearnerRecord[] learners = [.. new LearnerMaker(maker).All()];
        Decision[] decisions = [.. learners.SelectMany(l => engine.Evaluate(l, EvidenceShape.AsOf).Decisions).Where(d => d.Kind == DecisionKind.Award)];
        var outcomes = Contest.Run(Decisions,
        [
            new("record to report", () => Each(learners, l => engine.Evaluate(l, EvidenceShape.AsOf))),
            new("decision to explanation", () => Each(decisions, d => d.Explain())),
            new("record to report with all explanations", () => Each(learners, l => engine.Evaluate(l, EvidenceShape.AsOf).Decisions.Count(d => d.Explain().Root.Value.Length > 0))),
        ]);
        Figures.Write(log, "A decision over 10 items, through the Reference", outcomes, "ns a decision");
        double micros = outcomes[2].Median / 1000;
        yield return new("full decision with explanation tree", "7 µs", $"{Figures.Text(micros)} µs", micros <= 7);
    }

    private static void Each<T>(T[] all, Func<T, object> run)
    {
        foreach (var one in all)
        {
            GC.KeepAlive(run(one));
        }
    }
}
