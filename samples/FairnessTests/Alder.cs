using Cbe.Sdk;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Verification;

namespace FairnessTests;

/// <summary>The policy under test: the pack as it would be put in force.</summary>
internal static class Alder
{
    public static CbeEngine Engine { get; } = CbeEngine.Create(RulePack.Load(Path.Combine(AppContext.BaseDirectory, "pack.json")));

    /// <summary>The laws, for one test.</summary>
    public static FairnessLaws Laws => FairnessLaws.For(Engine);
}
