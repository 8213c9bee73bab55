using Cbe.Sdk.Text;

namespace Cbe.Cli.Terminal;

/// <summary>Diagnostics as they render themselves, with a coloured head on a terminal.</summary>
internal static class DiagnosticPrinter
{
    /// <summary>To the error stream, for verbs whose output is something else.</summary>
    public static void Print(IEnumerable<Diagnostic> diagnostics, Screen screen)
    {
        foreach (var diagnostic in diagnostics)
        {
            screen.Error.Write(Text(diagnostic, screen.ColourError) + "\n\n");
        }
    }

    public static string Text(Diagnostic diagnostic, bool coloured)
    {
        string text = Screen.Visible(diagnostic.ToString());
        int head = text.IndexOf(':', StringComparison.Ordinal);
        return coloured ? InkOf(diagnostic.Severity).On(text[..head], true) + text[head..] : text;
    }

    /// <summary><c>3 errors, 1 warning</c>; null when there is neither.</summary>
    public static string? Counts(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var parts = new List<string>();
        foreach (var (severity, word) in ((Severity, string)[])[(Severity.Error, "error"), (Severity.Warning, "warning"), (Severity.Hint, "hint")])
        {
            int count = diagnostics.Count(d => d.Severity == severity);
            if (count > 0)
            {
                parts.Add(Words.Of(count, word));
            }
        }

        return parts.Count == 0 ? null : string.Join(", ", parts);
    }

    private static Ink InkOf(Severity severity) => severity switch
    {
        Severity.Error => Ink.Red,
        Severity.Warning => Ink.Yellow,
        _ => Ink.Cyan,
    };
}
