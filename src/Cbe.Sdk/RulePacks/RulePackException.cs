using Cbe.Sdk.Text;

namespace Cbe.Sdk.RulePacks;

/// <summary>A rule pack (or a document that belongs to it) was refused. <see cref="Diagnostics"/> says everything that is wrong, and where.</summary>
public sealed class RulePackException : Exception
{
    /// <summary>Makes the exception from what is wrong.</summary>
    public RulePackException(IReadOnlyList<Diagnostic> diagnostics)
        : base(Describe(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Everything that is wrong, warnings and hints among it, by place.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    private static string Describe(IReadOnlyList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        int errors = diagnostics.Count(d => d.Severity == Severity.Error);
        return $"The rule pack was refused: {errors} error{(errors == 1 ? "" : "s")}.\n\n{string.Join("\n\n", diagnostics.Where(d => d.Severity == Severity.Error).Take(10))}";
    }
}
