using Cbe.Sdk.Benchmarks.Evidence;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tables;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Benchmarks.Measuring;

/// <summary>A pack over a table on one thread, into a table of decisions that is kept: what deciding itself costs.</summary>
internal sealed class LaneRun(RulePack pack, EvidenceTable table)
{
    private readonly CbeEngine _engine = CbeEngine.Create(pack);
    private readonly DecisionTable _decisions = new();

    /// <summary>Decides about every case once.</summary>
    public void Run() => _engine.Evaluate(table, EvidenceShape.AsOf, _decisions);

    /// <summary>The masks of the first seven rules, by the number of the case.</summary>
    public byte[] Masks()
    {
        byte[] masks = new byte[_decisions.Count];
        for (int row = 0; row < masks.Length; row++)
        {
            for (int rule = 0; rule < 7; rule++)
            {
                masks[row] |= (byte)(_decisions.Answer(row, rule) == Answer.Met ? 1 << rule : 0);
            }
        }

        return masks;
    }
}
