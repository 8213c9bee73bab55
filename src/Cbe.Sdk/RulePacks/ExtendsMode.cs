namespace Cbe.Sdk.RulePacks;

/// <summary>What a pack promises about the pack that it extends.</summary>
public enum ExtendsMode
{
    /// <summary>It may change anything that is not final.</summary>
    Replace,

    /// <summary>It decides nothing in a learner's favour that the extended pack would not.</summary>
    Tighten,
}
