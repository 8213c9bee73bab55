using System.Globalization;

namespace Cbe.Sdk.Analysis.Reports.Charts;

/// <summary>Places of a chart. Across, they are parts of the width, so that a chart is as wide as its page and its text keeps its size.</summary>
internal static class Place
{
    /// <summary>A part of the width, from 0 to 1.</summary>
    public static string Part(double part) => $"{(part * 100).ToString("0.##", CultureInfo.InvariantCulture)}%";

    public static string Pixels(double pixels) => pixels.ToString("0.##", CultureInfo.InvariantCulture);
}
