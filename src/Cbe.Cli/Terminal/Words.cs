using System.Globalization;

namespace Cbe.Cli.Terminal;

/// <summary>Words as people read them, the same in every culture.</summary>
internal static class Words
{
    public static string Of(long count, string one, string? many = null) => $"{Grouped(count)} {(count == 1 ? one : many ?? one + "s")}";

    public static string Grouped(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A long sentence in lines, broken between words.</summary>
    public static IEnumerable<string> Wrapped(string text, int width)
    {
        string line = "";
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line += line.Length > 0 ? $" {word}" : word;
        }

        yield return line;
    }
}
