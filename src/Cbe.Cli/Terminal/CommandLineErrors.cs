using System.CommandLine;
using Cbe.Sdk.Text;

namespace Cbe.Cli.Terminal;

/// <summary>What is wrong with a command line, each mistake once, with the word that was probably meant.</summary>
internal static class CommandLineErrors
{
    public static int Show(ParseResult parsed, Screen screen)
    {
        var command = parsed.CommandResult.Command;
        string name = command is RootCommand ? "cbe" : $"cbe {command.Name}";
        bool options = parsed.UnmatchedTokens.Any(t => t.StartsWith('-'));
        foreach (string word in parsed.UnmatchedTokens.Where(t => !options || t.StartsWith('-')))
        {
            // What stands behind an unknown option was meant as its value.
            bool isVerb = command is RootCommand && !word.StartsWith('-');
            string[] known = isVerb ? [.. command.Subcommands.Select(c => c.Name)] : [.. command.Options.Select(o => o.Name)];
            string kind = isVerb ? "verb" : word.StartsWith('-') ? "option" : "argument";
            screen.Fail(ExitCode.InvalidInput, $"`{name}` has no {kind} `{word}`", NearMiss.Help(word, known, isVerb ? "verbs" : "options"));
        }

        bool misspelt = parsed.UnmatchedTokens.Count > 0;
        foreach (var problem in parsed.Errors.Where(e => !misspelt || e.SymbolResult is not System.CommandLine.Parsing.CommandResult))
        {
            var (message, help) = MissingInput.Split(problem.Message);
            screen.Fail(ExitCode.InvalidInput, message, help);
        }

        screen.Note($"`{name} --help` shows options and examples");
        return (int)ExitCode.InvalidInput;
    }
}
