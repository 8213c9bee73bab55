using Cbe.Sdk.Text;

namespace Cbe.Cli;

/// <summary>The command line or a file cannot be used; shown as it is, without a stack trace.</summary>
internal sealed class InvalidInputException(string message, string? help = null) : Exception(message)
{
    /// <summary>What to do about it.</summary>
    public string? Help { get; } = help;

    /// <summary>What is wrong with a document, shown before the message.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];
}
