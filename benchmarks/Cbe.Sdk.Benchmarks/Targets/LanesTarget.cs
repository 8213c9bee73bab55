using Cbe.Sdk.Benchmarks.Baselines;
using Cbe.Sdk.Benchmarks.Evidence;
using Cbe.Sdk.Benchmarks.Measuring;
using Cbe.Sdk.Benchmarks.Packs;
using Cbe.Sdk.Evaluation.Columnar.Kernels;

namespace Cbe.Sdk.Benchmarks.Targets;

/// <summary>The seven rules with admission over a table on one thread, beside the same by hand.</summary>
/// <param name="name">How it is asked for.</param>
/// <param name="cases">How many cases.</param>
/// <param name="where">Where the evidence lies.</param>
/// <param name="target">The most that it may cost, in times of SIMD by hand.</param>
internal sealed class LanesTarget(string name, int cases, string where, double target) : ITarget
{
    private const double AgainstLoop = 0.15;
    private const string ByHand = "SIMD by hand, exact";
    private const string Here = "here, from a pack";
    private const string Loop = "a loop over columns, doubles";

    public string Name => name;

    public IEnumerable<TargetLine> Measure(TextWriter log)
    {
        var maker = new EvidenceMaker(new EvidenceShape(cases));
        var columns = new WorkColumns(maker);
        using var lanes = new WorkLanes(columns);
        using var table = TableMaker.Make(maker, CbeEngine.Create(PackFiles.Seven()).RecordSchema);
        var run = new LaneRun(PackFiles.Seven(), table);
        byte[] masks = new byte[lanes.CaseOf.Length];
        byte[] own = new byte[cases];
        bool small = cases <= 100_000;
        var objects = small ? new WorkObjects(maker) : null;
        List<Contender> ways =
        [
            new(ByHand, Simd512.IsSupported ? () => Simd512.Run(lanes, masks) : () => Simd256.Run(lanes, masks)),
            new(Here, run.Run),
            new(Loop, () => PlainColumns.Doubles(columns, own)),
            new("a loop over columns, exact", () => PlainColumns.Exact(columns, own)),
        ];
        if (objects is not null)
        {
            ways.Add(new("a loop over objects, words and doubles", () => PlainObjects.Words(objects, own)));
            ways.Add(new("a loop over objects, codes and doubles", () => PlainObjects.Codes(objects, own)));
        }

        var outcomes = Contest.Run(cases, ways);
        Figures.Write(log, FormattableString.Invariant($"Seven rules with admission, {cases:N0} cases of 10 items, {where}, one thread, registers of {LaneKernels.Best.Width} bits"), outcomes);
        double ratio = outcomes.Named(Here).Median / outcomes.Named(ByHand).Median;
        yield return new($"mask of seven rules with admission, {where}, to exact SIMD by hand", Figures.Times(target), Figures.Times(ratio), ratio <= target);
        if (small)
        {
            double toLoop = outcomes.Named(Here).Median / outcomes.Named(Loop).Median;
            yield return new($"the same, {where}, to a plain loop over columns", Figures.Times(AgainstLoop), Figures.Times(toLoop), toLoop <= AgainstLoop);
        }
    }

    /// <summary>The gate: from a pack never slower than a third of the loop over columns, on whatever machine and whoever else uses it. The margin is wide, for what is looked for is a fall into a slow way.</summary>
    public static int Guard()
    {
        const double AtMost = 1.0 / 3;
        var maker = new EvidenceMaker(new EvidenceShape(20_000));
        var columns = new WorkColumns(maker);
        using var table = TableMaker.Make(maker, CbeEngine.Create(PackFiles.Seven()).RecordSchema);
        var run = new LaneRun(PackFiles.Seven(), table);
        byte[] own = new byte[20_000];
        var outcomes = Contest.Run(20_000, [new(Loop, () => PlainColumns.Doubles(columns, own)), new(Here, run.Run)]);
        double ratio = outcomes[1].Median / outcomes[0].Median;
        Console.WriteLine($"seven rules from a pack cost {Figures.Times(ratio)} a loop over columns; at most {Figures.Times(AtMost)} passes");
        return ratio <= AtMost ? 0 : 1;
    }
}
