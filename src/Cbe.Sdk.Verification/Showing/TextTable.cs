using System.Text;

namespace Cbe.Sdk.Verification.Showing;

/// <summary>Rows of text in columns that are as wide as they must be.</summary>
internal static class TextTable
{
    /// <param name="rows">The rows, the one with the names of the columns first; all of one length.</param>
    public static string Print(IReadOnlyList<string[]> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(c => rows.Max(r => r[c].Length)).ToList();
        var text = new StringBuilder();
        foreach (string[] row in rows)
        {
            text.Append("  ").Append(string.Join("  ", row.Select((cell, c) => cell.PadRight(widths[c]))).TrimEnd()).Append('\n');
        }

        return text.ToString();
    }
}
