using System.CommandLine;
using Cbe.Cli.Expectations;
using Cbe.Cli.Inputs;
using Cbe.Cli.Terminal;

namespace Cbe.Cli.Verbs;

/// <summary><c>cbe framework</c>: what a competency framework holds, what of it could not be read, and what a pack finds about how its expectations are put.</summary>
internal sealed class FrameworkVerb : Verb
{
    private readonly Argument<string> _file = new("FILE") { Description = "the framework: a CASE 1.0 or 1.1 package, or native JSON" };
    private readonly Option<bool> _tree = new("--tree") { Description = "the outline, every competency below what it is part of" };
    private readonly Option<string> _pack = CommonOptions.Pack();
    private readonly Option<string> _asOf = CommonOptions.AsOf();
    private readonly Option<bool> _findings = new("--findings") { Description = "with a pack: each finding that is not met, with its place" };
    private readonly Option<bool> _strict = new("--strict") { Description = "with a pack: exit with 2 when a finding is not met, or not known" };
    private readonly Option<bool> _json = CommonOptions.Json();

    public FrameworkVerb()
        : base("framework", "Says what a competency framework holds, what of it could not be read, and with a pack how its expectations are put.")
    {
        Add(_file);
        foreach (Option option in (Option[])[_tree, _pack, _asOf, _findings, _strict, _json])
        {
            Add(option);
        }

        this.NeedTogether(_pack, _asOf, $"{CommonOptions.WhyAsOf}: --as-of 2026-01-31");
        this.NeedTogether(_asOf, _pack, "a day says when to decide, a rule pack says what: --pack pack.json");
        this.NeedTogether(_findings, _pack, "findings are those of a rule pack: --pack pack.json --as-of 2026-01-31");
        this.NeedTogether(_strict, _pack, "a rule pack says what is asked of a framework: --pack pack.json --as-of 2026-01-31");
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("cbe framework ccss-math-2010.json", "the counts"),
        new("cbe framework riverside/framework.json --tree", "the outline"),
        new("cbe framework riverside/framework.json --pack riverside/pack.json --as-of 2026-01-31 --findings", "which expectations are not explicit, transparent, measurable or transferable, by the rules of the pack"),
    ];

    public override ExitCode Run(ParseResult parsed, Screen screen)
    {
        string path = parsed.GetValue(_file)!;
        var read = FrameworkInput.Read(path);
        ExpectationsTally? tally = null;
        if (parsed.GetValue(_pack) is { } pack && read.Framework is { } framework)
        {
            var asOf = CommonOptions.Day(parsed.GetValue(_asOf)!);
            tally = new(EngineInput.Load(pack, framework, asOf, screen).EvaluateFramework(asOf));
        }

        bool tree = parsed.GetValue(_tree);
        bool findings = parsed.GetValue(_findings);
        if (parsed.GetValue(_json))
        {
            screen.Line(FrameworkJson.Write(path, read, tree, tally, findings));
        }
        else
        {
            new FrameworkText(path, read, screen).Print(tree, tally, findings);
        }

        return read.HasErrors ? ExitCode.InvalidInput
            : parsed.GetValue(_strict) && tally?.Findings.Any() == true ? ExitCode.AnswerIsNo
            : ExitCode.Ok;
    }
}
