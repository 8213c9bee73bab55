using System.Numerics;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

/// <summary>The decaying average: the first selected score, then for each later one (w·s + (1-w)·a), rounded once per step, half away from zero.</summary>
internal unsafe partial class LaneKernels
{
    /// <summary>The decaying average of the selected scores, oldest row first; undefined where there is none.</summary>
    /// <param name="scores">Scores in millionths.</param>
    /// <param name="selected">Which of them count.</param>
    /// <param name="n">The rows of the tile.</param>
    /// <param name="weight">The weight in millionths, 0 to 1,000,000.</param>
    /// <param name="result">The 64 averages.</param>
    public virtual void Decay(int* scores, ulong* selected, int n, long weight, long* result)
    {
        ulong seen = 0;
        for (int row = 0; row < n; row++, scores += Lanes)
        {
            for (ulong bits = selected[row]; bits != 0; bits &= bits - 1)
            {
                int lane = BitOperations.TrailingZeroCount(bits);
                long score = scores[lane];

                // At most a million times 2^31, which 64 bits hold.
                result[lane] = (seen >> lane & 1) == 0
                    ? score
                    : unchecked(Nearest((weight * score) + ((Number.Scale - weight) * result[lane]), Number.Scale));
            }

            seen |= selected[row];
        }
    }

    /// <summary>The same for scores beyond 32 bits.</summary>
    /// <param name="scores">Scores in millionths.</param>
    /// <param name="selected">Which of them count.</param>
    /// <param name="n">The rows of the tile.</param>
    /// <param name="weight">The weight in millionths, 0 to 1,000,000.</param>
    /// <param name="most">No selected score is greater than this, nor less than its opposite.</param>
    /// <param name="result">The 64 averages.</param>
    public virtual void Decay(long* scores, ulong* selected, int n, long weight, long most, long* result)
    {
        ulong seen = 0;
        for (int row = 0; row < n; row++, scores += Lanes)
        {
            for (ulong bits = selected[row]; bits != 0; bits &= bits - 1)
            {
                int lane = BitOperations.TrailingZeroCount(bits);
                Int128 score = scores[lane];
                result[lane] = (seen >> lane & 1) == 0
                    ? scores[lane]
                    : unchecked((long)Rounding.Divide((weight * score) + ((Int128)(Number.Scale - weight) * result[lane]), Number.Scale));
            }

            seen |= selected[row];
        }
    }
}
