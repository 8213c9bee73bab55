using Cbe.Sdk.Benchmarks.Baselines;
using Cbe.Sdk.Benchmarks.Evidence;
using Cbe.Sdk.Benchmarks.Measuring;

namespace Cbe.Sdk.Benchmarks.Targets;

/// <summary>The mask of the seven rules with admission, in cache.</summary>
internal sealed class LanesTarget : ITarget
{
    public string Name => "lanes";

    public IEnumerable<TargetLine> Measure(TextWriter log)
    {
        const int Cases = 20_000;
        var maker = new EvidenceMaker(new EvidenceShape(Cases));
        var columns = new WorkColumns(maker);
        var objects = new WorkObjects(maker);
        using var lanes = new WorkLanes(columns);
        byte[] masks = new byte[lanes.CaseOf.Length];
        byte[] own = new byte[Cases];
        var outcomes = Contest.Run(Cases,
        [
            new("AVX-512 by hand", () => Simd512.Run(lanes, masks)),
            new("AVX2 by hand", () => Simd256.Run(lanes, masks)),
            new("columns, exact", () => PlainColumns.Exact(columns, own)),
            new("columns, doubles", () => PlainColumns.Doubles(columns, own)),
            new("objects, words", () => PlainObjects.Words(objects, own)),
            new("objects, codes", () => PlainObjects.Codes(objects, own)),
        ]);
        Figures.Write(log, "Seven rules with admission, 20,000 cases of 10 items", outcomes);
        yield break;
    }
}
