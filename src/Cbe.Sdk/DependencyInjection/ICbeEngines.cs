namespace Cbe.Sdk.DependencyInjection;

/// <summary>
/// The engines of a host, by name. An engine never changes; reloading puts another in its place, whole and at once. Who
/// took one decides with it to the end, so one request sees one version. A request injects <see cref="CbeEngine"/>
/// itself; a service that lives as long as the host takes this, and asks for the engine when it needs it.
/// </summary>
/// <remarks>Thread-safe.</remarks>
public interface ICbeEngines
{
    /// <summary>The names of the engines, in the order in which they were added; the default one has the empty name.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>The engine in use.</summary>
    /// <param name="name">Its name; null for the default one.</param>
    /// <exception cref="ArgumentException">There is no such engine.</exception>
    CbeEngine Get(string? name = null);

    /// <summary>The engine in use, and how it came to be so: what a status page shows.</summary>
    /// <param name="name">The engine's name; null for the default one.</param>
    /// <exception cref="ArgumentException">There is no such engine.</exception>
    CbeEngineState State(string? name = null);

    /// <summary>Reads everything anew and, when it is free of errors, puts it to use. Never fails for what is in a file: the outcome says what happened, and <see cref="State"/> why.</summary>
    /// <param name="name">The engine's name; null for the default one.</param>
    /// <exception cref="ArgumentException">There is no such engine.</exception>
    ReloadOutcome Reload(string? name = null);
}
