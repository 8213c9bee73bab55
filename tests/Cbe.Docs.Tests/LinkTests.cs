using System.Text.RegularExpressions;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Docs.Tests;

/// <summary>Links between pages lead somewhere.</summary>
public partial class LinkTests
{
    /// <summary>Pages that come with the tools they describe.</summary>
    private static readonly string[] Coming = ["docs/cli.md"];

    [Fact]
    public void Every_link_resolves()
    {
        var broken = new List<string>();
        foreach (var page in Page.All())
        {
            string folder = Path.GetDirectoryName(page.Path)!;
            foreach (Match link in Link().Matches(string.Join("\n", page.Lines)))
            {
                string target = link.Groups[1].Value;
                if (target.Contains("://", StringComparison.Ordinal))
                {
                    continue;
                }

                string[] parts = target.Split('#');
                string path = parts[0].Length == 0 ? page.Path : Path.GetRelativePath(RepositoryRoot.Path, RepositoryRoot.At(folder, parts[0])).Replace('\\', '/');
                bool exists = File.Exists(RepositoryRoot.At(path)) || Directory.Exists(RepositoryRoot.At(path)) || Coming.Contains(path);
                if (!exists || (parts.Length > 1 && File.Exists(RepositoryRoot.At(path)) && !Anchors(path).Contains(parts[1])))
                {
                    broken.Add($"{page.Path}: {target}");
                }
            }
        }

        Assert.Empty(broken);
    }

    private static IEnumerable<string> Anchors(string path) =>
        File.ReadLines(RepositoryRoot.At(path)).Where(l => l.StartsWith('#'))
            .Select(l => new string([.. l.TrimStart('#').Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')]).Replace(' ', '-'));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
