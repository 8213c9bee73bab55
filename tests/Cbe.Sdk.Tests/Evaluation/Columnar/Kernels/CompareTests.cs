using System.Numerics;
using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Tests.Evaluation.Columnar.Kernels;

public unsafe class CompareTests
{
    [Fact]
    public void Bytes_compare_without_a_sign() => Check<byte>([0, 1, 2, 3, 127, 128, 129, 254, 255], (k, op, column, value, result, rows) => k.Compare(op, column, value, result, rows));

    [Fact]
    public void Days_in_16_bits_compare_without_a_sign() => Check<ushort>([0, 1, 2, 365, 32_767, 32_768, 32_769, 65_534, 65_535], (k, op, column, value, result, rows) => k.Compare(op, column, value, result, rows));

    [Fact]
    public void Numbers_of_32_bits_compare() => Check<int>([int.MinValue, int.MinValue + 1, -2, -1, 0, 1, 700_000, int.MaxValue - 1, int.MaxValue], (k, op, column, value, result, rows) => k.Compare(op, column, value, result, rows));

    [Fact]
    public void Numbers_of_64_bits_compare() => Check<long>([long.MinValue, long.MinValue + 1, int.MinValue, -1, 0, 1, 1L << 32, long.MaxValue - 1, long.MaxValue], (k, op, column, value, result, rows) => k.Compare(op, column, value, result, rows));

    [Fact]
    public void Numbers_compare_with_those_at_their_place() => Tiles.Few((kernels, selected, random) =>
    {
        int n = selected.Length;
        var left = Tiles.New(n, () => random.NextInt64(-2, 3));
        var right = Tiles.New(n, () => random.Next(4) == 0 ? long.MinValue : random.NextInt64(-2, 3));
        var result = Tiles.New<ulong>(n);
        foreach (var op in Enum.GetValues<ComparisonOperator>())
        {
            kernels.Compare(op, Tiles.At(left), Tiles.At(right), Tiles.At(result), n);
            for (int i = 0; i < left.Length; i++)
            {
                Assert.Equal(Holds(op, left[i], right[i]), Tiles.Has(result[i / 64], i % 64));
            }
        }
    });

    private delegate void Kernel<T>(Cbe.Sdk.Evaluation.Columnar.Kernels.LaneKernels kernels, ComparisonOperator op, T* column, T value, ulong* result, int rows)
        where T : unmanaged;

    private static void Check<T>(T[] values, Kernel<T> kernel)
        where T : unmanaged, INumber<T> => Tiles.Few((kernels, selected, random) =>
    {
        int n = selected.Length;
        var column = Tiles.New(n, () => values[random.Next(values.Length)]);
        var result = Tiles.New<ulong>(n);
        foreach (var op in Enum.GetValues<ComparisonOperator>())
        {
            foreach (var value in values)
            {
                kernel(kernels, op, Tiles.At(column), value, Tiles.At(result), n);
                for (int i = 0; i < column.Length; i++)
                {
                    Assert.Equal(Holds(op, column[i], value), Tiles.Has(result[i / 64], i % 64));
                }
            }
        }
    });

    private static bool Holds<T>(ComparisonOperator op, T left, T right)
        where T : INumber<T> => op switch
    {
        ComparisonOperator.Equal => left == right,
        ComparisonOperator.NotEqual => left != right,
        ComparisonOperator.Less => left < right,
        ComparisonOperator.LessOrEqual => left <= right,
        ComparisonOperator.Greater => left > right,
        _ => left >= right,
    };
}
