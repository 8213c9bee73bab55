using System.Numerics;
using System.Runtime.Intrinsics;
using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

/// <summary>One of the three relations that the six operators come down to, at every width.</summary>
internal interface IRelation
{
    static abstract bool Holds<T>(T left, T right)
        where T : unmanaged, IComparisonOperators<T, T, bool>;

    static abstract Vector256<T> Holds<T>(Vector256<T> left, Vector256<T> right)
        where T : unmanaged;

    static abstract Vector512<T> Holds<T>(Vector512<T> left, Vector512<T> right)
        where T : unmanaged;
}

/// <summary>Equal.</summary>
internal readonly struct EqualTo : IRelation
{
    public static bool Holds<T>(T left, T right)
        where T : unmanaged, IComparisonOperators<T, T, bool> => left == right;

    public static Vector256<T> Holds<T>(Vector256<T> left, Vector256<T> right)
        where T : unmanaged => Vector256.Equals(left, right);

    public static Vector512<T> Holds<T>(Vector512<T> left, Vector512<T> right)
        where T : unmanaged => Vector512.Equals(left, right);
}

/// <summary>Less.</summary>
internal readonly struct LessThan : IRelation
{
    public static bool Holds<T>(T left, T right)
        where T : unmanaged, IComparisonOperators<T, T, bool> => left < right;

    public static Vector256<T> Holds<T>(Vector256<T> left, Vector256<T> right)
        where T : unmanaged => Vector256.LessThan(left, right);

    public static Vector512<T> Holds<T>(Vector512<T> left, Vector512<T> right)
        where T : unmanaged => Vector512.LessThan(left, right);
}

/// <summary>Greater.</summary>
internal readonly struct GreaterThan : IRelation
{
    public static bool Holds<T>(T left, T right)
        where T : unmanaged, IComparisonOperators<T, T, bool> => left > right;

    public static Vector256<T> Holds<T>(Vector256<T> left, Vector256<T> right)
        where T : unmanaged => Vector256.GreaterThan(left, right);

    public static Vector512<T> Holds<T>(Vector512<T> left, Vector512<T> right)
        where T : unmanaged => Vector512.GreaterThan(left, right);
}

/// <summary>The six operators by the three relations.</summary>
internal static class Relations
{
    /// <summary>All ones for the operators that are the opposite of a relation: their masks are turned round.</summary>
    public static ulong Flip(ComparisonOperator op) =>
        op is ComparisonOperator.NotEqual or ComparisonOperator.GreaterOrEqual or ComparisonOperator.LessOrEqual ? ulong.MaxValue : 0;

    /// <summary>Whether the operator is equality or its opposite.</summary>
    public static bool IsEquality(ComparisonOperator op) => op is ComparisonOperator.Equal or ComparisonOperator.NotEqual;

    /// <summary>Whether the operator is less or its opposite.</summary>
    public static bool IsLess(ComparisonOperator op) => op is ComparisonOperator.Less or ComparisonOperator.GreaterOrEqual;
}
