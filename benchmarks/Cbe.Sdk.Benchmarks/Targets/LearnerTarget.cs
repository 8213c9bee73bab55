using Cbe.Sdk.Benchmarks.Baselines;
using Cbe.Sdk.Benchmarks.Evidence;
using Cbe.Sdk.Benchmarks.Measuring;
using Cbe.Sdk.Benchmarks.Packs;

namespace Cbe.Sdk.Benchmarks.Targets;

/// <summary>One learner after another, each in a small table: 30 competencies, and one.</summary>
internal sealed class LearnerTarget : ITarget
{
    public string Name => "learner";

    public IEnumerable<TargetLine> Measure(TextWriter log)
    {
        var (toLoop, _, bytes) = Of(30, log);
        yield return new("one learner with 30 competencies, a case to a plain loop over objects", "1.00 x, 0 bytes", $"{Figures.Times(toLoop)}, {Figures.Text(bytes, "0.#")} bytes", toLoop <= 1 && bytes == 0);
        var (_, nanoseconds, ofOne) = Of(1, log);
        yield return new("one single case", "1.5 µs, 0 bytes", $"{Figures.Text(nanoseconds / 1000)} µs, {Figures.Text(ofOne, "0.#")} bytes", nanoseconds <= 1_500 && ofOne == 0);
    }

    private static (double ToLoop, double Nanoseconds, double Bytes) Of(int competencies, TextWriter log)
    {
        const int Learners = 500;
        int cases = Learners * competencies;
        var maker = new EvidenceMaker(new EvidenceShape(cases, 5, 15) { Competencies = competencies });
        var engine = CbeEngine.Create(PackFiles.Seven());
        var objects = new WorkObjects(maker);
        using var tables = new SmallTables(maker, engine.RecordSchema);
        var into = new DecisionTable();
        byte[] own = new byte[cases];
        var outcomes = Contest.Run(cases,
        [
            new("a loop over objects, words and doubles", () => PlainObjects.Words(objects, own)),
            new("a loop over objects, codes and doubles", () => PlainObjects.Codes(objects, own)),
            new("here, from a pack", () =>
            {
                foreach (var table in tables.All)
                {
                    engine.Evaluate(table, EvidenceShape.AsOf, into);
                }
            }),
        ]);
        Figures.Write(log, FormattableString.Invariant($"{Learners} learners one after another, {competencies} competencies of 5 to 15 items each"), outcomes);
        return (outcomes[2].Median / outcomes[0].Median, outcomes[2].Median, outcomes[2].Bytes);
    }
}
