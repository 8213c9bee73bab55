using System.Globalization;

namespace Cbe.Cli.Tests.Support;

/// <summary>A culture that writes numbers and days as nobody here does: what leaks into the output is seen.</summary>
internal sealed class NarrowCulture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public NarrowCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.ShortDatePattern = "d/M yy";
        culture.DateTimeFormat.DateSeparator = "#";
        CultureInfo.CurrentCulture = culture;
    }

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
