using System.CommandLine;
using Cbe.Cli.Evaluation;
using Cbe.Cli.Inputs;
using Cbe.Cli.Tables;
using Cbe.Cli.Terminal;
using Cbe.Sdk;
using Cbe.Sdk.Text;

namespace Cbe.Cli.Verbs;

/// <summary><c>cbe evaluate</c>: decides about all learners of a file or folder.</summary>
internal sealed class EvaluateVerb : Verb
{
    private readonly Option<string> _pack = CommonOptions.Pack();
    private readonly Option<string> _framework = CommonOptions.Framework();
    private readonly Option<string> _learners = CommonOptions.Learners();
    private readonly Option<string> _mapping = CommonOptions.Mapping();
    private readonly Option<string> _table = new("--table") { Description = "an evidence table that `cbe table` made, in place of --learners", HelpName = "FILE" };
    private readonly Option<string> _asOf = CommonOptions.AsOf();
    private readonly Option<string> _learner = new("--learner") { Description = "this learner alone", HelpName = "ID" };
    private readonly Option<string> _competency = new("--competency") { Description = "this competency alone (it is decided with all others, and shown alone)", HelpName = "ID" };
    private readonly Option<bool> _summaryOnly = new("--summary-only") { Description = "the counts without the decisions" };
    private readonly Option<string> _output = new("--output", "-o") { Description = "write to this file instead of the terminal", HelpName = "FILE" };
    private readonly Option<string> _threads = CommonOptions.ThreadCount();
    private readonly Option<bool> _strict = new("--strict") { Description = "exit with 3 when anything in the data could not be used" };
    private readonly Option<bool> _json = CommonOptions.Json();

    public EvaluateVerb()
        : base("evaluate", "Decides about learners: which levels their evidence shows, and why not more.")
    {
        foreach (Option option in (Option[])[_pack, _framework, _learners, _mapping, _table, _asOf, _learner, _competency, _summaryOnly, _output, _threads, _strict, _json])
        {
            Add(option);
        }

        this.NeedInputs(_pack, _learners, _asOf, _table);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("cbe evaluate --pack riverside/pack.json --framework riverside/framework.json --learners riverside/learners.jsonl --as-of 2026-01-31", "a table and the counts"),
        new("cbe evaluate --pack pack.json --learners data --mapping mapping.json --as-of 2026-01-31 --json --output reports.jsonl", "CSV files in, one line of JSON for each learner and one for the counts out"),
        new("cbe evaluate --pack pack.json --table school.cbet --as-of 2026-01-31", "millions of cases that `cbe table` has put into a file"),
        new("cbe evaluate --pack pack.json --learners learners.jsonl --as-of 2026-01-31 --summary-only --strict", "the counts; fails when data could not be used"),
    ];

    public override ExitCode Run(ParseResult parsed, Screen screen)
    {
        var asOf = CommonOptions.Day(parsed.GetValue(_asOf)!);
        var engine = EngineInput.Load(parsed.GetValue(_pack)!, parsed.GetValue(_framework), asOf, screen);
        if (parsed.GetValue(_table) is { } file)
        {
            return RunTable(parsed, file, engine, asOf, screen);
        }

        var request = new EvaluationRequest(engine, LearnerInput.Open(parsed.GetValue(_learners)!, parsed.GetValue(_mapping), engine), asOf)
        {
            Learner = parsed.GetValue(_learner),
            Competency = parsed.GetValue(_competency) is { } c ? engine.Framework?.Find(c)?.Id ?? c : null,
            SummaryOnly = parsed.GetValue(_summaryOnly),
            Threads = CommonOptions.Threads(parsed.GetValue(_threads)),
            Json = parsed.GetValue(_json),
        };
        var tally = OutputFile.Write(parsed.GetValue(_output), screen, s => EvaluationRun.Run(request, s));
        if (!parsed.GetValue(_strict) || !tally.HasErrors(request.Learners.Reader.Summary))
        {
            return ExitCode.Ok;
        }

        foreach (var finding in request.Learners.Reader.Summary.Findings.Concat(tally.FirstFindings).Where(f => f.Severity == Severity.Error).Take(ReadingText.Shown))
        {
            screen.Note(finding.ToString());
        }

        return screen.Fail(ExitCode.InvalidInput, "some of the data could not be used, and --strict was asked for", "the first findings stand above");
    }

    private ExitCode RunTable(ParseResult parsed, string file, CbeEngine engine, DateOnly asOf, Screen screen)
    {
        TableInput.EnsureTables(engine);
        using var table = TableInput.Open(file, engine);
        var request = new TableRequest(engine, table, asOf)
        {
            Learner = parsed.GetValue(_learner),
            Competency = parsed.GetValue(_competency) is { } c ? engine.Framework?.Find(c)?.Id ?? c : null,
            SummaryOnly = parsed.GetValue(_summaryOnly),
            Threads = CommonOptions.Threads(parsed.GetValue(_threads)),
            Json = parsed.GetValue(_json),
        };
        OutputFile.Write(parsed.GetValue(_output), screen, s => TableRun.Run(request, s));
        return parsed.GetValue(_strict) && table.Findings.Any(f => f.Severity == Severity.Error)
            ? screen.Fail(ExitCode.InvalidInput, "some of the data could not be used when the table was made, and --strict was asked for", "`cbe table FILE` shows what")
            : ExitCode.Ok;
    }
}
