using System.Numerics;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

internal unsafe partial class LaneKernels
{
    /// <summary>element · factor + addend, in 64 bits that wrap.</summary>
    public virtual void Widen(byte* column, long factor, long addend, long* result, int rows) => WidenRows(column, factor, addend, result, rows);

    /// <inheritdoc cref="Widen(byte*, long, long, long*, int)"/>
    public virtual void Widen(ushort* column, long factor, long addend, long* result, int rows) => WidenRows(column, factor, addend, result, rows);

    /// <inheritdoc cref="Widen(byte*, long, long, long*, int)"/>
    public virtual void Widen(int* column, long factor, long addend, long* result, int rows) => WidenRows(column, factor, addend, result, rows);

    /// <inheritdoc cref="Widen(byte*, long, long, long*, int)"/>
    public virtual void Widen(long* column, long factor, long addend, long* result, int rows) => WidenRows(column, factor, addend, result, rows);

    /// <summary>One number where the bit is set, the other where it is not.</summary>
    public virtual void FromMask(ulong* mask, long* result, int rows, long whenSet, long whenNot)
    {
        for (int row = 0; row < rows; row++, result += Lanes)
        {
            for (int lane = 0; lane < Lanes; lane++)
            {
                result[lane] = (mask[row] >> lane & 1) != 0 ? whenSet : whenNot;
            }
        }
    }

    private static void WidenRows<T>(T* column, long factor, long addend, long* result, int rows)
        where T : unmanaged, INumberBase<T>
    {
        unchecked
        {
            for (long i = 0, count = (long)rows * Lanes; i < count; i++)
            {
                result[i] = (long.CreateTruncating(column[i]) * factor) + addend;
            }
        }
    }

    /// <summary>Small numbers, such as ranks, as bytes.</summary>
    /// <param name="numbers">64 numbers a row, each from 0 to 255.</param>
    /// <param name="result">64 bytes a row.</param>
    /// <param name="rows">How many rows.</param>
    public virtual void Narrow(long* numbers, byte* result, int rows)
    {
        unchecked
        {
            for (long i = 0; i < (long)rows * Lanes; i++)
            {
                result[i] = (byte)numbers[i];
            }
        }
    }
}
