using System.Globalization;

namespace Cbe.Sdk.Verification.Showing;

/// <summary>Days as records write them.</summary>
internal static class DayText
{
    /// <summary>The day as <c>2026-03-01</c>.</summary>
    public static string ToText(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
