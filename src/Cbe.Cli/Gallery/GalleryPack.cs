using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Cbe.Sdk.RulePacks;

namespace Cbe.Cli.Gallery;

/// <summary>A pack that comes with the tool, of a school that could be or of a published policy, with its learners: where a pack of one's own begins.</summary>
internal sealed class GalleryPack
{
    private const string Prefix = "gallery/";

    /// <summary>The whole samples of schools and districts; all others are published policies.</summary>
    private static readonly string[] Schools = ["harbor", "lakeside", "maple-elementary", "riverside", "summit-high", "willow"];

    private static readonly Assembly Tool = typeof(GalleryPack).Assembly;

    private GalleryPack(string name)
    {
        Name = name;
        Pack = RulePack.Parse(Read("pack.json"));
        IsPolicy = !Schools.Contains(name);
        AsOf = JsonNode.Parse(Read("scenarios.json"))!["asOf"]!.GetValue<string>();
    }

    /// <summary>All, by name. Packs that extend another are not among them: one folder has to be enough.</summary>
    public static IReadOnlyList<GalleryPack> All { get; } =
        [.. Tool.GetManifestResourceNames().Select(NameOf).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(n => new GalleryPack(n))];

    public string Name { get; }

    public RulePack Pack { get; }

    /// <summary>Whether it puts a published policy into rules, and is no whole sample of a school.</summary>
    public bool IsPolicy { get; }

    /// <summary>The day for which its learners were written.</summary>
    public string AsOf { get; }

    /// <summary>Whether it has a file: one that needs no competencies beyond those that evidence names has no framework.</summary>
    public bool Has(string file) => Tool.GetManifestResourceInfo($"{Prefix}{Name}/{file}") is not null;

    /// <summary>The text of one of its files: <c>pack.json</c>, <c>framework.json</c>, <c>learners.jsonl</c>, <c>class.jsonl</c>, <c>scenarios.json</c>.</summary>
    public string Read(string file)
    {
        using var stream = Tool.GetManifestResourceStream($"{Prefix}{Name}/{file}") ?? throw new InvalidOperationException($"{Name} has no {file}.");
        using var reader = new StreamReader(stream, new UTF8Encoding(false));
        return reader.ReadToEnd();
    }

    private static string? NameOf(string resource) =>
        resource.Replace('\\', '/') is var path && path.StartsWith(Prefix, StringComparison.Ordinal) ? path.Split('/')[1] : null;
}
