using System.CommandLine;
using Cbe.Cli.Impact;
using Cbe.Cli.Inputs;
using Cbe.Cli.Terminal;
using Cbe.Sdk;
using Cbe.Sdk.Analysis.Impact;
using Cbe.Sdk.Frameworks;

namespace Cbe.Cli.Verbs;

/// <summary><c>cbe diff</c>: what a reform changes, for whom, and which change is responsible.</summary>
internal sealed class DiffVerb : Verb
{
    private readonly Argument<string> _old = new("OLD") { Description = "the old rule pack" };
    private readonly Argument<string?> _new = new("NEW") { Description = "the new rule pack; the old one unless stated, on another day or with another figure", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _framework = CommonOptions.Framework();
    private readonly Option<string> _learners = CommonOptions.Learners();
    private readonly Option<string> _mapping = CommonOptions.Mapping();
    private readonly Option<string> _table = new("--table") { Description = "an evidence table that `cbe table` made, instead of --learners", HelpName = "FILE" };
    private readonly Option<string> _asOf = CommonOptions.AsOf();
    private readonly Option<string> _newAsOf = new("--new-as-of") { Description = "the day of the new decisions, where it is another", HelpName = "DATE" };
    private readonly Option<string[]> _parameter = new("--parameter") { Description = "gives a parameter of the new pack another value; may be given several times", HelpName = "NAME=VALUE" };
    private readonly Option<string> _by = new("--by") { Description = "the attributes that form subgroups, with commas between; the new pack's unless told", HelpName = "NAMES" };
    private readonly Option<string> _min = new("--min") { Description = "the least number of learners of a subgroup whose figures are shown: the pack's or more; 10 where it says nothing", HelpName = "N" };
    private readonly Option<string> _witnesses = new("--witnesses") { Description = "how many learners of each way are shown with the explanations of both packs, 1 unless told", HelpName = "N" };
    private readonly Option<bool> _summary = new("--summary-only") { Description = "the findings, decisions and changes alone" };
    private readonly Option<bool> _whole = new("--whole") { Description = "whole reports, so that credentials are compared too; slower" };
    private readonly Option<string> _threads = CommonOptions.ThreadCount();
    private readonly Option<bool> _json = CommonOptions.Json();

    public DiffVerb()
        : base("diff", "Decides about the same learners by two rule packs: what changes for whom, and which change is responsible.")
    {
        Add(_old);
        Add(_new);
        foreach (Option option in (Option[])[_framework, _learners, _mapping, _table, _asOf, _newAsOf, _parameter, _by, _min, _witnesses, _summary, _whole, _threads, _json])
        {
            Add(option);
        }

        this.NeedOneOf(_learners, _table, "the records of learners: --learners learners.jsonl, or a folder of CSV files with --mapping; or a table that `cbe table` made");
        this.Need(_asOf, $"{CommonOptions.WhyAsOf}: --as-of 2026-01-31");
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("cbe diff 2025/pack.json 2026/pack.json --learners learners.jsonl --as-of 2026-01-31", "a reform, on the records of today"),
        new("cbe diff pack.json --parameter demonstrations=4 --table learners.cbet --as-of 2026-01-31 --by sex,disability", "one figure, by subgroup"),
        new("cbe diff pack.json --learners learners.jsonl --as-of 2026-07-31 --new-as-of 2026-08-01", "one pack on two days: figures that change in between"),
    ];

    public override ExitCode Run(ParseResult parsed, Screen screen)
    {
        var framework = parsed.GetValue(_framework) is { } path ? FrameworkInput.Load(path, screen) : null;
        var asOf = CommonOptions.Day(parsed.GetValue(_asOf)!);
        var newAsOf = parsed.GetValue(_newAsOf) is { } day ? CommonOptions.Day(day) : asOf;
        var old = EngineInput.Load(parsed.GetValue(_old)!, framework, asOf, screen);
        var now = New(parsed, framework, newAsOf, screen);
        if (parsed.GetValue(_new) is null && newAsOf == asOf && parsed.GetValue(_parameter) is not { Length: > 0 })
        {
            throw new InvalidInputException("there is nothing to compare the pack with", "name a second pack, another day with --new-as-of, or another figure with --parameter name=value");
        }

        var options = new DiffOptions
        {
            By = parsed.GetValue(_by)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            MinimumCount = CommonOptions.Whole(parsed.GetValue(_min), "a minimum of learners", 1_000),
            Witnesses = CommonOptions.Whole(parsed.GetValue(_witnesses), "a number of learners to show", 100) ?? 1,
            Whole = parsed.GetValue(_whole),
            Threads = CommonOptions.Threads(parsed.GetValue(_threads)),
        };
        var diff = Compare(parsed, old, now, (asOf, newAsOf), options, screen);
        if (parsed.GetValue(_json))
        {
            screen.Line(diff.ToJson());
        }
        else
        {
            new DiffText(diff, screen).Print(parsed.GetValue(_summary));
        }

        return ExitCode.Ok;
    }

    private CbeEngine New(ParseResult parsed, CompetencyFramework? framework, DateOnly asOf, Screen screen)
    {
        var engine = EngineInput.Load(parsed.GetValue(_new) ?? parsed.GetValue(_old)!, framework, asOf, screen);
        return parsed.GetValue(_parameter) is { Length: > 0 } values ? VariantInput.With(engine, values) : engine;
    }

    private PolicyDiff Compare(ParseResult parsed, CbeEngine old, CbeEngine now, (DateOnly Old, DateOnly New) days, DiffOptions options, Screen screen)
    {
        using var population = Open(parsed, old, screen);

        // A pack with another scale or other facts reads the records anew, for the first pack may have left out what the second needs.
        using var other = now.Fits(population.Table) ? null : parsed.GetValue(_table) is null ? Open(parsed, now, screen)
            : throw new InvalidInputException($"the table was made for `{old.Pack}`, and `{now.Pack}` reads records otherwise", "compare from the records: --learners");
        try
        {
            return PolicyDiff.Of(old, population, now, other ?? population, days.Old, days.New, options);
        }
        catch (ArgumentOutOfRangeException e) when (e.ParamName is nameof(DiffOptions.MinimumCount))
        {
            throw new InvalidInputException($"--min is below what the pack `{now.Pack}` allows", "the pack's own minimum, or more");
        }
    }

    private Sdk.Analysis.LearnerPopulation Open(ParseResult parsed, CbeEngine engine, Screen screen) =>
        PopulationInput.Open(engine, parsed.GetValue(_learners), parsed.GetValue(_mapping), parsed.GetValue(_table), screen);
}
