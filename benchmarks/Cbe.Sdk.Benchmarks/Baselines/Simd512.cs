using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Cbe.Sdk.Benchmarks.Evidence;
using V = System.Runtime.Intrinsics.Vector512;

namespace Cbe.Sdk.Benchmarks.Baselines;

/// <summary>
/// The seven rules by hand in AVX-512, fused into two loops over 64 cases at once: exact, with the admission rule, and for
/// scores that are never missing. Doubles hold whole numbers below 2^53, so nothing is rounded but where the rule rounds.
/// </summary>
internal static unsafe class Simd512
{
    public static bool IsSupported => Avx512BW.IsSupported && Avx512DQ.IsSupported;

    private static readonly Vector512<byte> BitOfCode = V.Create(Vector256.Create(Codes, Codes), Vector256.Create(Codes, Codes));

    private static Vector128<byte> Codes => Vector128.Create(1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, (byte)0);

    public static void Run(WorkLanes work, byte[] masks)
    {
        ulong* admitted = stackalloc ulong[work.Tiles.Max(t => t.Rows)];
        for (int t = 0; t < work.Tiles.Length; t++)
        {
            var (first, rows) = work.Tiles[t];
            Tile(work, (long)first * WorkLanes.Width, rows, admitted).StoreUnsafe(ref masks[t * WorkLanes.Width]);
        }
    }

    private static Vector512<byte> Tile(WorkLanes work, long at, int rows, ulong* admitted)
    {
        var (two, three, limit) = (V.Create((byte)2), V.Create((byte)3), V.Create((ushort)365));
        var (counted, late, settings, last, any) = (Vector512<byte>.Zero, Vector512<byte>.Zero, Vector512<byte>.Zero, Vector512<byte>.Zero, Vector512<byte>.Zero);
        var before = Vector512<byte>.AllBitsSet;
        for (int r = 0; r < rows; r++)
        {
            long o = at + ((long)r * WorkLanes.Width);
            var level = V.Load(work.Level + o);
            var setting = V.Load(work.Setting + o);
            var byTeacher = V.Equals(V.Load(work.Assessor + o), Vector512<byte>.Zero);
            var counts = V.Equals(setting, Vector512<byte>.Zero) | byTeacher;
            var hit = counts & byTeacher & V.GreaterThanOrEqual(level, three);
            counted -= hit;
            late |= hit & V.Narrow(V.GreaterThan(V.Load(work.Days + o), limit), V.GreaterThan(V.Load(work.Days + o + 32), limit));
            settings |= counts & Avx512BW.Shuffle(BitOfCode, setting);
            before = V.ConditionalSelect(counts & any, last, before);
            last = V.ConditionalSelect(counts, level, last);
            any |= counts;
            admitted[r] = counts.ExtractMostSignificantBits();
        }

        var (mean, decaying) = (0UL, 0UL);
        for (int lane = 0; lane < WorkLanes.Width; lane += 32)
        {
            Scores(work.Score + at + lane, rows, admitted, lane, ref mean, ref decaying);
        }

        var several = ~V.Equals(settings & (settings - Vector512<byte>.One), Vector512<byte>.Zero);
        return any & ((V.GreaterThanOrEqual(counted, two) & V.Create((byte)1))
            | (V.GreaterThanOrEqual(last, three) & V.Create((byte)2))
            | (Bytes(mean) & V.Create((byte)4))
            | (several & V.Create((byte)8))
            | (~late & V.Create((byte)16))
            | (Bytes(decaying) & V.Create((byte)32))
            | (V.GreaterThanOrEqual(last, two) & V.GreaterThanOrEqual(before, two) & V.Create((byte)64)));
    }

    /// <summary>The mean is rounded half up: it reaches 0.7 where the sum of the distances to 699,999.5 millionths is not below zero.</summary>
    private static void Scores(int* score, int rows, ulong* admitted, int lane, ref ulong mean, ref ulong decaying)
    {
        var (none, border, limit) = (V.Create(-1.0), V.Create(699_999.5), V.Create(750_000.0));
        var (s0, s1, s2, s3) = (Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero, Vector512<double>.Zero);
        var (v0, v1, v2, v3) = (none, none, none, none);
        for (int r = 0; r < rows; r++, score += WorkLanes.Width)
        {
            ulong bits = admitted[r] >> lane;
            Step(Load(score), Lanes(bits), border, ref s0, ref v0);
            Step(Load(score + 8), Lanes(bits >> 8), border, ref s1, ref v1);
            Step(Load(score + 16), Lanes(bits >> 16), border, ref s2, ref v2);
            Step(Load(score + 24), Lanes(bits >> 24), border, ref s3, ref v3);
        }

        mean |= (NotBelow(s0, Vector512<double>.Zero) | (NotBelow(s1, Vector512<double>.Zero) << 8) | (NotBelow(s2, Vector512<double>.Zero) << 16) | (NotBelow(s3, Vector512<double>.Zero) << 24)) << lane;
        decaying |= (NotBelow(v0, limit) | (NotBelow(v1, limit) << 8) | (NotBelow(v2, limit) << 16) | (NotBelow(v3, limit) << 24)) << lane;
    }

    /// <summary>The nudge of a ten-millionth is far below a millionth and far above what the multiplication loses.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(Vector512<double> score, Vector512<double> admitted, Vector512<double> border, ref Vector512<double> sum, ref Vector512<double> carried)
    {
        var next = V.Floor(V.FusedMultiplyAdd(V.FusedMultiplyAdd(V.Create(650_000.0), score, V.Create(350_000.0) * carried), V.Create(1e-6), V.Create(0.5 + 1e-7)));
        var value = V.ConditionalSelect(V.LessThan(carried, Vector512<double>.Zero), score, next);
        carried = V.ConditionalSelect(admitted, value, carried);
        sum += admitted & (score - border);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Load(int* p) => Avx512F.ConvertToVector512Double(Vector256.Load(p));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Lanes(ulong bits)
    {
        var each = V.Create(1L, 2, 4, 8, 16, 32, 64, 128);
        return V.Equals(V.Create((long)bits) & each, each).AsDouble();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong NotBelow(Vector512<double> value, Vector512<double> limit) => V.GreaterThanOrEqual(value, limit).ExtractMostSignificantBits();

    /// <summary>64 bits as 64 bytes of ones or zeros: each byte of the mask eight times, then its own bit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Bytes(ulong mask)
    {
        var words = V.Create(mask & 0xFFFF, 0UL, (mask >> 16) & 0xFFFF, 0UL, (mask >> 32) & 0xFFFF, 0UL, mask >> 48, 0UL).AsByte();
        var half = Vector256.Create(Vector128.Create(0UL, 0x0101010101010101UL), Vector128.Create(0UL, 0x0101010101010101UL));
        var bits = V.Create(0x8040201008040201UL).AsByte();
        return V.Equals(Avx512BW.Shuffle(words, V.Create(half, half).AsByte()) & bits, bits);
    }
}
