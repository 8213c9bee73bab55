namespace Cbe.Sdk.Text;

/// <summary>
/// Something that is wrong, or doubtful, in a document: a stable code, what is wrong, where, and what to do.
/// </summary>
/// <param name="Descriptor">The kind: code and severity.</param>
/// <param name="Message">What is wrong: lower case, no full stop, input in backticks.</param>
/// <param name="Location">Where.</param>
/// <param name="Help">What to do about it, or null.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, string Message, Location Location, string? Help = null)
{
    /// <summary>The stable code, such as <c>CBE2001</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How grave it is.</summary>
    public Severity Severity => Descriptor.Severity;

    /// <summary>The diagnostic as a terminal shows it: the place, the text underlined, the help.</summary>
    public override string ToString() => DiagnosticText.Render(this);
}
