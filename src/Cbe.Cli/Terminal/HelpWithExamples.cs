using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Cbe.Cli.Verbs;

namespace Cbe.Cli.Terminal;

/// <summary>The usual help, and below it commands that can be typed.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private static readonly Example[] First =
    [
        new("cbe check packs/riverside", "is the pack right?"),
        new("cbe evaluate --pack packs/riverside --framework framework.json --learners learners.jsonl --as-of 2026-01-31", "decide"),
        new("cbe mastery decaying-average 60 75 90", "compute one mastery score"),
    ];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int code = new HelpAction { MaxWidth = 120 }.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.Write("Examples:\n");
        foreach (var example in parseResult.CommandResult.Command is Verb verb ? verb.Examples : First)
        {
            output.Write($"  # {example.What}\n  {example.Command}\n\n");
        }

        output.Write("Exit codes: 0 ok, 1 failed, 2 the answer is no, 3 invalid input.\n");
        return code;
    }
}
