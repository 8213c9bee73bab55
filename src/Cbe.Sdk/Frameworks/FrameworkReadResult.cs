using Cbe.Sdk.Text;

namespace Cbe.Sdk.Frameworks;

/// <summary>What came of reading a framework. Immutable.</summary>
public sealed record FrameworkReadResult
{
    /// <summary>The framework, or null when the document was refused. A framework whose prerequisites go in a circle is still given, with the error beside it.</summary>
    public CompetencyFramework? Framework { get; init; }

    /// <summary>Everything that is wrong or doubtful in the document, with its place (at most 1,000 are kept; <see cref="Summary"/> counts all).</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    /// <summary>What was read and what was not.</summary>
    public required FrameworkReadSummary Summary { get; init; }

    /// <summary>Where each competency stands in the document, by its identifier: for findings about how it is put.</summary>
    public IReadOnlyDictionary<string, Location> Places { get; init; } = System.Collections.ObjectModel.ReadOnlyDictionary<string, Location>.Empty;

    /// <summary>Whether a diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
