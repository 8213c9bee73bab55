namespace Cbe.Cli.Terminal;

/// <summary>A colour, by its number in ANSI escape sequences (ECMA-48, SGR).</summary>
internal enum Ink
{
    Red = 31,
    Yellow = 33,
    Cyan = 36,
}

internal static class InkExtensions
{
    public static string On(this Ink ink, string text, bool coloured) => coloured ? $"\u001b[{(int)ink}m{text}\u001b[0m" : text;
}
