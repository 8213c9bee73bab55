namespace Cbe.Sdk.Text;

/// <summary>A place in a document that somebody wrote.</summary>
/// <param name="Document">The document's name, usually its file name as it was given.</param>
/// <param name="Pointer">The JSON Pointer (RFC 6901) of the value; empty for the whole document.</param>
/// <param name="Line">The line, from 1; 0 when the place has no text.</param>
/// <param name="Column">The column in characters, from 1; 0 when the place has no text.</param>
/// <param name="Length">How many characters of that line are meant, at least 1.</param>
/// <param name="LineText">The text of that line, cut to what can be shown.</param>
public sealed record Location(string Document, string Pointer, int Line, int Column, int Length, string LineText)
{
    /// <summary>Where the underline begins in <see cref="LineText"/>, from 1: another column than <see cref="Column"/> when a long line was cut.</summary>
    public int ShownColumn { get; init; } = Column;

    /// <summary><c>document:line:column</c>.</summary>
    public override string ToString() =>
        Line == 0 ? Document : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Document}:{Line}:{Column}");
}
