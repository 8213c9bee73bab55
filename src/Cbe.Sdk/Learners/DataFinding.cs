using Cbe.Sdk.Text;

namespace Cbe.Sdk.Learners;

/// <summary>Something wrong in one row or record of data. The row is set aside and reading goes on. Immutable.</summary>
/// <param name="Descriptor">The kind: code and severity.</param>
/// <param name="Message">What is wrong: lower case, no full stop, input in backticks.</param>
/// <param name="File">The file's name as it was given.</param>
/// <param name="Line">The line on which the row or the value begins, from 1; 0 when the whole file is meant.</param>
/// <param name="Column">In CSV the position of the field, in JSON the character in the line; from 1, 0 when the whole row is meant.</param>
public sealed record DataFinding(DiagnosticDescriptor Descriptor, string Message, string File, int Line, int Column)
{
    /// <summary>The stable code, such as <c>CBE3104</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How grave it is.</summary>
    public Severity Severity => Descriptor.Severity;

    /// <summary>The name of the CSV column, or null.</summary>
    public string? ColumnName { get; init; }

    /// <summary>The learner's identifier, or null when it is not known.</summary>
    public string? LearnerId { get; init; }

    /// <summary>What to do about it, or null.</summary>
    public string? Help { get; init; }

    /// <summary><c>file:line:column: code: message</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{File}:{Line}:{Column}: {Code}: {Message}{(ColumnName is null ? "" : $" (column `{ColumnName}`)")}{(Help is null ? "" : $"; {Help}")}");
}
