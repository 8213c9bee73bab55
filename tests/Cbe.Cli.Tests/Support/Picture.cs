using System.Globalization;
using System.Text.RegularExpressions;

namespace Cbe.Cli.Tests.Support;

/// <summary>A picture read back from its text, as its own tool would read it: boxes by id with their lines of text and their look, and lines.</summary>
internal sealed partial record Picture(IReadOnlyDictionary<string, (IReadOnlyList<string> Text, string Look)> Boxes, IReadOnlySet<(string From, string To)> Lines)
{
    public static Picture OfMermaid(string text)
    {
        string[] lines = text.TrimEnd('\n').Split('\n');
        Assert.Equal("flowchart LR", lines[0]);
        var boxes = new Dictionary<string, (IReadOnlyList<string>, string)>();
        var links = new HashSet<(string, string)>();
        foreach (string line in lines.Skip(1).Where(l => !l.StartsWith("  classDef ", StringComparison.Ordinal)))
        {
            if (MermaidBox().Match(line) is { Success: true } box)
            {
                boxes.Add(box.Groups["id"].Value, ([.. box.Groups["label"].Value.Split("<br/>").Select(OfEntities)], box.Groups["open"].Value + box.Groups["close"].Value + " " + box.Groups["class"].Value));
                continue;
            }

            var link = MermaidLine().Match(line);
            Assert.True(link.Success, line);
            links.Add((link.Groups[1].Value, link.Groups[2].Value));
        }

        return new(boxes, links);
    }

    public static Picture OfDot(string text)
    {
        string[] lines = text.TrimEnd('\n').Split('\n');
        Assert.Equal(("digraph ways {", "}"), (lines[0], lines[^1]));
        var boxes = new Dictionary<string, (IReadOnlyList<string>, string)>();
        var links = new HashSet<(string, string)>();
        foreach (string line in lines[3..^1])
        {
            if (DotBox().Match(line) is { Success: true } box)
            {
                boxes.Add(box.Groups["id"].Value, ([.. OfDotLabel(box.Groups["label"].Value)], box.Groups["look"].Value));
                continue;
            }

            var link = DotLine().Match(line);
            Assert.True(link.Success, line);
            links.Add((link.Groups[1].Value, link.Groups[2].Value));
        }

        return new(boxes, links);
    }

    public static string OfEntities(string label)
    {
        Assert.DoesNotContain(label, c => "\"<>&`%{}[]|".Contains(c, StringComparison.Ordinal));
        return Entity().Replace(label, m => ((char)int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).ToString());
    }

    /// <summary>Inside quotes: a backslash and the sign behind it are one sign, <c>\n</c> ends a line, entities are read.</summary>
    public static List<string> OfDotLabel(string label)
    {
        List<string> lines = [""];
        for (int i = 0; i < label.Length; i++)
        {
            if (label[i] != '\\')
            {
                Assert.NotEqual('"', label[i]);
                lines[^1] += label[i];
            }
            else if (label[++i] == 'n')
            {
                lines.Add("");
            }
            else
            {
                lines[^1] += label[i];
            }
        }

        return lines.ConvertAll(l => l.Replace("&amp;", "&", StringComparison.Ordinal));
    }

    [GeneratedRegex("""^  (?<id>[a-z0-9]+)(?<open>\(\[|\[\[|\[|\{\{|\{|\()"(?<label>[^"]*)"(?<close>\]\)|\]\]|\]|\}\}|\}|\)):::(?<class>[a-z]+)$""")]
    private static partial Regex MermaidBox();

    [GeneratedRegex("""^  ([a-z0-9]+) (?:-->|-\.->|<-\. same \.->) ([a-z0-9]+)$""")]
    private static partial Regex MermaidLine();

    [GeneratedRegex("""^  (?<id>[a-z0-9]+) \[label="(?<label>(?:[^"\\]|\\.)*)", (?<look>[^\]]*)\];$""")]
    private static partial Regex DotBox();

    [GeneratedRegex("""^  ([a-z0-9]+) -> ([a-z0-9]+)(?: \[[^\]]*\])?;$""")]
    private static partial Regex DotLine();

    [GeneratedRegex("#([0-9]+);")]
    private static partial Regex Entity();
}
