using System.CommandLine;
using Cbe.Cli.Equity;
using Cbe.Cli.Inputs;
using Cbe.Cli.Terminal;
using Cbe.Sdk;
using Cbe.Sdk.Analysis.Equity;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Values;

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
    private readonly Option<string> _table = new("--table") { Description = "an evidence table that `cbe table` made, instead of --learners", HelpName = "FILE" };
    private readonly Option<string> _reference = new("--reference") { Description = "with whom the others are compared, such as sex=M, with commas between; the greatest rate shown unless told", HelpName = "NAME=VALUE" };
    private readonly Option<string> _confidence = new("--confidence") { Description = "how sure intervals are, above 0 and below 1; 0.95 unless told", HelpName = "PART" };
    private readonly Option<bool> _noCoding = new("--no-coding") { Description = "rates near 0 and 1 as they are: not for publication, for `all of them` tells of each of them" };
    private readonly Option<bool> _fourFifths = new("--four-fifths") { Description = "points out ratios below four fifths, which is a rule of thumb and no finding" };
    private readonly Option<string> _threads = CommonOptions.ThreadCount();
    private readonly Option<bool> _json = CommonOptions.Json();

    public EquityVerb()
        : base("equity", "Compares subgroups of learners: how often decisions hold in each, with counts, intervals and tests; nothing withheld can be found from what is shown.")
    {
        foreach (Option option in (Option[])[_pack, _framework, _learners, _mapping, _table, _asOf, _by, _intersection, _min, _measure, _reference, _confidence, _noCoding, _fourFifths, _threads, _json])
        {
            Add(option);
        }

        this.NeedInputs(_pack, _learners, _asOf, _table);
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
            Subgroups = By(engine, asOf, Names(parsed.GetValue(_by))),
            Intersections = parsed.GetValue(_intersection) is { Length: > 0 } crossed ? [.. crossed.Select(c => Names(c)!)] : null,
            MinimumCount = CommonOptions.Whole(parsed.GetValue(_min), "a minimum of learners", 1_000),
            Measures = Names(parsed.GetValue(_measure)),
        };
        using var table = parsed.GetValue(_table) is { } file ? TableInput.Open(file, engine) : null;
        EquityRun.Run(new(engine, asOf, options)
        {
            Learners = table is null ? LearnerInput.Open(parsed.GetValue(_learners)!, parsed.GetValue(_mapping), engine) : null,
            Table = table,
            Audit = new()
            {
                Confidence = Confidence(parsed.GetValue(_confidence)),
                Coding = !parsed.GetValue(_noCoding),
                References = References(parsed.GetValue(_reference)),
            },
            FourFifths = parsed.GetValue(_fourFifths),
            Threads = CommonOptions.Threads(parsed.GetValue(_threads)),
            Json = parsed.GetValue(_json),
        }, screen);
        return ExitCode.Ok;
    }

    /// <summary>Names and codes of the Common Education Data Standards become the attributes of the pack that mean the same.</summary>
    private static IReadOnlyList<string>? By(CbeEngine engine, DateOnly asOf, IReadOnlyList<string>? names) => names is null ? null
        : engine.TallyEquity(asOf).ToReport().Subgroups is var own ? [.. names.Select(n => SubgroupCatalogue.AttributeOf(n, own))] : null;

    private static double Confidence(string? text) =>
        text is null ? 0.95
        : Number.TryParse(text, out var part) && part > Number.Zero && part < Number.One ? (double)part.ToDecimal()
        : throw new InvalidInputException($"`{text}` is not a confidence", "a part above 0 and below 1, such as 0.95 or 0.99");

    private static Dictionary<string, string> References(string? text)
    {
        var references = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string pair in Names(text) ?? [])
        {
            int equal = pair.IndexOf('=', StringComparison.Ordinal);
            if (equal <= 0 || equal == pair.Length - 1 || !references.TryAdd(pair[..equal].Trim(), pair[(equal + 1)..].Trim()))
            {
                throw new InvalidInputException($"`{pair}` is not a reference", "an attribute and its value, each attribute once: --reference sex=M,disability=no");
            }
        }

        return references;
    }

    private static IReadOnlyList<string>? Names(string? text) => text?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
