namespace Cbe.Sdk.RulePacks;

/// <summary>The pack that another pack extends. Immutable.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Mode">What the extending pack promises.</param>
public sealed record PackReference(string Id, string Version, ExtendsMode Mode = ExtendsMode.Replace)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Version}";
}
