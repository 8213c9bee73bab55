using System.CommandLine;
using Cbe.Cli.Inputs;
using Cbe.Cli.Tables;
using Cbe.Cli.Terminal;
using Cbe.Sdk.Tables;

namespace Cbe.Cli.Verbs;

/// <summary><c>cbe table</c>: puts records into an evidence table on disk, or says what such a table holds.</summary>
internal sealed class TableVerb : Verb
{
    private readonly Argument<string?> _file = new("FILE") { Description = "a table that is there, to be looked at", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _pack = CommonOptions.Pack();
    private readonly Option<string> _framework = CommonOptions.Framework();
    private readonly Option<string> _learners = CommonOptions.Learners();
    private readonly Option<string> _mapping = CommonOptions.Mapping();
    private readonly Option<string> _output = new("--output", "-o") { Description = "the file to make", HelpName = "FILE" };
    private readonly Option<bool> _withoutIds = new("--without-ids") { Description = "leave the ids of evidence out: explanations then name items by their position" };
    private readonly Option<bool> _json = CommonOptions.Json();

    public TableVerb()
        : base("table", "Puts the evidence of many learners into one file, which `cbe evaluate --table` decides about at once.")
    {
        Add(_file);
        foreach (Option option in (Option[])[_pack, _framework, _learners, _mapping, _output, _withoutIds, _json])
        {
            Add(option);
        }
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("cbe table --pack riverside/pack.json --framework riverside/framework.json --learners riverside/learners.jsonl --output riverside.cbet", "makes a table"),
        new("cbe table riverside.cbet", "says what is in it"),
        new("cbe evaluate --pack riverside/pack.json --framework riverside/framework.json --table riverside.cbet --as-of 2026-01-31", "decides about it"),
    ];

    public override ExitCode Run(ParseResult parsed, Screen screen)
    {
        string? file = parsed.GetValue(_file);
        if (file is null == parsed.GetValue(_output) is null)
        {
            throw new InvalidInputException("a table is either made or looked at", "write --pack, --learners and --output to make one, or the name of one that is there");
        }

        if (file is null)
        {
            using var built = Build(parsed, screen);
            Save(built, file = parsed.GetValue(_output)!);
        }

        // What is said is said of the file, which is thereby read back whole.
        using var table = TableInput.Open(file, null);
        if (parsed.GetValue(_json))
        {
            screen.Line(TableText.Json(table));
        }
        else
        {
            TableText.Print(table, file, screen);
        }

        return ExitCode.Ok;
    }

    private EvidenceTable Build(ParseResult parsed, Screen screen)
    {
        if (parsed.GetValue(_pack) is not { } pack || parsed.GetValue(_learners) is not { } path)
        {
            throw new InvalidInputException("a table needs a pack and the records of learners", "the pack says what levels, words and facts there are: --pack pack.json --learners learners.jsonl");
        }

        var engine = EngineInput.Load(pack, parsed.GetValue(_framework), screen);
        var learners = LearnerInput.Open(path, parsed.GetValue(_mapping), engine);
        EvidenceTable? table = null;
        WorkBar.Run(screen, learners.Reader, learners.IsTable, learners.Bytes, false, () =>
            table = EvidenceTable.Build(engine.RecordSchema, learners.Reader.Records(), engine.TableOptions with { KeepIds = !parsed.GetValue(_withoutIds) }));
        learners.EnsureSomething(screen);
        Evaluation.ReadingText.Findings("findings while reading", learners.Reader.Summary.FindingsByCode, learners.Reader.Summary.Findings, new Screen(screen.Error, screen.Error));
        return table!;
    }

    private static void Save(EvidenceTable table, string path)
    {
        try
        {
            table.Save(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InvalidInputException($"`{path}` cannot be written", "check the folder and the permissions");
        }
    }
}
