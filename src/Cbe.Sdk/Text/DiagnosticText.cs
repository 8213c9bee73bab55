using System.Globalization;
using System.Text;

namespace Cbe.Sdk.Text;

/// <summary>Diagnostics as people read them: the line of the document with the place underlined, and help below.</summary>
internal static class DiagnosticText
{
    public static string Render(Diagnostic diagnostic)
    {
        var location = diagnostic.Location;
        var text = new StringBuilder();
        text.Append(Name(diagnostic.Severity)).Append(' ').Append(diagnostic.Code).Append(": ").Append(diagnostic.Message).Append('\n');
        text.Append("  --> ").Append(location);
        if (location.Pointer.Length > 0)
        {
            text.Append(" (").Append(location.Pointer).Append(')');
        }

        if (location.Line > 0)
        {
            string number = location.Line.ToString(CultureInfo.InvariantCulture);
            string margin = new(' ', number.Length);
            text.Append('\n').Append(margin).Append(" |\n");
            text.Append(number).Append(" | ").Append(location.LineText).Append('\n');
            text.Append(margin).Append(" | ").Append(' ', location.ShownColumn - 1).Append('^', Math.Max(1, location.Length));
            if (diagnostic.Help is not null)
            {
                text.Append('\n').Append(margin).Append(" = help: ").Append(diagnostic.Help);
            }
        }
        else if (diagnostic.Help is not null)
        {
            text.Append("\n  = help: ").Append(diagnostic.Help);
        }

        return text.ToString();
    }

    public static string Name(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "hint",
    };
}
