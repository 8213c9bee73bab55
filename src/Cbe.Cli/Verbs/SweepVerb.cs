using System.CommandLine;
using Cbe.Cli.Inputs;
using Cbe.Cli.Sweeping;
using Cbe.Cli.Terminal;
using Cbe.Sdk;
using Cbe.Sdk.Analysis.Sweeping;
using Cbe.Sdk.Values;

namespace Cbe.Cli.Verbs;

/// <summary><c>cbe sweep</c>: how decisions change along the values of a figure.</summary>
internal sealed class SweepVerb : Verb
{
    private readonly Option<string> _pack = CommonOptions.Pack();
    private readonly Option<string> _framework = CommonOptions.Framework();
    private readonly Option<string> _learners = CommonOptions.Learners();
    private readonly Option<string> _mapping = CommonOptions.Mapping();
    private readonly Option<string> _table = new("--table") { Description = "an evidence table that `cbe table` or `cbe simulate` made, instead of --learners", HelpName = "FILE" };
    private readonly Option<string> _asOf = CommonOptions.AsOf();
    private readonly Option<string[]> _parameter = new("--parameter") { Description = "a parameter of the pack and its values: demonstrations=1..5, average=50..90/5, window=90,180,365, floor=Developing..Advanced; may be given several times", HelpName = "NAME=VALUES" };
    private readonly Option<string> _by = new("--by") { Description = "the attributes that form subgroups, with commas between; the pack's unless told", HelpName = "NAMES" };
    private readonly Option<string[]> _outcome = new("--outcome") { Description = "what is shown, such as \"Proficient or above\" or a rule's name; the proficient level unless told, in JSON everything; may be given several times", HelpName = "NAME" };
    private readonly Option<string> _min = new("--min") { Description = "the least number of learners whose figures are shown: the pack's or more; 10 where it says nothing", HelpName = "N" };
    private readonly Option<string> _cliff = new("--cliff") { Description = "by how many percentage points a rate changes at a cliff, 10 unless told", HelpName = "POINTS" };
    private readonly Option<bool> _whole = new("--whole") { Description = "whole reports, so that credentials are decided too; slower" };
    private readonly Option<string> _threads = CommonOptions.ThreadCount();
    private readonly Option<bool> _json = CommonOptions.Json();

    public SweepVerb()
        : base("sweep", "Decides about the same learners with one figure of the pack after another: rates by subgroup along the figure, and where they fall off a cliff.")
    {
        foreach (Option option in (Option[])[_pack, _framework, _learners, _mapping, _table, _asOf, _parameter, _by, _outcome, _min, _cliff, _whole, _threads, _json])
        {
            Add(option);
        }

        this.NeedInputs(_pack, _learners, _asOf, _table);
        this.Need(_parameter, "which figure takes which values: --parameter demonstrations=1..5");
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("cbe sweep --pack pack.json --learners learners.jsonl --as-of 2026-01-31 --parameter demonstrations=1..5", "one figure"),
        new("cbe sweep --pack pack.json --table learners.cbet --as-of 2026-01-31 --parameter demonstrations=1..5 --parameter window=90,180,365 --by sex,disability", "two figures, every combination, by subgroup"),
        new("cbe sweep --pack pack.json --table learners.cbet --as-of 2026-01-31 --parameter average=50..90/5 --outcome moves-on --json", "what a rule decides, as JSON"),
    ];

    public override ExitCode Run(ParseResult parsed, Screen screen)
    {
        var asOf = CommonOptions.Day(parsed.GetValue(_asOf)!);
        var engine = EngineInput.Load(parsed.GetValue(_pack)!, parsed.GetValue(_framework), asOf, screen);
        bool json = parsed.GetValue(_json);
        try
        {
            var ranges = SweepRanges.Parse(engine, asOf, parsed.GetValue(_parameter)!);
            using var population = PopulationInput.Open(engine, parsed.GetValue(_learners), parsed.GetValue(_mapping), parsed.GetValue(_table), screen);
            PolicySweep? sweep = null;
            AnalysisBar.Run(screen, progress => sweep = PolicySweep.Of(engine, population, asOf, ranges, Wanted(parsed, engine, json), progress));
            if (json)
            {
                screen.Line(sweep!.ToJson());
            }
            else
            {
                new SweepText(sweep!, screen).Print();
            }

            return ExitCode.Ok;
        }
        catch (SweepException e)
        {
            foreach (var problem in e.Problems.SkipLast(1))
            {
                screen.Fail(ExitCode.InvalidInput, problem.Message, problem.Help);
            }

            throw new InvalidInputException(e.Problems[^1].Message, e.Problems[^1].Help);
        }
        catch (ArgumentOutOfRangeException e) when (e.ParamName == "options")
        {
            throw new InvalidInputException($"--min is below what the pack `{engine.Pack}` allows", "the pack's own minimum, or more");
        }
    }

    private SweepOptions Wanted(ParseResult parsed, CbeEngine engine, bool json) => SweepOptions.Default with
    {
        By = parsed.GetValue(_by)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        Outcomes = parsed.GetValue(_outcome) is { Length: > 0 } named ? named : json ? null : [$"{engine.Scale.Levels.NameOf(engine.Scale.Proficient)} or above"],
        MinimumCount = CommonOptions.Whole(parsed.GetValue(_min), "a minimum of learners", 1_000),
        Cliff = CommonOptions.Whole(parsed.GetValue(_cliff), "a number of percentage points", 100) is { } points ? Number.FromMicros(points * 10_000L) : SweepOptions.Default.Cliff,
        Whole = parsed.GetValue(_whole),
        Threads = CommonOptions.Threads(parsed.GetValue(_threads)),
    };
}
