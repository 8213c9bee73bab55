using System.CommandLine;
using System.Globalization;
using Cbe.Cli.Bench;
using Cbe.Cli.Inputs;
using Cbe.Cli.Terminal;
using Cbe.Sdk.RulePacks;

namespace Cbe.Cli.Verbs;

/// <summary><c>cbe bench</c>: what a pack costs for each case, on made evidence.</summary>
internal sealed class BenchVerb : Verb
{
    private const int UsualCases = 20_000;
    private const int UsualItems = 10;

    private readonly Option<string> _pack = CommonOptions.Pack();
    private readonly Option<string> _framework = CommonOptions.Framework();
    private readonly Option<string> _asOf = CommonOptions.AsOf();
    private readonly Option<string> _cases = new("--cases") { Description = "how many learners by competencies, 20000 unless told", HelpName = "N" };
    private readonly Option<string> _items = new("--items") { Description = "how many items of evidence each, 10 unless told", HelpName = "N" };

    public BenchVerb()
        : base("bench", "Measures what a rule pack costs for each case, on made evidence, and says what of it is decided in tables.")
    {
        Add(_pack);
        Add(_framework);
        Add(_asOf);
        Add(_cases);
        Add(_items);
        this.Need(_pack, "a rule pack is what is measured: --pack riverside/pack.json");
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("cbe bench --pack samples/packs/riverside", "what each rule costs"),
        new("cbe bench --pack samples/packs/riverside --items 50", "with much evidence"),
    ];

    public override ExitCode Run(ParseResult parsed, Screen screen)
    {
        var framework = parsed.GetValue(_framework) is { } path ? FrameworkInput.Load(path, screen) : null;
        int cases = CommonOptions.Whole(parsed.GetValue(_cases), "a number of cases", 1_000_000) ?? UsualCases;
        int items = CommonOptions.Whole(parsed.GetValue(_items), "a number of items", 1_000) ?? UsualItems;
        string file = parsed.GetValue(_pack)!;
        var check = PackCheck.Of(file, framework);
        var asOf = parsed.GetValue(_asOf) is { } day ? CommonOptions.Day(day) : DayIn(check.Engine?.Pack.Effective);
        var engine = EngineInput.Load(file, framework, asOf, screen);
        if (engine.CanEvaluateTables)
        {
            screen.Line(string.Create(CultureInfo.InvariantCulture, $"{engine.Pack}, as of {Words.Day(asOf)}: {cases:N0} made cases of {items} items"));
            screen.Line();
            var run = new BenchRun(engine, framework, asOf, cases, items);
            run.Measure();
            BenchText.Costs(run, screen);
            screen.Line();
        }

        BenchText.Capabilities(engine, screen);
        return engine.CanEvaluateTables ? ExitCode.Ok : ExitCode.AnswerIsNo;
    }

    /// <summary>What a pack costs hangs on no day: any on which it is in force will do.</summary>
    private static DateOnly DayIn(EffectivePeriod? effective)
    {
        var usual = new DateOnly(2026, 1, 31);
        return effective is null || effective.Contains(usual) ? usual : effective.From ?? effective.To ?? usual;
    }
}
