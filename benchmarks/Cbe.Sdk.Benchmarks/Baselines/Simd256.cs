using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Cbe.Sdk.Benchmarks.Evidence;
using V = System.Runtime.Intrinsics.Vector256;

namespace Cbe.Sdk.Benchmarks.Baselines;

/// <summary>The same by hand in AVX2, 32 cases at once.</summary>
internal static unsafe class Simd256
{
    public static bool IsSupported => Avx2.IsSupported && Fma.IsSupported;

    private static readonly Vector256<byte> BitOfCode = V.Create(Codes, Codes);

    private static Vector128<byte> Codes => Vector128.Create(1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, (byte)0);

    public static void Run(WorkLanes work, byte[] masks)
    {
        sbyte* admitted = stackalloc sbyte[work.Tiles.Max(t => t.Rows) * 32];
        for (int t = 0; t < work.Tiles.Length; t++)
        {
            var (first, rows) = work.Tiles[t];
            for (int lane = 0; lane < WorkLanes.Width; lane += 32)
            {
                Half(work, ((long)first * WorkLanes.Width) + lane, rows, admitted).StoreUnsafe(ref masks[(t * WorkLanes.Width) + lane]);
            }
        }
    }

    private static Vector256<byte> Half(WorkLanes work, long at, int rows, sbyte* admitted)
    {
        var (two, three, limit) = (V.Create((byte)2), V.Create((byte)3), V.Create((ushort)365));
        var (counted, late, settings, last, any) = (Vector256<byte>.Zero, Vector256<byte>.Zero, Vector256<byte>.Zero, Vector256<byte>.Zero, Vector256<byte>.Zero);
        var before = Vector256<byte>.AllBitsSet;
        for (int r = 0; r < rows; r++)
        {
            long o = at + ((long)r * WorkLanes.Width);
            var level = V.Load(work.Level + o);
            var setting = V.Load(work.Setting + o);
            var byTeacher = V.Equals(V.Load(work.Assessor + o), Vector256<byte>.Zero);
            var counts = V.Equals(setting, Vector256<byte>.Zero) | byTeacher;
            var hit = counts & byTeacher & V.GreaterThanOrEqual(level, three);
            counted -= hit;
            late |= hit & V.Narrow(V.GreaterThan(V.Load(work.Days + o), limit), V.GreaterThan(V.Load(work.Days + o + 16), limit));
            settings |= counts & Avx2.Shuffle(BitOfCode, setting);
            before = V.ConditionalSelect(counts & any, last, before);
            last = V.ConditionalSelect(counts, level, last);
            any |= counts;
            counts.AsSByte().Store(admitted + (r * 32));
        }

        var (mean, decaying) = (0U, 0U);
        for (int lane = 0; lane < 32; lane += 16)
        {
            Scores(work.Score + at + lane, rows, admitted + lane, lane, ref mean, ref decaying);
        }

        var several = ~V.Equals(settings & (settings - Vector256<byte>.One), Vector256<byte>.Zero);
        return any & ((V.GreaterThanOrEqual(counted, two) & V.Create((byte)1))
            | (V.GreaterThanOrEqual(last, three) & V.Create((byte)2))
            | (Bytes(mean) & V.Create((byte)4))
            | (several & V.Create((byte)8))
            | (~late & V.Create((byte)16))
            | (Bytes(decaying) & V.Create((byte)32))
            | (V.GreaterThanOrEqual(last, two) & V.GreaterThanOrEqual(before, two) & V.Create((byte)64)));
    }

    private static void Scores(int* score, int rows, sbyte* admitted, int lane, ref uint mean, ref uint decaying)
    {
        var (none, limit) = (V.Create(-1.0), V.Create(750_000.0));
        var (s0, s1, s2, s3) = (Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.Zero, Vector256<double>.Zero);
        var (v0, v1, v2, v3) = (none, none, none, none);
        for (int r = 0; r < rows; r++, score += WorkLanes.Width, admitted += 32)
        {
            Step(score, admitted, ref s0, ref v0);
            Step(score + 4, admitted + 4, ref s1, ref v1);
            Step(score + 8, admitted + 8, ref s2, ref v2);
            Step(score + 12, admitted + 12, ref s3, ref v3);
        }

        mean |= (NotBelow(s0, Vector256<double>.Zero) | (NotBelow(s1, Vector256<double>.Zero) << 4) | (NotBelow(s2, Vector256<double>.Zero) << 8) | (NotBelow(s3, Vector256<double>.Zero) << 12)) << lane;
        decaying |= (NotBelow(v0, limit) | (NotBelow(v1, limit) << 4) | (NotBelow(v2, limit) << 8) | (NotBelow(v3, limit) << 12)) << lane;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(int* at, sbyte* counts, ref Vector256<double> sum, ref Vector256<double> carried)
    {
        var score = Avx.ConvertToVector256Double(Vector128.Load(at));
        var admitted = Avx2.ConvertToVector256Int64(counts).AsDouble();
        var next = V.Floor(V.FusedMultiplyAdd(V.FusedMultiplyAdd(V.Create(650_000.0), score, V.Create(350_000.0) * carried), V.Create(1e-6), V.Create(0.5 + 1e-7)));
        var value = Avx.BlendVariable(next, score, carried);
        carried = Avx.BlendVariable(carried, value, admitted);
        sum += admitted & (score - V.Create(699_999.5));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint NotBelow(Vector256<double> value, Vector256<double> limit) => V.GreaterThanOrEqual(value, limit).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Bytes(uint mask)
    {
        var spread = V.Create(0UL, 0x0101010101010101UL, 0x0202020202020202UL, 0x0303030303030303UL).AsByte();
        var bits = V.Create(0x8040201008040201UL).AsByte();
        return V.Equals(Avx2.Shuffle(V.Create(mask).AsByte(), spread) & bits, bits);
    }
}
