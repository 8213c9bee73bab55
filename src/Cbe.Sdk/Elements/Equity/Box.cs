namespace Cbe.Sdk.Elements.Equity;

/// <summary>
/// Two values of each attribute, and the counts of all their combinations. One learner more in every second corner and
/// one less in the others leaves every sum as it is.
/// </summary>
/// <param name="Corners">The cells; those at even places change one way, those at odd places the other.</param>
internal sealed record Box(List<int> Corners)
{
    public static Box Of(CountGrid grid, IReadOnlyList<int> axes, int cell, int opposite)
    {
        List<int> even = [cell];
        List<int> odd = [];
        foreach (int axis in axes)
        {
            int value = grid.ValueOf(opposite, axis);
            var moved = even.ConvertAll(c => grid.With(c, axis, value));
            even.AddRange(odd.ConvertAll(c => grid.With(c, axis, value)));
            odd.AddRange(moved);
        }

        return new([.. even.Zip(odd).SelectMany(p => new[] { p.First, p.Second })]);
    }

    /// <summary>Whether there is a learner to take away in every second corner, so that another table has the same sums.</summary>
    public bool CanChange(CountGrid grid) =>
        Corners.Where((_, i) => i % 2 == 0).All(c => grid.Counts[c] > 0) || Corners.Where((_, i) => i % 2 == 1).All(c => grid.Counts[c] > 0);
}
