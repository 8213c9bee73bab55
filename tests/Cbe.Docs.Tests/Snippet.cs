using Cbe.Sdk.Tests.Support;

namespace Cbe.Docs.Tests;

/// <summary>
/// A C# block of the documentation, as it stands in a source file here between <c>// &lt;name&gt;</c> and
/// <c>// &lt;/name&gt;</c>. Parts of one name are joined by an empty line: the usings, then the body.
/// </summary>
internal sealed record Snippet(string Name, string Text)
{
    public static IReadOnlyDictionary<string, Snippet> All { get; } = Read().ToDictionary(s => s.Name);

    private static IEnumerable<Snippet> Read()
    {
        var parts = new Dictionary<string, List<string>>();
        foreach (string path in Directory.EnumerateFiles(RepositoryRoot.At("tests", "Cbe.Docs.Tests", "Snippets"), "*.cs").Order(StringComparer.Ordinal))
        {
            string? name = null;
            var lines = new List<string>();
            foreach (string line in File.ReadAllLines(path))
            {
                string text = line.Trim();
                if (name is not null && text == $"// </{name}>")
                {
                    if (!parts.TryGetValue(name, out var list))
                    {
                        parts[name] = list = [];
                    }

                    list.Add(WithoutMargin(lines).Trim('\n') + "\n");
                    name = null;
                }
                else if (name is not null)
                {
                    lines.Add(line);
                }
                else if (text.StartsWith("// <", StringComparison.Ordinal) && text.EndsWith('>'))
                {
                    name = text[4..^1];
                    lines = [];
                }
            }

            Assert.True(name is null, $"{path}: <{name}> is not closed");
        }

        return parts.Select(p => new Snippet(p.Key, string.Join("\n", p.Value)));
    }

    private static string WithoutMargin(List<string> lines)
    {
        int margin = lines.Where(l => l.Length > 0).Min(l => l.Length - l.TrimStart().Length);
        return string.Concat(lines.Select(l => (l.Length == 0 ? "" : l[margin..]) + "\n"));
    }
}
