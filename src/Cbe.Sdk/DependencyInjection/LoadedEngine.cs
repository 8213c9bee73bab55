using Cbe.Sdk.Text;

namespace Cbe.Sdk.DependencyInjection;

/// <summary>What came of making an engine: the engine or null, what was noticed, and the files as they were before they were read.</summary>
internal sealed record LoadedEngine(CbeEngine? Engine, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyDictionary<string, FileStamp> Files)
{
    /// <summary>What the host's own code threw.</summary>
    public Exception? Failure { get; init; }

    /// <summary>Why there is no engine, as people read it.</summary>
    public string Reason => Failure?.Message ?? string.Join("\n\n", Diagnostics);

    /// <summary>Whether both engines decide alike.</summary>
    public bool SaysTheSameAs(CbeEngine other) =>
        Engine is not null && Engine.Pack.ContentHash == other.Pack.ContentHash && Engine.Framework?.Hash == other.Framework?.Hash;
}
