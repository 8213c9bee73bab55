using Cbe.Sdk.Text;

namespace Cbe.Sdk.Learners;

/// <summary>The row at hand: its own fields and those of the rows joined to it.</summary>
internal sealed class CsvRow(CsvFile file, HashSet<string> missing, ReadingSummary summary)
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public List<string[]?> Tables { get; } = [];

    /// <summary>Known once it is read; findings then name the learner.</summary>
    public string? Learner { get; set; }

    public int Line => file.Line;

    public string File => file.Name;

    /// <summary>The text of the field, its words translated, or null when a part of it is missing.</summary>
    public string? Text(CsvBound bound)
    {
        string? text = bound.Field.Constant ?? Joined(bound);
        return text is not null && bound.Field.Words is { } words && words.TryGetValue(text, out string? word) ? word : text;
    }

    public void Report(CsvBound? bound, Problem problem) =>
        summary.Report(new(problem.Descriptor, problem.Message, file.Name, file.Line, Position(bound))
        {
            ColumnName = bound is null || bound.Columns.Length == 0 ? null : string.Join("+", bound.Columns.Select(c => c.Name)),
            LearnerId = Learner,
            Help = problem.Help,
        });

    private static int Position(CsvBound? bound)
    {
        foreach (var column in bound?.Columns ?? [])
        {
            if (column.Table == 0)
            {
                return column.Index + 1;
            }
        }

        return 0;
    }

    private string? Joined(CsvBound bound)
    {
        if (bound.Columns.Length == 1)
        {
            return Cell(bound.Columns[0]);
        }

        var parts = new string[bound.Columns.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            if (Cell(bound.Columns[i]) is not { } part)
            {
                return null;
            }

            parts[i] = part;
        }

        return Shared(string.Join(bound.Field.Separator, parts));
    }

    private string? Cell(CsvColumn column)
    {
        if (Tables[column.Table] is not { } fields)
        {
            return null;
        }

        string text = fields[column.Index].Trim();
        return missing.Contains(text) ? null : text;
    }

    /// <summary>One text for equal combinations, for a few hundred competencies stand in hundreds of thousands of rows.</summary>
    private string Shared(string text)
    {
        if (_texts.TryGetValue(text, out string? known))
        {
            return known;
        }

        if (_texts.Count < 100_000)
        {
            _texts.Add(text, text);
        }

        return text;
    }
}
