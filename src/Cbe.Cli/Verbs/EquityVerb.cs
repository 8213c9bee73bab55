using System.CommandLine;
using Cbe.Cli.Equity;
using Cbe.Cli.Inputs;
using Cbe.Cli.Terminal;
using Cbe.Sdk.Elements.Equity;

namespace Cbe.Cli.Verbs;

/// <summary><c>cbe equity</c>: how often decisions hold in each subgroup of learners.</summary>
internal sealed class EquityVerb : Verb
{
    private readonly Option<string> _pack = CommonOptions.Pack();
    private readonly Option<string> _framework = CommonOptions.Framework();
    private readonly Option<string> _learners = CommonOptions.Learners();
    private readonly Option<string> _mapping = CommonOptions.Mapping();
    private readonly Option<string> _asOf = CommonOptions.AsOf();
    private readonly Option<string> _by = new("--by") { Description = "the attributes that form subgroups, with commas between; the pack's unless told", HelpName = "NAMES" };
    private readonly Option<string[]> _intersection = new("--intersection") { Description = "two or three attributes that are crossed, with commas between; may be given several times", HelpName = "NAMES" };
    private readonly Option<string> _min = new("--min") { Description = "the least number of learners whose figures are shown: the pack's or more; 10 where it says nothing", HelpName = "N" };
    private readonly Option<string> _measure = new("--measure") { Description = "these measures alone, with commas between, such as proficient or rule:NAME", HelpName = "NAMES" };
    private readonly Option<string> _threads = CommonOptions.ThreadCount();
    private readonly Option<bool> _json = CommonOptions.Json();

    public EquityVerb()
        : base("equity", "Compares subgroups of learners: how often decisions hold in each, with counts and a test; small groups are withheld.")
    {
        foreach (Option option in (Option[])[_pack, _framework, _learners, _mapping, _asOf, _by, _intersection, _min, _measure, _threads, _json])
        {
            Add(option);
        }

        this.NeedInputs(_pack, _learners, _asOf);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("cbe equity --pack pack.json --learners learners.jsonl --as-of 2026-01-31", "the subgroups, measures and rules of the pack"),
        new("cbe equity --pack pack.json --learners learners.jsonl --as-of 2026-01-31 --by sex,disability --intersection sex,disability --measure proficient", "other subgroups, one measure"),
        new("cbe equity --pack pack.json --learners data --mapping mapping.json --as-of 2026-01-31 --min 20 --json", "CSV files in, JSON out; nothing of fewer than 20 learners"),
    ];

    public override ExitCode Run(ParseResult parsed, Screen screen)
    {
        var asOf = CommonOptions.Day(parsed.GetValue(_asOf)!);
        var engine = EngineInput.Load(parsed.GetValue(_pack)!, parsed.GetValue(_framework), asOf, screen);
        var options = new EquityOptions
        {
            Subgroups = Names(parsed.GetValue(_by)),
            Intersections = parsed.GetValue(_intersection) is { Length: > 0 } crossed ? [.. crossed.Select(c => Names(c)!)] : null,
            MinimumCount = CommonOptions.Whole(parsed.GetValue(_min), "a minimum of learners", 1_000),
            Measures = Names(parsed.GetValue(_measure)),
        };
        EquityRun.Run(new(engine, asOf, options)
        {
            Learners = LearnerInput.Open(parsed.GetValue(_learners)!, parsed.GetValue(_mapping), engine),
            Threads = CommonOptions.Threads(parsed.GetValue(_threads)),
            Json = parsed.GetValue(_json),
        }, screen);
        return ExitCode.Ok;
    }

    private static IReadOnlyList<string>? Names(string? text) => text?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
