using System.Text;
using Cbe.Cli.Terminal;

namespace Cbe.Cli.Ways;

/// <summary>A picture for Graphviz. Shapes, borders and words say where the learner stands, so that no colour is needed.</summary>
internal static class Dot
{
    public static string Write(WayPicture picture)
    {
        var text = new StringBuilder("digraph ways {\n  rankdir=LR;\n  node [fontname=\"Helvetica\"];\n");
        foreach (var box in picture.Boxes)
        {
            text.Append("  ").Append(box.Id).Append(" [label=\"").AppendJoin("\\n", box.Text.Select(Escape)).Append("\", ").Append(Look(box.Kind)).Append("];\n");
        }

        foreach (var line in picture.Lines)
        {
            text.Append("  ").Append(line.From).Append(" -> ").Append(line.To).Append(line.Kind switch
            {
                LineKind.Before => "",
                LineKind.Counts => " [style=dashed]",
                _ => " [style=dotted, dir=both, label=\"same\"]",
            }).Append(";\n");
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>Inside quotes a backslash and a quote are special, and entities are read too.</summary>
    public static string Escape(string text) => Screen.Visible(text.ReplaceLineEndings(" ")).Replace('\t', ' ')
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal);

    private static string Look(BoxKind kind) => kind switch
    {
        BoxKind.Reached => "shape=box, style=\"rounded,filled\", fillcolor=\"gray87\"",
        BoxKind.Ready => "shape=box, penwidth=3",
        BoxKind.Blocked => "shape=hexagon, style=dashed",
        BoxKind.Undetermined => "shape=diamond, style=dotted",
        BoxKind.Route => "shape=ellipse",
        _ => "shape=box, peripheries=2",
    };
}
