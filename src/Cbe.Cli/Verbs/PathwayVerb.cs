using System.CommandLine;
using Cbe.Cli.Inputs;
using Cbe.Cli.Terminal;
using Cbe.Cli.Ways;

namespace Cbe.Cli.Verbs;

/// <summary><c>cbe pathway</c>: the ways before one learner, as a tree, as JSON or as a picture.</summary>
internal sealed class PathwayVerb : Verb
{
    private static readonly string[] Formats = ["text", "json", "mermaid", "dot"];

    private readonly Option<string> _pack = CommonOptions.Pack();
    private readonly Option<string> _framework = CommonOptions.Framework();
    private readonly Option<string> _learners = CommonOptions.Learners();
    private readonly Option<string> _mapping = CommonOptions.Mapping();
    private readonly Option<string> _asOf = CommonOptions.AsOf();
    private readonly Option<string> _learner = new("--learner") { Description = "the learner", HelpName = "ID" };
    private readonly Option<string> _credential = new("--credential") { Description = "the ways to this credential alone", HelpName = "ID" };
    private readonly Option<string> _competency = new("--competency", "-c") { Description = "the way to this competency, by identifier or code", HelpName = "ID" };
    private readonly Option<string> _format = new("--format") { Description = "text unless told; mermaid and dot (Graphviz) are pictures", HelpName = string.Join('|', Formats) };
    private readonly Option<bool> _json = CommonOptions.Json();

    public PathwayVerb()
        : base("pathway", "Shows the ways before one learner: what is reached, what is ready, what blocks, which routes there are.")
    {
        foreach (Option option in (Option[])[_pack, _framework, _learners, _mapping, _asOf, _learner, _credential, _competency, _format, _json])
        {
            Add(option);
        }

        this.NeedInputs(_pack, _learners, _asOf);
        this.Need(_learner, "whose ways? --learner jonas");
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("cbe pathway --pack riverside/pack.json --framework riverside/framework.json --learners riverside/learners.jsonl --as-of 2026-01-31 --learner jonas", "the ways to all credentials"),
        new("cbe pathway ... --learner jonas --competency A-CED.1", "what blocks one competency, and the steps to it"),
        new("cbe pathway ... --learner jonas --credential algebra-1 --format dot | dot -Tsvg > jonas.svg", "a picture, by Graphviz"),
    ];

    public override ExitCode Run(ParseResult parsed, Screen screen)
    {
        string format = Format(parsed);
        var asOf = CommonOptions.Day(parsed.GetValue(_asOf)!);
        var (credential, competency) = (parsed.GetValue(_credential), parsed.GetValue(_competency));
        if (credential is not null && competency is not null)
        {
            throw new InvalidInputException("the way is to one goal: give `--credential` or `--competency`", null);
        }

        var engine = EngineInput.Load(parsed.GetValue(_pack)!, parsed.GetValue(_framework), asOf, screen);
        var record = LearnerInput.Open(parsed.GetValue(_learners)!, parsed.GetValue(_mapping), engine).Find(parsed.GetValue(_learner)!, screen);
        var ways = LearnerWays.Of(engine, engine.Evaluate(record, asOf), credential, competency);
        switch (format)
        {
            case "json":
                screen.Line(WaysJson.Write(ways));
                break;
            case "mermaid":
                screen.Output.Write(Mermaid.Write(WayPicture.Of(ways)));
                break;
            case "dot":
                screen.Output.Write(Dot.Write(WayPicture.Of(ways)));
                break;
            default:
                new WaysText(ways, screen).Print();
                break;
        }

        return ExitCode.Ok;
    }

    private string Format(ParseResult parsed)
    {
        string? format = parsed.GetValue(_format)?.ToLowerInvariant();
        if (format is not null && !Formats.Contains(format))
        {
            throw new InvalidInputException($"there is no format `{format}`", Sdk.Text.NearMiss.Help(format, Formats, "formats"));
        }

        return parsed.GetValue(_json) ? format is null or "json" ? "json" : throw new InvalidInputException($"`--json` and `--format {format}` ask for two things", "give one of them") : format ?? "text";
    }
}
