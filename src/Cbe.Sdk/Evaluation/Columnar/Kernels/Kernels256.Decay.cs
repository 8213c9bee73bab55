using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

internal sealed unsafe partial class Kernels256
{
    /// <inheritdoc/>
    public override void Decay(int* scores, ulong* selected, int n, long weight, long* result)
    {
        DecayRows(scores, selected, n, weight, result);
    }

    /// <inheritdoc/>
    public override void Decay(long* scores, ulong* selected, int n, long weight, long most, long* result)
    {
        if (most > ExactDoubles.MostQuotient)
        {
            base.Decay(scores, selected, n, weight, most, result);
            return;
        }

        DecayRows(scores, selected, n, weight, result);
    }

    private static void DecayRows<T>(T* scores, ulong* selected, int n, long weight, long* result)
        where T : unmanaged
    {
        for (int lane = 0; lane < Lanes; lane += 16)
        {
            DecayQuarter(scores + lane, selected, lane, n, weight, result + lane);
        }
    }

    private static void DecayQuarter<T>(T* scores, ulong* selected, int lane, int n, long weight, long* result)
        where T : unmanaged
    {
        unchecked
        {
            var newer = Vector256.Create((double)weight);
            var older = Vector256.Create((double)(ExactDoubles.Scale - weight));
            var anchor = Vector256.Create(ExactDoubles.Anchor);
            var a = Vector256<double>.Zero;
            var b = Vector256<double>.Zero;
            var c = Vector256<double>.Zero;
            var d = Vector256<double>.Zero;
            ushort seen = 0;
            for (int row = 0; row < n; row++, scores += Lanes)
            {
                ushort bits = (ushort)(selected[row] >> lane);
                if (bits == 0)
                {
                    continue;
                }

                int fresh = bits & ~seen;
                if (fresh != 0)
                {
                    // A lane's first score: from an average that is the score the step gives the score.
                    a = Vector256.ConditionalSelect(On(fresh, 0), Score(scores), a);
                    b = Vector256.ConditionalSelect(On(fresh, 4), Score(scores + 4), b);
                    c = Vector256.ConditionalSelect(On(fresh, 8), Score(scores + 8), c);
                    d = Vector256.ConditionalSelect(On(fresh, 12), Score(scores + 12), d);
                    seen |= bits;
                }

                var na = Anchored(Vector256.FusedMultiplyAdd(older, a, newer * Score(scores)));
                var nb = Anchored(Vector256.FusedMultiplyAdd(older, b, newer * Score(scores + 4)));
                var nc = Anchored(Vector256.FusedMultiplyAdd(older, c, newer * Score(scores + 8)));
                var nd = Anchored(Vector256.FusedMultiplyAdd(older, d, newer * Score(scores + 12)));
                if (bits == ushort.MaxValue)
                {
                    a = na - anchor;
                    b = nb - anchor;
                    c = nc - anchor;
                    d = nd - anchor;
                }
                else
                {
                    a = Vector256.ConditionalSelect(On(bits, 0), na - anchor, a);
                    b = Vector256.ConditionalSelect(On(bits, 4), nb - anchor, b);
                    c = Vector256.ConditionalSelect(On(bits, 8), nc - anchor, c);
                    d = Vector256.ConditionalSelect(On(bits, 12), nd - anchor, d);
                }
            }

            Whole(a + anchor).Store(result);
            Whole(b + anchor).Store(result + 4);
            Whole(c + anchor).Store(result + 8);
            Whole(d + anchor).Store(result + 12);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> On(int bits, int lane) => Four((ulong)bits, lane).AsDouble();

    /// <summary>Four scores, of 32 or 64 bits, as doubles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Score<T>(T* scores)
        where T : unmanaged => sizeof(T) == 4
            ? Avx.ConvertToVector256Double(Vector128.Load((int*)scores))
            : Small(Vector256.Load((long*)scores));

    /// <summary>The anchor and a millionth of a whole number, rounded half away from zero; see <see cref="ExactDoubles"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Anchored(Vector256<double> whole) =>
        Vector256.FusedMultiplyAdd(whole, Vector256.Create(ExactDoubles.Millionth), Vector256.Create(ExactDoubles.Anchor));

    /// <summary>The whole number without the anchor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Whole(Vector256<double> anchored) => anchored.AsInt64() - Vector256.Create(ExactDoubles.AnchorBits);
}
