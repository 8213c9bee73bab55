using Cbe.Sdk.Text;

namespace Cbe.Sdk.DependencyInjection;

/// <summary>An attempt to reload that was refused: the engine in use is older than its files. Immutable.</summary>
/// <param name="Diagnostics">Everything that was noticed in the files, by place; empty when the host's own code failed.</param>
/// <param name="Reason">The same as text: the diagnostics, or the message of what the host's code threw.</param>
/// <param name="Times">How many attempts were refused since a version was last accepted.</param>
public sealed record RefusedReload(IReadOnlyList<Diagnostic> Diagnostics, string Reason, int Times);
