using System.CommandLine;
using Cbe.Cli.Inputs;
using Cbe.Cli.Terminal;

namespace Cbe.Cli.Verbs;

/// <summary><c>cbe framework</c>: what a competency framework holds, and what of it could not be read.</summary>
internal sealed class FrameworkVerb : Verb
{
    private readonly Argument<string> _file = new("FILE") { Description = "the framework: a CASE 1.0 or 1.1 package, or native JSON" };
    private readonly Option<bool> _tree = new("--tree") { Description = "the outline, every competency below what it is part of" };
    private readonly Option<bool> _json = CommonOptions.Json();

    public FrameworkVerb()
        : base("framework", "Says what a competency framework holds and what of it could not be read.")
    {
        Add(_file);
        Add(_tree);
        Add(_json);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("cbe framework ccss-math-2010.json", "the counts"),
        new("cbe framework riverside/framework.json --tree", "the outline"),
    ];

    public override ExitCode Run(ParseResult parsed, Screen screen)
    {
        string path = parsed.GetValue(_file)!;
        var read = FrameworkInput.Read(path);
        if (parsed.GetValue(_json))
        {
            screen.Line(FrameworkJson.Write(path, read, parsed.GetValue(_tree)));
        }
        else
        {
            new FrameworkText(path, read, screen).Print(parsed.GetValue(_tree));
        }

        return read.HasErrors ? ExitCode.InvalidInput : ExitCode.Ok;
    }
}
