using Cbe.Sdk.Analysis.Reports.Page;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Reports.Sections;

/// <summary>Figures about subgroups as cells: withheld ones say so, undefined ones say why.</summary>
internal static class FigureCell
{
    public static Cell Of(Figure<int> figure) => figure.Value is { } value ? Cell.Of(value) : Missing(figure);

    public static Cell Of(Figure<long> figure) => figure.Value is { } value ? Cell.Of(value) : Missing(figure);

    public static Cell Percent(Figure<Number> figure) => figure.Value is { } value ? Cell.Percent((double)value.ToDecimal()) : Missing(figure);

    public static Cell Points(Figure<Number> figure) => figure.Value is { } value ? new Cell(Show.Points((double)value.ToDecimal()), (double)value.ToDecimal()) : Missing(figure);

    public static Cell Probability(Figure<double> figure) => figure.Value is { } value ? new Cell(Show.Probability(value), value) : Missing(figure);

    public static string Missing<T>(Figure<T> figure)
        where T : struct => figure.Reason is { } reason ? $"undefined: {reason}" : "suppressed";
}
