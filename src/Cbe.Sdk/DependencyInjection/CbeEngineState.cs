namespace Cbe.Sdk.DependencyInjection;

/// <summary>The engine in use at one moment, and how it came to be so. Immutable.</summary>
/// <param name="Name">The engine's name; empty for the default one.</param>
/// <param name="Engine">The engine in use.</param>
/// <param name="Version">1 for the engine of the start, and one more with each reload that was accepted.</param>
public sealed record CbeEngineState(string Name, CbeEngine Engine, int Version)
{
    /// <summary>Why the last attempt to reload was refused; null when the engine in use is what the files say.</summary>
    public RefusedReload? Refused { get; init; }
}
