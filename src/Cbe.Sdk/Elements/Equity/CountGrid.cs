namespace Cbe.Sdk.Elements.Equity;

/// <summary>
/// How many learners stand in each subgroup by one attribute or by several that are crossed, every combination of
/// values among them, also one that nobody has: that there is nobody may itself tell something.
/// </summary>
/// <param name="Attributes">The attributes, by their positions.</param>
/// <param name="Sizes">How many values each has.</param>
/// <param name="Learners">Learners of each subgroup; the last attribute's value changes fastest.</param>
/// <param name="Counts">Those of them with a decision.</param>
internal sealed record CountGrid(IReadOnlyList<int> Attributes, IReadOnlyList<int> Sizes, int[] Learners, int[] Counts)
{
    public int Count => Counts.Length;

    /// <summary>How far apart neighbours in one attribute stand.</summary>
    public int Stride(int axis) => Sizes.Skip(axis + 1).Aggregate(1, (a, b) => a * b);

    /// <summary>The position of a cell's value in one attribute.</summary>
    public int ValueOf(int cell, int axis) => cell / Stride(axis) % Sizes[axis];

    /// <summary>The cell that differs in one attribute alone.</summary>
    public int With(int cell, int axis, int value) => cell + ((value - ValueOf(cell, axis)) * Stride(axis));

    /// <summary>The cells with one value of an attribute.</summary>
    public IEnumerable<int> Slice(int axis, int value) => Enumerable.Range(0, Count).Where(c => ValueOf(c, axis) == value);
}
