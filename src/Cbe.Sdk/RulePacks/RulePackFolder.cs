using Cbe.Sdk.Text;

namespace Cbe.Sdk.RulePacks;

/// <summary>
/// Finds extended packs beside a pack: <c>ID.json</c> and <c>ID/pack.json</c> in the folder and in the one above, and the folder's
/// own <c>pack.json</c> where it has that id. An id that is not a plain name is never looked for, so that a pack cannot reach files elsewhere.
/// </summary>
public sealed class RulePackFolder : IRulePackSource
{
    private readonly string _folder;

    /// <summary>A pack that is called by its folder: one that extends it stands beside it.</summary>
    private string Own => Path.Combine(_folder, "pack.json");

    /// <summary>Looks in <paramref name="folder"/>.</summary>
    public RulePackFolder(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        _folder = folder;
    }

    /// <summary>Looks beside the pack in a file.</summary>
    internal static RulePackFolder Of(string path) => new(Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".");

    /// <inheritdoc/>
    public RulePackDocument? Find(string id, string version)
    {
        ArgumentNullException.ThrowIfNull(id);
        RulePackDocument? other = null;
        foreach (string full in Candidates(id))
        {
            if (File.Exists(full) && new FileInfo(full).Length <= JsonLimits.Pack.Bytes)
            {
                var document = new RulePackDocument(full.Replace('\\', '/'), File.ReadAllBytes(full));
                var json = JsonDocumentReader.Read(new SourceDocument(document.Name, document.Utf8.ToArray()), JsonLimits.Pack, new DiagnosticBag());
                if (full == Own && json?.Text("id") != id)
                {
                    continue;
                }

                if (json?.Text("version") == version)
                {
                    return document;
                }

                other ??= document;
            }
        }

        // Another version is handed over all the same: the reader then says which one it found.
        return other;
    }

    /// <summary>The files that could hold a pack, the first choice first; none for an id that is not a plain name.</summary>
    internal IEnumerable<string> Candidates(string id) =>
        id.Length == 0 || id[0] == '.' || !id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') ? []
        : ((string[])[$"{id}.json", $"{id}/pack.json", $"../{id}.json", $"../{id}/pack.json", "pack.json"]).Select(path => Path.Combine(_folder, path));
}
