namespace Cbe.Sdk.Text;

/// <summary>
/// Every code of the language and of reading documents, once. Codes are stable: a code is never given another meaning.
/// CBE1xxx reading, CBE2xxx binding, CBE3xxx evaluating and data.
/// </summary>
public static partial class Codes
{
    private static DiagnosticDescriptor Error(string code, string title) => new(code, Severity.Error, title);

    private static DiagnosticDescriptor Warning(string code, string title) => new(code, Severity.Warning, title);

    private static DiagnosticDescriptor Hint(string code, string title) => new(code, Severity.Hint, title);
}
