using Cbe.Sdk.Elements.Equity;

namespace Cbe.Sdk.Analysis.Equity;

/// <summary>Reckons with figures: what is made of something undefined or withheld is so too.</summary>
internal static class FigureMath
{
    public static Figure<double> Quotient(double numerator, double denominator, string whyNot) =>
        denominator == 0 ? Figures.Undefined<double>(whyNot) : Figures.Of(numerator / denominator);

    public static Figure<double> Of(Figure<double> a, Figure<double> b, Func<double, double, double> make) =>
        a.IsSuppressed || b.IsSuppressed ? Figures.Suppressed<double>()
        : a.Reason is { } why ? Figures.Undefined<double>(why)
        : b.Reason is { } other ? Figures.Undefined<double>(other)
        : Figures.Of(make(a.Value!.Value, b.Value!.Value));

    public static Figure<double> Difference(Figure<double> a, Figure<double> b) => Of(a, b, (x, y) => x - y);

    /// <summary>a / b; of nothing by nothing there is no ratio, and of something by nothing neither.</summary>
    public static Figure<double> Ratio(Figure<double> a, Figure<double> b) =>
        b.Value == 0 && !a.IsSuppressed && a.Reason is null ? Figures.Undefined<double>("the rate that it is divided by is 0") : Of(a, b, (x, y) => x / y);
}
