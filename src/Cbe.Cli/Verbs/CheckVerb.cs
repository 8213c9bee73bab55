using System.CommandLine;
using Cbe.Cli.Inputs;
using Cbe.Cli.Terminal;

namespace Cbe.Cli.Verbs;

/// <summary><c>cbe check</c>: reads and binds rule packs and says everything that is wrong with them.</summary>
internal sealed class CheckVerb : Verb
{
    private readonly Argument<string[]> _packs = new("PACK") { Description = "rule packs: files, or folders that hold a pack.json", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _framework = CommonOptions.Framework();
    private readonly Option<bool> _strict = new("--strict") { Description = "warnings are errors" };
    private readonly Option<bool> _prove = new("--prove") { Description = "proves that a pack which extends another with `tighten` gives nobody more, or shows who gets more" };
    private readonly Option<bool> _json = CommonOptions.Json();

    public CheckVerb()
        : base("check", "Reads rule packs and says everything that is wrong with them.")
    {
        Add(_packs);
        Add(_framework);
        Add(_strict);
        Add(_prove);
        Add(_json);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("cbe check samples/packs/riverside", "one pack"),
        new("cbe check packs/*.json --framework framework.json --strict", "all packs against a framework, as a build would"),
        new("cbe check --prove samples/packs/unfair/tighter-but-for-exams", "whether a promise to ask for at least as much is kept"),
    ];

    public override ExitCode Run(ParseResult parsed, Screen screen)
    {
        var framework = parsed.GetValue(_framework) is { } path ? FrameworkInput.Load(path, screen) : null;
        bool strict = parsed.GetValue(_strict);
        bool prove = parsed.GetValue(_prove);
        var checks = parsed.GetValue(_packs)!.Select(p => PackCheck.Of(p, framework)).Select(c => prove ? c.Proving() : c).ToList();
        if (parsed.GetValue(_json))
        {
            screen.Line(PackCheck.ToJson(checks, strict));
        }
        else
        {
            checks.ForEach(c => c.Print(screen));
        }

        return !checks.TrueForAll(c => c.Passes(strict)) ? ExitCode.InvalidInput : checks.TrueForAll(c => c.Promise is null or { IsFine: true }) ? ExitCode.Ok : ExitCode.AnswerIsNo;
    }
}
