namespace Cbe.Cli.Terminal;

/// <summary>Asks a person, and only where one is looking: without a terminal the default is the answer.</summary>
internal static class Question
{
    /// <summary>The answer; an empty line, or the end of the input, takes the default.</summary>
    public static string Ask(Screen screen, string question, string byDefault)
    {
        if (screen.Input is not { } input)
        {
            return byDefault;
        }

        screen.Error.Write($"{Screen.Visible(question)} [{Screen.Visible(byDefault)}]: ");
        screen.Error.Flush();
        return input.ReadLine()?.Trim() is { Length: > 0 } answer ? answer : byDefault;
    }
}
