using System.CommandLine;
using Cbe.Cli.Terminal;

namespace Cbe.Cli.Verbs;

/// <summary>One thing that the tool does: its options, its examples, and the doing.</summary>
internal abstract class Verb(string name, string description) : Command(name, description)
{
    /// <summary>Shown below the help.</summary>
    public abstract IReadOnlyList<Example> Examples { get; }

    public abstract ExitCode Run(ParseResult parsed, Screen screen);
}
