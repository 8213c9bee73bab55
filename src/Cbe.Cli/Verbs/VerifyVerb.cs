using System.CommandLine;
using Cbe.Cli.Inputs;
using Cbe.Cli.Terminal;
using Cbe.Cli.Verification;
using Cbe.Sdk.Verification;

namespace Cbe.Cli.Verbs;

/// <summary><c>cbe verify</c>: asks the laws of fairness about rule packs.</summary>
internal sealed class VerifyVerb : Verb
{
    private readonly Argument<string[]> _packs = new("PACK") { Description = "rule packs: files, or folders that hold a pack.json", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _framework = CommonOptions.Framework();
    private readonly Option<string> _competency = new("--competency", "-c") { Description = "the competency that is looked at; the first of the framework of which evidence shows anything unless told", HelpName = "ID" };
    private readonly Option<string> _asOf = new("--as-of") { Description = "the day of the decisions, as 2026-01-31; half a year after the pack comes into force unless told", HelpName = "DATE" };
    private readonly Option<string[]> _law = new("--law") { Description = "this law alone, by its number; may be given several times", HelpName = "N" };
    private readonly Option<string> _items = CommonOptions.Items();
    private readonly Option<string> _seconds = new("--seconds") { Description = "how long solvers may take for one law; 20 for all of a pack unless told", HelpName = "N" };
    private readonly Option<string> _cases = new("--cases") { Description = "how many random learners are looked at for a law, 300 unless told", HelpName = "N" };
    private readonly Option<bool> _noSolver = new("--no-solver") { Description = "asks no solver, even where one is installed" };
    private readonly Option<string> _learners = new("--learners", "-l") { Description = "a population for law 24: whether a fact stands in for a protected attribute", HelpName = "FILE" };
    private readonly Option<bool> _table = new("--table") { Description = "one table of all laws and packs, a letter for each answer" };
    private readonly Option<bool> _json = CommonOptions.Json();

    public VerifyVerb()
        : base("verify", "Asks the laws of fairness about rule packs: proved, tested, or broken, with the learners that show it.")
    {
        Add(_packs);
        foreach (Option option in (Option[])[_framework, _competency, _asOf, _law, _items, _seconds, _cases, _noSolver, _learners, _table, _json])
        {
            Add(option);
        }
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("cbe verify samples/packs/riverside", "every law"),
        new("cbe verify samples/packs/unfair/window-of-three --law 28", "one law, and the two learners that break it"),
        new("cbe verify samples/packs/gallery/* --table", "many packs in one table"),
    ];

    public override ExitCode Run(ParseResult parsed, Screen screen)
    {
        var options = Asked(parsed);
        var framework = parsed.GetValue(_framework) is { } path ? FrameworkInput.Load(path, screen) : null;
        var run = new VerifyRun(options, parsed.GetValue(_learners), parsed.GetValue(_json), parsed.GetValue(_table));
        return run.Run(parsed.GetValue(_packs)!, framework, screen) ? ExitCode.Ok : ExitCode.AnswerIsNo;
    }

    private VerificationOptions Asked(ParseResult parsed)
    {
        var usual = VerificationOptions.Default;
        return usual with
        {
            AsOf = parsed.GetValue(_asOf) is { } day ? CommonOptions.Day(day) : null,
            Competency = parsed.GetValue(_competency),
            Items = CommonOptions.Whole(parsed.GetValue(_items), "a number of items", 40) ?? usual.Items,
            Limit = CommonOptions.Whole(parsed.GetValue(_seconds), "a number of seconds", 3_600) is { } s ? TimeSpan.FromSeconds(s) : usual.Limit,
            Budget = CommonOptions.Whole(parsed.GetValue(_seconds), "a number of seconds", 3_600) is { } b ? TimeSpan.FromSeconds(b * (long)LawCatalogue.All.Count) : usual.Budget,
            Cases = CommonOptions.Whole(parsed.GetValue(_cases), "a number of learners", 1_000_000) ?? usual.Cases,
            Laws = parsed.GetValue(_law) is { Length: > 0 } laws ? [.. laws.Select(l => CommonOptions.Whole(l, "a law", LawCatalogue.All.Count)!.Value)] : null,
            UseSolvers = !parsed.GetValue(_noSolver),
        };
    }
}
