using System.Text;

namespace Cbe.Cli.Terminal;

/// <summary>Where the tool writes. Colours and the progress bar only where a person is looking.</summary>
internal sealed class Screen(TextWriter output, TextWriter error)
{
    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>Where a person answers; null when nobody is there to ask.</summary>
    public TextReader? Input { get; init; }

    public bool ColourOutput { get; init; }

    public bool ColourError { get; init; }

    /// <summary>Whether a progress bar can be drawn on the error stream.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Whether output goes to the terminal too, where lines and a bar would run into each other.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>The streams of this process. NO_COLOR (no-color.org) and TERM=dumb are respected.</summary>
    public static Screen OfThisProcess(TextWriter output, TextWriter error)
    {
        bool plain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new(output, error)
        {
            Input = Console.IsInputRedirected || Console.IsErrorRedirected ? null : Console.In,
            ColourOutput = !plain && !Console.IsOutputRedirected,
            ColourError = !plain && !Console.IsErrorRedirected,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ShowsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        };
    }

    public void Line(string text = "") => Output.Write(Visible(text) + "\n");

    public void Note(string text) => Error.Write(Visible(text) + "\n");

    public ExitCode Fail(ExitCode code, string message, string? help)
    {
        Error.Write($"{Ink.Red.On("error", ColourError)}: {Visible(message)}\n");
        if (help is not null)
        {
            Error.Write($"  = help: {Visible(help)}\n");
        }

        return code;
    }

    /// <summary>Names come from files: a control character in one could otherwise drive the terminal.</summary>
    public static string Visible(string text)
    {
        if (!text.Any(Hidden))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            clean.Append(Hidden(c) ? '\uFFFD' : c);
        }

        return clean.ToString();
    }

    private static bool Hidden(char c) => char.IsControl(c) && c is not ('\n' or '\t');
}
