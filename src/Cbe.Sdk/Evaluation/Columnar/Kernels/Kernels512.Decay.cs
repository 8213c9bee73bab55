using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

internal sealed unsafe partial class Kernels512
{
    /// <inheritdoc/>
    public override void Decay(int* scores, ulong* selected, int n, long weight, long* result)
    {
        // Half a row at a time: four averages in registers keep the processor as busy as eight, and leave room.
        // One learner's competencies seldom fill the second half.
        ulong any = Any(selected, n);
        if ((any & uint.MaxValue) != 0)
        {
            DecayHalf(scores, selected, 0, n, weight, result);
        }

        if (any >> 32 != 0)
        {
            DecayHalf(scores + 32, selected, 32, n, weight, result + 32);
        }
    }

    /// <inheritdoc/>
    public override void Decay(long* scores, ulong* selected, int n, long weight, long most, long* result)
    {
        if (most > ExactDoubles.MostQuotient)
        {
            base.Decay(scores, selected, n, weight, most, result);
            return;
        }

        DecayHalf(scores, selected, 0, n, weight, result);
        DecayHalf(scores + 32, selected, 32, n, weight, result + 32);
    }

    private static void DecayHalf<T>(T* scores, ulong* selected, int lane, int n, long weight, long* result)
        where T : unmanaged
    {
        unchecked
        {
            var newer = Vector512.Create((double)weight);
            var older = Vector512.Create((double)(ExactDoubles.Scale - weight));
            var anchor = Vector512.Create(ExactDoubles.Anchor);
            var a = Vector512<double>.Zero;
            var b = Vector512<double>.Zero;
            var c = Vector512<double>.Zero;
            var d = Vector512<double>.Zero;
            uint seen = 0;
            for (int row = 0; row < n; row++, scores += Lanes)
            {
                uint bits = (uint)(selected[row] >> lane);
                if (bits == 0)
                {
                    continue;
                }

                uint fresh = bits & ~seen;
                if (fresh != 0)
                {
                    // A lane's first score: from an average that is the score the step gives the score.
                    a = Vector512.ConditionalSelect(On(fresh, 0), Score(scores), a);
                    b = Vector512.ConditionalSelect(On(fresh, 8), Score(scores + 8), b);
                    c = Vector512.ConditionalSelect(On(fresh, 16), Score(scores + 16), c);
                    d = Vector512.ConditionalSelect(On(fresh, 24), Score(scores + 24), d);
                    seen |= bits;
                }

                var na = Anchored(Vector512.FusedMultiplyAdd(older, a, newer * Score(scores)));
                var nb = Anchored(Vector512.FusedMultiplyAdd(older, b, newer * Score(scores + 8)));
                var nc = Anchored(Vector512.FusedMultiplyAdd(older, c, newer * Score(scores + 16)));
                var nd = Anchored(Vector512.FusedMultiplyAdd(older, d, newer * Score(scores + 24)));
                if (bits == uint.MaxValue)
                {
                    a = na - anchor;
                    b = nb - anchor;
                    c = nc - anchor;
                    d = nd - anchor;
                }
                else
                {
                    a = Vector512.ConditionalSelect(On(bits, 0), na - anchor, a);
                    b = Vector512.ConditionalSelect(On(bits, 8), nb - anchor, b);
                    c = Vector512.ConditionalSelect(On(bits, 16), nc - anchor, c);
                    d = Vector512.ConditionalSelect(On(bits, 24), nd - anchor, d);
                }
            }

            Whole(a + anchor).Store(result);
            Whole(b + anchor).Store(result + 8);
            Whole(c + anchor).Store(result + 16);
            Whole(d + anchor).Store(result + 24);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> On(uint bits, int lane) => Eight(bits, lane).AsDouble();

    /// <summary>Eight scores, of 32 or 64 bits, as doubles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Score<T>(T* scores)
        where T : unmanaged => sizeof(T) == 4
            ? Avx512F.ConvertToVector512Double(Vector256.Load((int*)scores))
            : Avx512DQ.ConvertToVector512Double(Vector512.Load((long*)scores));

    /// <summary>The anchor and a millionth of a whole number, rounded half away from zero; see <see cref="ExactDoubles"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Anchored(Vector512<double> whole) =>
        Vector512.FusedMultiplyAdd(whole, Vector512.Create(ExactDoubles.Millionth), Vector512.Create(ExactDoubles.Anchor));

    /// <summary>The whole number without the anchor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Whole(Vector512<double> anchored) => anchored.AsInt64() - Vector512.Create(ExactDoubles.AnchorBits);
}
