using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Benchmarks.Packs;

/// <summary>The packs that are measured.</summary>
internal static class PackFiles
{
    /// <summary>The names of the seven rules: bit i of a mask is the answer of rule i.</summary>
    public static IReadOnlyList<string> SevenRules { get; } = ["R1", "R2", "R3", "R4", "R5", "R6", "R7"];

    public static byte[] Bytes(string name)
    {
        using var stream = typeof(PackFiles).Assembly.GetManifestResourceStream(name) ?? throw new ArgumentException($"There is no pack '{name}'.", nameof(name));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static RulePack Seven() => RulePack.TryRead(new RulePackDocument("seven-rules.json", Bytes("seven-rules.json"))).GetPackOrThrow();

    /// <summary>A whole policy: admission, a mastery method, levels, awards, support.</summary>
    public static RulePack Full() => RulePack.TryRead(new RulePackDocument("full.json", Bytes("full.json"))).GetPackOrThrow();
}
