using System.Text.Json;

namespace Cbe.Sdk.Verification.Tests.Verifying;

/// <summary>A folder of samples/packs/unfair: a pack with one flaw, and what is to be found.</summary>
internal sealed class UnfairPack
{
    private static readonly string Root = Path.Combine(SamplePacks.Root, "unfair");

    private readonly JsonElement _expected;

    public UnfairPack(string name)
    {
        string folder = Path.Combine(Root, name);
        Engine = SamplePacks.Engine("unfair/" + name);
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "expected.json")));
        _expected = json.RootElement.Clone();
    }

    public CbeEngine Engine { get; }

    /// <summary>The law that the flaw breaks.</summary>
    public int Law => _expected.GetProperty("law").GetInt32();

    /// <summary>The laws that break with it, for the same reason.</summary>
    public IReadOnlyList<int> Also => [.. _expected.GetProperty("also").EnumerateArray().Select(l => l.GetInt32())];

    /// <summary>How it is found with solvers.</summary>
    public LawMethod Method => Enum.Parse<LawMethod>(_expected.GetProperty("method").GetString()!, ignoreCase: true);

    /// <summary>What a reviewer would miss.</summary>
    public string Missed => _expected.GetProperty("missed").GetString()!;

    public static IEnumerable<string> Names() => Directory.EnumerateDirectories(Root).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal);

    public static string Table() => File.ReadAllText(Path.Combine(Root, "README.md"));
}
