using System.CommandLine;
using Cbe.Cli.Inputs;
using Cbe.Cli.Reports;
using Cbe.Cli.Terminal;
using Cbe.Sdk;
using Cbe.Sdk.Analysis;
using Cbe.Sdk.Analysis.Impact;
using Cbe.Sdk.Analysis.Scenarios;
using Cbe.Sdk.Analysis.Sweeping;

namespace Cbe.Cli.Verbs;

/// <summary><c>cbe report</c>: what a pack decides, what a reform changes and for whom, as one page.</summary>
internal sealed class ReportVerb : Verb
{
    private readonly Option<string> _pack = CommonOptions.Pack();
    private readonly Option<string> _framework = CommonOptions.Framework();
    private readonly Option<string> _learners = CommonOptions.Learners();
    private readonly Option<string> _mapping = CommonOptions.Mapping();
    private readonly Option<string> _table = new("--table") { Description = "an evidence table that `cbe table` made, instead of --learners", HelpName = "FILE" };
    private readonly Option<string> _asOf = CommonOptions.AsOf();
    private readonly Option<string> _against = new("--against") { Description = "the reform: the pack that would decide instead", HelpName = "FILE" };
    private readonly Option<string> _newAsOf = new("--new-as-of") { Description = "the day of the reform's decisions, where it is another", HelpName = "DATE" };
    private readonly Option<string[]> _parameter = new("--parameter") { Description = "gives a parameter of the reform another value; may be given several times", HelpName = "NAME=VALUE" };
    private readonly Option<string[]> _sweep = new("--sweep") { Description = "a parameter of the pack and its values, such as demonstrations=1..5; may be given several times", HelpName = "NAME=VALUES" };
    private readonly Option<bool> _scenarios = new("--scenarios") { Description = "runs the scenarios beside the pack too, and says what they do not show" };
    private readonly Option<string> _by = new("--by") { Description = "the attributes that form subgroups, with commas between; the pack's unless told", HelpName = "NAMES" };
    private readonly Option<string> _min = new("--min") { Description = "the least number of learners of a subgroup whose figures are shown: the pack's or more; 10 where it says nothing", HelpName = "N" };
    private readonly Option<string> _witnesses = new("--witnesses") { Description = "how many learners of each way are explained, 3 unless told", HelpName = "N" };
    private readonly Option<bool> _showLearners = new("--show-learners") { Description = "learners and their evidence by their ids; else they are numbered" };
    private readonly Option<string> _title = new("--title") { Description = "the title of the page; the pack's unless told", HelpName = "TEXT" };
    private readonly Option<bool> _whole = new("--whole") { Description = "whole reports, so that credentials are decided too; slower" };
    private readonly Option<string> _threads = CommonOptions.ThreadCount();
    private readonly Option<string> _output = new("--output", "-o") { Description = "the file to make, such as report.html", HelpName = "FILE" };

    public ReportVerb()
        : base("report", "Writes one page that needs no network: what a pack decides, what a reform changes, who is hurt and who is helped.")
    {
        foreach (Option option in (Option[])[_pack, _framework, _learners, _mapping, _table, _asOf, _against, _newAsOf, _parameter, _sweep, _scenarios, _by, _min, _witnesses, _showLearners, _title, _whole, _threads, _output])
        {
            Add(option);
        }

        this.NeedInputs(_pack, _learners, _asOf, _table);
        this.Need(_output, "the file to make: --output report.html");
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("cbe report --pack my-school --learners my-school/learners.jsonl --as-of 2026-01-31 --output report.html", "what a pack decides about its learners"),
        new("cbe report --pack 2025/pack.json --against 2026/pack.json --learners learners.jsonl --as-of 2026-01-31 --output report.html", "a reform"),
        new("cbe report --pack pack.json --parameter demonstrations=4 --table learners.cbet --as-of 2026-01-31 --by sex,disability --output report.html", "one figure, by subgroup"),
    ];

