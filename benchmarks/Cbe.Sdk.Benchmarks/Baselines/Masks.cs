using System.Runtime.CompilerServices;

namespace Cbe.Sdk.Benchmarks.Baselines;

/// <summary>The answers of the seven rules about one case as one byte: bit i is set where rule i is met. Without admitted evidence no rule is asked and no bit is set.</summary>
internal static class Masks
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Of(bool r1, bool r2, bool r3, bool r4, bool r5, bool r6, bool r7) =>
        (byte)((r1 ? 1 : 0) | (r2 ? 2 : 0) | (r3 ? 4 : 0) | (r4 ? 8 : 0) | (r5 ? 16 : 0) | (r6 ? 32 : 0) | (r7 ? 64 : 0));
}
