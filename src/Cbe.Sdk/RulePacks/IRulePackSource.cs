namespace Cbe.Sdk.RulePacks;

/// <summary>Finds the packs that other packs extend: in a folder, a database, a registry of the host's.</summary>
public interface IRulePackSource
{
    /// <summary>The document of the pack, or null when it is not known.</summary>
    /// <param name="id">The pack's id.</param>
    /// <param name="version">The pack's version.</param>
    RulePackDocument? Find(string id, string version);
}