    public override ExitCode Run(ParseResult parsed, Screen screen)
    {
        var framework = parsed.GetValue(_framework) is { } path ? FrameworkInput.Load(path, screen) : null;
        var asOf = CommonOptions.Day(parsed.GetValue(_asOf)!);
        var newAsOf = parsed.GetValue(_newAsOf) is { } day ? CommonOptions.Day(day) : asOf;
        var engine = EngineInput.Load(parsed.GetValue(_pack)!, framework, asOf, screen);
        var against = Reform(parsed, engine, asOf, newAsOf, screen);
        using var population = Open(parsed, engine, screen);
        using var other = against is null || against.Fits(population.Table) ? null : parsed.GetValue(_table) is null ? Open(parsed, against, screen)
            : throw new InvalidInputException($"the table was made for `{engine.Pack}`, and `{against.Pack}` reads records otherwise", "report from the records: --learners");
        try
        {
            ReportRun.Run(new(engine, population, asOf, parsed.GetValue(_output)!)
            {
                Against = against,
                AgainstPopulation = other,
                AgainstAsOf = newAsOf,
                Sweeps = parsed.GetValue(_sweep) ?? [],
                Scenarios = parsed.GetValue(_scenarios) ? Scenarios(parsed) : null,
                By = parsed.GetValue(_by)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
                MinimumCount = CommonOptions.Whole(parsed.GetValue(_min), "a minimum of learners", 1_000),
                Witnesses = CommonOptions.Whole(parsed.GetValue(_witnesses), "a number of learners to show", 100),
                Title = parsed.GetValue(_title),
                ShowLearners = parsed.GetValue(_showLearners),
                Whole = parsed.GetValue(_whole),
                Threads = CommonOptions.Threads(parsed.GetValue(_threads)),
            }, screen);
        }
        catch (ArgumentOutOfRangeException e) when (e.ParamName is nameof(DiffOptions.MinimumCount) or "options")
        {
            throw new InvalidInputException($"--min is below what the pack `{(against ?? engine).Pack}` allows", "the pack's own minimum, or more");
        }

        catch (SweepException e)
        {
            throw new InvalidInputException(string.Join("; ", e.Problems.Select(p => p.Message)), e.Problems[^1].Help);
        }
        catch (ArgumentException e) when (e.ParamName is not null)
        {
            string message = e.Message.Replace($" (Parameter '{e.ParamName}')", "", StringComparison.Ordinal);
            int help = message.IndexOf(": ", StringComparison.Ordinal);
            throw new InvalidInputException(help < 0 ? message : message[..help], help < 0 ? null : message[(help + 2)..]);
        }

        return ExitCode.Ok;
    }

    /// <summary>The same pack is its own reform where only a figure or the day differs.</summary>
    private CbeEngine? Reform(ParseResult parsed, CbeEngine engine, DateOnly asOf, DateOnly newAsOf, Screen screen)
    {
        bool hasFigures = parsed.GetValue(_parameter) is { Length: > 0 };
        if (parsed.GetValue(_against) is not { } path)
        {
            return hasFigures || newAsOf != asOf ? With(parsed, engine.Pack.Effective.Contains(newAsOf) ? engine : EngineInput.Load(parsed.GetValue(_pack)!, engine.Framework, newAsOf, screen)) : null;
        }

        return With(parsed, EngineInput.Load(path, engine.Framework, newAsOf, screen));
    }

    private string Scenarios(ParseResult parsed) => ScenarioFile.Beside(parsed.GetValue(_pack)!)
        ?? throw new InvalidInputException($"there are no scenarios beside `{parsed.GetValue(_pack)}`", $"write one of {string.Join(", ", ScenarioFile.Names)} there; `cbe test` runs them");

    private CbeEngine With(ParseResult parsed, CbeEngine engine) => parsed.GetValue(_parameter) is { Length: > 0 } values ? VariantInput.With(engine, values) : engine;

    private LearnerPopulation Open(ParseResult parsed, CbeEngine engine, Screen screen) =>
        PopulationInput.Open(engine, parsed.GetValue(_learners), parsed.GetValue(_mapping), parsed.GetValue(_table), screen);
}
