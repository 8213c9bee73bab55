using Cbe.Sdk.Evaluation.Columnar;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>Fills what a program wants to know of each case.</summary>
internal static unsafe class CaseInputFill
{
    /// <param name="input">What is wanted.</param>
    /// <param name="w">Where to put it.</param>
    /// <param name="binding">Where to look it up.</param>
    /// <param name="cases">The number of the case in each lane of the block, -1 for none.</param>
    public static void Fill(CaseInput input, LaneWorkspace w, CaseBinding binding, int* cases)
    {
        ulong* known = w.Masks(input.Known);
        bool ofRest = input.Kind is not (CaseInputKind.CompetencyCode or CaseInputKind.CompetencyKind or CaseInputKind.MadeBy);
        if (ofRest && !binding.HasRest)
        {
            new Span<ulong>(known, w.Tiles).Clear();
            return;
        }

        long* values = input.Value is null ? null : w.Numbers(input.Value);
        for (int t = 0; t < w.Tiles; t++)
        {
            ulong mask = 0;
            for (int lane = 0; lane < LaneWorkspace.Lanes; lane++)
            {
                int at = (t * LaneWorkspace.Lanes) + lane;
                long value = cases[at] < 0 ? LaneColumn.Missing : Of(input, binding, cases[at]);
                if (value != LaneColumn.Missing)
                {
                    mask |= 1UL << lane;
                    if (values is not null)
                    {
                        values[at] = value;
                    }
                }
            }

            known[t] = mask;
        }
    }

    private static long Of(CaseInput input, CaseBinding binding, int caseNumber)
    {
        var table = binding.Table;
        return input.Kind switch
        {
            CaseInputKind.CompetencyCode => binding.Codes[table.CompetencyOf(caseNumber)],
            CaseInputKind.CompetencyKind => binding.Kinds[table.CompetencyOf(caseNumber)],
            CaseInputKind.MadeBy => When(binding.Ways[table.CompetencyOf(caseNumber)] == input.Index),
            CaseInputKind.Fact => binding.Fact(input.Index, table.LearnerOf(caseNumber)),
            CaseInputKind.Override => binding.Override(caseNumber) is > 0 and var rank ? rank : LaneColumn.Missing,
            CaseInputKind.Kept => binding.Kept(caseNumber) is > 0 and var rank ? rank : LaneColumn.Missing,
            CaseInputKind.ResetOn => binding.ResetOn(caseNumber) ?? LaneColumn.Missing,
            _ => When(binding.IsSpokenOf(caseNumber)),
        };
    }

    private static long When(bool isSo) => isSo ? 1 : LaneColumn.Missing;
}
