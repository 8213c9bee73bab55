using System.Text;
using System.Text.RegularExpressions;
using Cbe.Cli.Terminal;

namespace Cbe.Cli.Ways;

/// <summary>A picture as a Mermaid flowchart. Shapes, borders and words say where the learner stands, so that no colour is needed.</summary>
internal static partial class Mermaid
{
    /// <summary>What Mermaid or a browser could read as more than a letter, among them the signs of its directives and of Markdown.</summary>
    private const string Special = "\"#<>&`%\\*_~[]{}|";

    public static string Write(WayPicture picture)
    {
        var text = new StringBuilder("flowchart LR\n");
        foreach (var box in picture.Boxes)
        {
            var (open, close) = Shape(box.Kind);
            text.Append("  ").Append(box.Id).Append(open).Append('"').AppendJoin("<br/>", box.Text.Select(Escape)).Append('"').Append(close)
                .Append(":::").Append(ClassOf(box.Kind)).Append('\n');
        }

        foreach (var line in picture.Lines)
        {
            text.Append("  ").Append(line.From).Append(line.Kind switch
            {
                LineKind.Before => " --> ",
                LineKind.Counts => " -.-> ",
                _ => " <-. same .-> ",
            }).Append(line.To).Append('\n');
        }

        text.Append("  classDef reached fill:#ddd,stroke:#000,color:#000\n");
        text.Append("  classDef ready fill:#fff,stroke:#000,stroke-width:4px,color:#000\n");
        text.Append("  classDef blocked fill:#fff,stroke:#000,stroke-dasharray:6 4,color:#000\n");
        text.Append("  classDef undetermined fill:#fff,stroke:#000,stroke-dasharray:2 3,color:#000\n");
        text.Append("  classDef goal fill:#fff,stroke:#000,color:#000\n");
        return text.ToString();
    }

    /// <summary>Entities by number, as Mermaid writes them: <c>#34;</c>. What a terminal must not see is shown as �.</summary>
    public static string Escape(string text)
    {
        string line = Screen.Visible(text.ReplaceLineEndings(" ")).Replace('\t', ' ');
        int list = ListMark().Match(line) is { Success: true } mark ? mark.Index + mark.Length - 1 : -1;
        var escaped = new StringBuilder(line.Length);
        for (int i = 0; i < line.Length; i++)
        {
            _ = i == list || Special.Contains(line[i], StringComparison.Ordinal) ? escaped.Append('#').Append((int)line[i]).Append(';') : escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    /// <summary>What would begin a list in Markdown, which Mermaid refuses: <c>1.</c> or <c>-</c>.</summary>
    [GeneratedRegex(@"^\s*(?:[0-9]+[.)]|[-+])(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex ListMark();

    private static (string Open, string Close) Shape(BoxKind kind) => kind switch
    {
        BoxKind.Reached => ("([", "])"),
        BoxKind.Ready => ("[", "]"),
        BoxKind.Blocked => ("{{", "}}"),
        BoxKind.Undetermined => ("{", "}"),
        BoxKind.Route => ("(", ")"),
        _ => ("[[", "]]"),
    };

    private static string ClassOf(BoxKind kind) => kind is BoxKind.Route or BoxKind.Credential ? "goal" : kind.ToString().ToLowerInvariant();
}
