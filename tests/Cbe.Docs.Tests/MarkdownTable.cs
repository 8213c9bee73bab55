namespace Cbe.Docs.Tests;

/// <summary>Tables of a page: the rows below a given header.</summary>
internal static class MarkdownTable
{
    /// <summary>The rows of every table of the page with this header: the index of the line and its cells.</summary>
    public static IEnumerable<(int Line, string[] Cells)> Rows(Page page, string header)
    {
        for (int i = 0; i < page.Lines.Count; i++)
        {
            if (page.Lines[i] != header)
            {
                continue;
            }

            for (int j = i + 2; j < page.Lines.Count && page.Lines[j].StartsWith('|'); j++)
            {
                yield return (j, Cells(page.Lines[j]));
            }
        }
    }

    /// <summary>The text of a cell that is all code, without its backticks; a bar is written <c>\|</c> in a table.</summary>
    public static string Code(string cell)
    {
        Assert.True(cell.StartsWith('`') && cell.EndsWith('`'), $"not code: {cell}");
        return cell.Trim('`').Replace("\\|", "|", StringComparison.Ordinal);
    }

    private static string[] Cells(string line)
    {
        var cells = new List<string> { "" };
        for (int i = 1; i < line.Length; i++)
        {
            if (line[i] == '|' && line[i - 1] != '\\')
            {
                cells.Add("");
            }
            else
            {
                cells[^1] += line[i];
            }
        }

        return [.. cells.SkipLast(1).Select(c => c.Trim())];
    }
}
