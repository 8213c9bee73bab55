namespace Cbe.Sdk.DependencyInjection;

/// <summary>That an engine of this name was added; the default one has the empty name.</summary>
internal sealed record EngineName(string Name)
{
    /// <summary>The name as people read it.</summary>
    public static string Shown(string name) => name.Length == 0 ? "default" : name;
}
