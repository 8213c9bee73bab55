using Cbe.Sdk.Elements.Equity;

namespace Cbe.Sdk.Analysis.Tests.Equity;

/// <summary>What other toolkits put in place of a figure that there is not: 0 or 10. Nowhere but here.</summary>
internal static class ZeroDivision
{
    public static double Or(this Figure<double> figure, double inPlace) => figure.Value ?? inPlace;
}
