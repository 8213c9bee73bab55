using Cbe.Sdk.Analysis.Statistics;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Equity.Making;

/// <summary>Writes into a cell what is told of it.</summary>
internal static class CellTelling
{
    public static AuditCell Told(this EquityCell cell, RateNode node, double confidence) => Fill(new AuditCell(), cell, node, confidence);

    public static T Fill<T>(T told, EquityCell cell, RateNode node, double confidence)
        where T : AuditCell
    {
        if (!node.Known)
        {
            return told;
        }

        if (node.Hidden)
        {
            return told with { Denominator = cell.Denominator, Bound = node.Bound };
        }

        return told with
        {
            Denominator = cell.Denominator,
            Numerator = cell.Numerator,
            Rate = cell.Rate,
            Interval = cell.Rate.Reason is { } why ? Figures.Undefined<Interval>(why) : Figures.Of(ProportionInterval.Wilson(node.Held.ToDouble(), node.Of, confidence)),
        };
    }

    public static double ToDouble(this Number number) => (double)number.ToDecimal();
}
