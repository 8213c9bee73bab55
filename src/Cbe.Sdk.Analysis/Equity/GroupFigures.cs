using Cbe.Sdk.Elements.Equity;

namespace Cbe.Sdk.Analysis.Equity;

/// <summary>
/// One figure of all and of each group, and how far the groups are apart. Groups whose figure is undefined take no part,
/// and <see cref="LeftOut"/> says how many there are: what is left out is not thereby fair. Immutable.
/// </summary>
public sealed class GroupFigures
{
    private readonly IReadOnlyList<double> _known;

    private GroupFigures(Figure<double> overall, IReadOnlyDictionary<string, Figure<double>> groups)
    {
        (Overall, Groups) = (overall, groups);
        _known = [.. groups.Values.Where(g => g.Value is not null).Select(g => g.Value!.Value)];
    }

    /// <summary>The figure of all together.</summary>
    public Figure<double> Overall { get; }

    /// <summary>The figure of each group.</summary>
    public IReadOnlyDictionary<string, Figure<double>> Groups { get; }

    /// <summary>How many groups have no figure.</summary>
    public int LeftOut => Groups.Count - _known.Count;

    /// <summary>The least.</summary>
    public Figure<double> Min => Known(() => _known.Min());

    /// <summary>The greatest.</summary>
    public Figure<double> Max => Known(() => _known.Max());

    /// <summary>Greatest - least: 0 or more.</summary>
    public Figure<double> DifferenceBetween => FigureMath.Difference(Max, Min);

    /// <summary>Least / greatest: 0 to 1 for figures that are not negative.</summary>
    public Figure<double> RatioBetween => FigureMath.Ratio(Min, Max);

    /// <summary>The greatest distance of a group from all together.</summary>
    public Figure<double> DifferenceToOverall => FigureMath.Of(Overall, Min, (all, _) => _known.Max(k => Math.Abs(k - all)));

    /// <summary>The least of group / all and all / group: 0 to 1.</summary>
    public Figure<double> RatioToOverall => Overall.Value == 0
        ? Figures.Undefined<double>("the figure of all is 0")
        : FigureMath.Of(Overall, Min, (all, _) => _known.Min(k => k == 0 ? 0 : Math.Min(k / all, all / k)));

    /// <summary>Counts each group and all together.</summary>
    /// <param name="actual">Who is truly positive.</param>
    /// <param name="decided">Who was decided for.</param>
    /// <param name="groups">To which group each belongs; of several attributes make one name.</param>
    /// <param name="figure">The figure, such as <c>c =&gt; c.SelectionRate</c>.</param>
    /// <param name="weights">What each counts; null for 1 each.</param>
    /// <exception cref="ArgumentException">There are not as many of each.</exception>
    public static GroupFigures Of(IReadOnlyList<bool> actual, IReadOnlyList<bool> decided, IReadOnlyList<string> groups, Func<Confusion, Figure<double>> figure, IReadOnlyList<double>? weights = null)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(figure);
        var all = Confusion.Of(actual, decided, weights);
        if (groups.Count != actual.Count)
        {
            throw new ArgumentException("As many groups as truths.", nameof(groups));
        }

        Figure<double> Group(IReadOnlyList<int> at) => figure(Confusion.Of([.. at.Select(i => actual[i])], [.. at.Select(i => decided[i])], weights is null ? null : [.. at.Select(i => weights[i])]));
        return Of(figure(all), groups.Index().GroupBy(g => g.Item, g => g.Index, StringComparer.Ordinal).ToDictionary(g => g.Key, g => Group([.. g]), StringComparer.Ordinal));
    }

    /// <summary>Figures that were counted elsewhere.</summary>
    /// <param name="overall">The figure of all together.</param>
    /// <param name="groups">The figure of each group.</param>
    public static GroupFigures Of(Figure<double> overall, IReadOnlyDictionary<string, Figure<double>> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return new(overall, groups);
    }

    private Figure<double> Known(Func<double> of) => _known.Count == 0 ? Figures.Undefined<double>("no group has a figure") : Figures.Of(of());
}
