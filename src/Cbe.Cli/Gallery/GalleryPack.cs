using System.Reflection;
using System.Text;
using Cbe.Sdk.RulePacks;

namespace Cbe.Cli.Gallery;

/// <summary>A sample pack that comes with the tool, with its framework and learners: where a pack of one's own begins.</summary>
internal sealed class GalleryPack
{
    private const string Prefix = "gallery/";

    private static readonly Assembly Tool = typeof(GalleryPack).Assembly;

    private GalleryPack(string name)
    {
        Name = name;
        Pack = RulePack.Parse(Read("pack.json"));
    }

    /// <summary>All, by name. Packs that extend another are not among them: one folder has to be enough.</summary>
    public static IReadOnlyList<GalleryPack> All { get; } =
        [.. Tool.GetManifestResourceNames().Select(NameOf).OfType<string>().Distinct().Order(StringComparer.Ordinal).Select(n => new GalleryPack(n))];

    public string Name { get; }

    public RulePack Pack { get; }

    /// <summary>The text of one of its files: <c>pack.json</c>, <c>framework.json</c>, <c>learners.jsonl</c>.</summary>
    public string Read(string file)
    {
        using var stream = Tool.GetManifestResourceStream($"{Prefix}{Name}/{file}") ?? throw new InvalidOperationException($"{Name} has no {file}.");
        using var reader = new StreamReader(stream, new UTF8Encoding(false));
        return reader.ReadToEnd();
    }

    private static string? NameOf(string resource) =>
        resource.Replace('\\', '/') is var path && path.StartsWith(Prefix, StringComparison.Ordinal) ? path.Split('/')[1] : null;
}
