using Cbe.Sdk.Evaluation.Columnar;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>The items of one lane of a tile, by their rows: for what is done lane by lane.</summary>
internal readonly unsafe struct LaneItems(LaneWorkspace w, int first, int lane)
{
    public bool Has(NumberOperand value, int row) => value.Known is null || (w.Masks(value.Known)[first + row] >> lane & 1) != 0;

    public long Of(NumberOperand value, int row) => Of(value.Low, row);

    public long Of(Register numbers, int row) => w.Numbers(numbers)[At(row)];

    public long? Get(NumberOperand value, int row) => Has(value, row) ? Of(value, row) : null;

    public void Put(NumberOperand value, int row, long? number)
    {
        ulong bit = 1UL << lane;
        w.Masks(value.Known!)[first + row] = (w.Masks(value.Known!)[first + row] & ~bit) | (number is null ? 0 : bit);
        w.Numbers(value.Low)[At(row)] = number ?? 0;
    }

    public void Clear(Register mask, int row) => w.Masks(mask)[first + row] &= ~(1UL << lane);

    private long At(int row) => ((long)(first + row) * LaneWorkspace.Lanes) + lane;
}
