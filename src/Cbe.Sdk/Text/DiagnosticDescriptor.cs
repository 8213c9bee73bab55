namespace Cbe.Sdk.Text;

/// <summary>A kind of diagnostic: its stable code, what it is about, and how grave it is.</summary>
/// <param name="Code">The stable code, <c>CBE</c> and four digits; every code has a heading in docs/diagnostics.md.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Title">What it is about, in a few words.</param>
public sealed record DiagnosticDescriptor(string Code, Severity Severity, string Title);
