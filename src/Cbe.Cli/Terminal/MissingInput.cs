using System.CommandLine;

namespace Cbe.Cli.Terminal;

/// <summary>Options that a verb cannot do without, each with a reason that is shown when it is missing.</summary>
internal static class MissingInput
{
    /// <summary>Between a message and its help; the parser hands on one text.</summary>
    private const char Separator = '\u001f';

    public static void Need(this Command command, Option option, string why) => command.Validators.Add(result =>
    {
        if (result.GetResult(option) is null)
        {
            result.AddError(Text(option, why));
        }
    });

    /// <summary>What is said of an option that is missing, with its help.</summary>
    public static string Text(Option option, string why) => $"`{option.Name}` is missing{Separator}{why}";

    /// <summary>What is said where two options stand of which one is meant.</summary>
    public static string Both(Option one, Option other, string why) => $"`{one.Name}` and `{other.Name}` cannot stand together{Separator}{why}";

    public static (string Message, string? Help) Split(string text)
    {
        int at = text.IndexOf(Separator, StringComparison.Ordinal);
        return at < 0 ? (char.ToLowerInvariant(text[0]) + text[1..].TrimEnd('.').Replace('\'', '`'), null) : (text[..at], text[(at + 1)..]);
    }
}
