using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Scenarios;

/// <summary>What came of reading a scenario file. Immutable.</summary>
/// <param name="File">The file; null when there are errors.</param>
/// <param name="Diagnostics">Everything that was noticed, by place.</param>
public sealed record ScenarioReadResult(ScenarioFile? File, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether there is a file.</summary>
    public bool IsSuccess => File is not null;

    /// <summary>The file.</summary>
    /// <exception cref="InvalidOperationException">There are errors; the message says all of them.</exception>
    public ScenarioFile GetFileOrThrow() => File ?? throw new InvalidOperationException(string.Join("\n\n", Diagnostics));
}
