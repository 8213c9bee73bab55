using System.Globalization;

namespace Cbe.Cli.Terminal;

/// <summary>Counts in words, the same in every culture.</summary>
internal static class Words
{
    public static string Of(long count, string one, string? many = null) => $"{Grouped(count)} {(count == 1 ? one : many ?? one + "s")}";

    public static string Grouped(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
