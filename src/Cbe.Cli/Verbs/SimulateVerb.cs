using System.CommandLine;
using System.Globalization;
using Cbe.Cli.Inputs;
using Cbe.Cli.Simulation;
using Cbe.Cli.Terminal;
using Cbe.Sdk;
using Cbe.Sdk.Analysis.Simulation;

namespace Cbe.Cli.Verbs;

/// <summary><c>cbe simulate</c>: makes learners by a model, or a model from learners.</summary>
internal sealed class SimulateVerb : Verb
{
    private readonly Option<string> _pack = CommonOptions.Pack();
    private readonly Option<string> _framework = CommonOptions.Framework();
    private readonly Option<string> _model = new("--model") { Description = "the model of the population; five competencies and no subgroups unless told", HelpName = "FILE" };
    private readonly Option<string> _learners = new("--learners", "-l") { Description = "how many learners; as many as the model says unless told", HelpName = "N" };
    private readonly Option<string> _seed = new("--seed") { Description = "the seed, 1 unless told: the same seed and model give the same learners everywhere", HelpName = "N" };
    private readonly Option<string> _from = new("--from") { Description = "the first day; the model's unless told", HelpName = "DATE" };
    private readonly Option<string> _to = new("--to") { Description = "the last day of which anything is known; the model's unless told", HelpName = "DATE" };
    private readonly Option<string> _calibrate = new("--calibrate") { Description = "learners to read once: makes a model from what they have in common, in place of learners", HelpName = "FILE|FOLDER" };
    private readonly Option<string> _mapping = CommonOptions.Mapping();
    private readonly Option<string> _min = new("--min") { Description = "for --calibrate: the least number of learners of whom anything is told, 10 unless told", HelpName = "N" };
    private readonly Option<string> _output = new("--output", "-o") { Description = "what to write: .jsonl, .cbet (an evidence table), or a folder for CSV and its mapping", HelpName = "FILE|FOLDER" };
    private readonly Option<string> _format = new("--format") { Description = "jsonl, table or csv, where the name of the output does not say it", HelpName = "FORMAT" };
    private readonly Option<string> _threads = CommonOptions.ThreadCount();
    private readonly Option<bool> _json = CommonOptions.Json();

    public SimulateVerb()
        : base("simulate", "Makes up a population of learners, so that a policy can be tried before there is data.")
    {
        foreach (Option option in (Option[])[_pack, _framework, _model, _learners, _seed, _from, _to, _calibrate, _mapping, _min, _output, _format, _threads, _json])
        {
            Add(option);
        }

        this.Need(_pack, "the pack says what scale, words and facts there are: --pack pack.json");
        this.Need(_output, "what to write: --output learners.jsonl");
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("cbe simulate --pack samples/district --model samples/district/district.json --output district.cbet", "the sample district as an evidence table"),
        new("cbe simulate --pack pack.json --learners 200000 --seed 7 --from 2025-09-01 --to 2026-06-15 --output learners.jsonl", "learners without subgroups, one a line"),
        new("cbe simulate --pack pack.json --calibrate data --mapping mapping.json --output model.json", "a model from real learners; nothing of fewer than 10 is told"),
    ];

    public override ExitCode Run(ParseResult parsed, Screen screen)
    {
        var engine = EngineInput.Load(parsed.GetValue(_pack)!, parsed.GetValue(_framework), screen);
        string output = parsed.GetValue(_output)!;
        if (parsed.GetValue(_calibrate) is { } data)
        {
            if (parsed.GetValue(_model) is not null)
            {
                throw new InvalidInputException("`--calibrate` and `--model` cannot stand together", "--calibrate makes a model; simulate with it afterwards: --model model.json");
            }

            CalibrationRun.Run(LearnerInput.Open(data, parsed.GetValue(_mapping), engine), engine, CommonOptions.Whole(parsed.GetValue(_min), "a minimum of learners", 1_000), output, screen);
            return ExitCode.Ok;
        }

        var request = new SimulationRequest(engine, ModelInput.Load(parsed.GetValue(_model)), Settings(parsed, engine), output, OutputFormats.Of(parsed.GetValue(_format), output), parsed.GetValue(_json));
        SimulationRun.Run(request, screen);
        return ExitCode.Ok;
    }

    private SimulationSettings Settings(ParseResult parsed, CbeEngine engine) => new()
    {
        Schema = engine.RecordSchema,
        Seed = Seed(parsed.GetValue(_seed)),
        Learners = CommonOptions.Whole(parsed.GetValue(_learners), "a number of learners", 10_000_000),
        From = parsed.GetValue(_from) is { } from ? CommonOptions.Day(from) : null,
        To = parsed.GetValue(_to) is { } to ? CommonOptions.Day(to) : null,
        Threads = CommonOptions.Threads(parsed.GetValue(_threads)),
    };

    private static long Seed(string? text) =>
        text is null ? 1
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long seed) ? seed
        : throw new InvalidInputException($"`{text}` is not a seed", "write a whole number");
}
