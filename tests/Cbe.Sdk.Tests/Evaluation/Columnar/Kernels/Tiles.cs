using System.Runtime.CompilerServices;
using Cbe.Sdk.Evaluation.Columnar.Kernels;

namespace Cbe.Sdk.Tests.Evaluation.Columnar.Kernels;

/// <summary>Tiles for kernels: every width that the processor has, sizes around every boundary, selections of every kind.</summary>
internal static unsafe class Tiles
{
    public const int Lanes = LaneKernels.Lanes;

    /// <summary>Around the boundaries of registers, of bytes that count, and of unrolled loops.</summary>
    private static readonly int[] Sizes = [0, 1, 2, 3, 7, 8, 9, 10, 15, 16, 17, 63, 64, 65, 255, 256, 257, 500];

    /// <summary>How the lanes of a row are selected: the part of them, and whether rows are of one piece.</summary>
    private static readonly (double Part, bool WholeRows)[] Selections = [(0, false), (1, false), (0.5, false), (0.9, false), (0.03, false), (0.6, true)];

    /// <summary>Runs a test at every width, size and selection, with its own numbers for each; the numbers are the same at every width.</summary>
    public static void Each(Action<LaneKernels, ulong[], Random> test)
    {
        foreach (var kernels in LaneKernels.All)
        {
            foreach (int n in Sizes)
            {
                foreach (var (part, wholeRows) in Selections)
                {
                    var random = new Random((n * 1000) + (int)(part * 100));
                    test(kernels, Selection(n, part, wholeRows, random), random);
                }
            }
        }
    }

    /// <summary>As <see cref="Each"/>, a few sizes only, for tests that try much in each.</summary>
    public static void Few(Action<LaneKernels, ulong[], Random> test) => Each((kernels, selected, random) =>
    {
        if (selected.Length is 0 or 1 or 2 or 10 or 17 or 65)
        {
            test(kernels, selected, random);
        }
    });

    public static ulong[] Selection(int n, double part, bool wholeRows, Random random)
    {
        var rows = New<ulong>(n);
        for (int row = 0; row < n; row++)
        {
            rows[row] = wholeRows ? (random.NextDouble() < part ? ulong.MaxValue : 0) : Bits(_ => random.NextDouble() < part);
        }

        return rows;
    }

    /// <summary>Elements for so many rows. They stay where they are, so that a pointer to them does too.</summary>
    public static T[] New<T>(int count)
        where T : unmanaged => GC.AllocateArray<T>(count, pinned: true);

    public static T[] New<T>(int rows, Func<T> element)
        where T : unmanaged
    {
        var all = New<T>(rows * Lanes);
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = element();
        }

        return all;
    }

    public static T* At<T>(T[] pinned)
        where T : unmanaged => (T*)Unsafe.AsPointer(ref System.Runtime.InteropServices.MemoryMarshal.GetArrayDataReference(pinned));

    public static bool Has(ulong row, int lane) => (row >> lane & 1) != 0;

    /// <summary>The mask of the lanes for which something holds.</summary>
    public static ulong Bits(Func<int, bool> holds)
    {
        ulong bits = 0;
        for (int lane = 0; lane < Lanes; lane++)
        {
            bits |= holds(lane) ? 1UL << lane : 0;
        }

        return bits;
    }

    /// <summary>The selected elements of a lane, oldest first.</summary>
    public static List<T> Of<T>(T[] column, ulong[] selected, int lane) =>
        [.. Enumerable.Range(0, selected.Length).Where(row => Has(selected[row], lane)).Select(row => column[(row * Lanes) + lane])];

    /// <summary>Checks 64 results against what the lane's selected elements give; null where nothing is said.</summary>
    public static void Same<T>(T[] column, ulong[] selected, long[] results, Func<List<T>, long?> expected)
    {
        for (int lane = 0; lane < Lanes; lane++)
        {
            if (expected(Of(column, selected, lane)) is { } value)
            {
                Assert.Equal(value, results[lane]);
            }
        }
    }

    /// <summary>Checks a mask against what the lane's selected elements give; null where nothing is said.</summary>
    public static void Same<T>(T[] column, ulong[] selected, ulong result, Func<List<T>, bool?> expected)
    {
        for (int lane = 0; lane < Lanes; lane++)
        {
            if (expected(Of(column, selected, lane)) is { } value)
            {
                Assert.Equal(value, Has(result, lane));
            }
        }
    }
}
