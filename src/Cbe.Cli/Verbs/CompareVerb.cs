using System.CommandLine;
using Cbe.Cli.Inputs;
using Cbe.Cli.Terminal;
using Cbe.Sdk.Verification;

namespace Cbe.Cli.Verbs;

/// <summary><c>cbe compare</c>: how a new rule pack stands to an old one.</summary>
internal sealed class CompareVerb : Verb
{
    private readonly Argument<string> _old = new("OLD") { Description = "the old rule pack" };
    private readonly Argument<string> _new = new("NEW") { Description = "the new rule pack" };
    private readonly Option<string> _framework = CommonOptions.Framework();
    private readonly Option<string> _asOf = new("--as-of") { Description = "the day of the decisions, as 2026-01-31; half a year after the new pack comes into force unless told", HelpName = "DATE" };
    private readonly Option<string> _items = CommonOptions.Items();
    private readonly Option<bool> _json = CommonOptions.Json();

    public CompareVerb()
        : base("compare", "Says whether a new rule pack is stricter or looser than an old one, with a learner for each way.")
    {
        Add(_old);
        Add(_new);
        foreach (Option option in (Option[])[_framework, _asOf, _items, _json])
        {
            Add(option);
        }
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("cbe compare samples/packs/unfair/tighter-but-for-exams/district-floor.json samples/packs/unfair/tighter-but-for-exams", "a promise that is not kept"),
        new("cbe compare 2025/pack.json 2026/pack.json --as-of 2026-08-01", "a reform, on a day on which both are in force"),
    ];

    public override ExitCode Run(ParseResult parsed, Screen screen)
    {
        var framework = parsed.GetValue(_framework) is { } path ? FrameworkInput.Load(path, screen) : null;
        var (old, now) = (EngineInput.Load(parsed.GetValue(_old)!, framework, screen), EngineInput.Load(parsed.GetValue(_new)!, framework, screen));
        var options = VerificationOptions.Default with
        {
            AsOf = parsed.GetValue(_asOf) is { } day ? CommonOptions.Day(day) : null,
            Items = CommonOptions.Whole(parsed.GetValue(_items), "a number of items", 40) ?? VerificationOptions.Default.Items,
        };
        try
        {
            var result = PolicyComparison.Compare(old, now, options);
            screen.Line(parsed.GetValue(_json) ? result.ToJson() : $"{old.Pack} and {now.Pack}\n{result.ToText(now.Scale).TrimEnd()}");
            return ExitCode.Ok;
        }
        catch (ArgumentException e)
        {
            throw new InvalidInputException($"the packs `{old.Pack}` and `{now.Pack}` cannot be compared so: {e.Message}", "choose a day on which both are in force: --as-of 2026-01-31");
        }
    }
}
