using System.CommandLine;
using System.Globalization;
using Cbe.Cli.Inputs;
using Cbe.Cli.Terminal;
using Cbe.Cli.Testing;

namespace Cbe.Cli.Verbs;

/// <summary><c>cbe test</c>: runs the scenarios of rule packs, and says what they do not show.</summary>
internal sealed class TestVerb : Verb
{
    private readonly Argument<string[]> _packs = new("PACK") { Description = "rule packs with scenarios beside them: files, or folders that hold a pack.json", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _scenarios = new("--scenarios") { Description = "the scenarios of one pack; scenarios.json, .yaml or .yml beside it unless told", HelpName = "FILE" };
    private readonly Option<string> _framework = new("--framework", "-f") { Description = "the competency framework; framework.json beside the pack unless told", HelpName = "FILE" };
    private readonly Option<string> _filter = new("--filter") { Description = "only scenarios with this text in their name or in that of their learner", HelpName = "TEXT" };
    private readonly Option<bool> _coverage = new("--coverage") { Description = "says which answers of rules and conditions and which sides of thresholds no scenario shows" };
    private readonly Option<string> _min = new("--min") { Description = "the least coverage in per cent; under it the answer is no", HelpName = "PERCENT" };
    private readonly Option<string> _suggest = new("--suggest") { Description = "writes scenarios that show what is missing, for somebody to judge; to the output where no file is named", HelpName = "FILE", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _junit = new("--junit") { Description = "writes the results as JUnit XML too, for systems of continuous integration", HelpName = "FILE" };
    private readonly Option<bool> _watch = new("--watch", "-w") { Description = "runs again whenever a file of the packs' folders changes, until Ctrl+C" };
    private readonly Option<bool> _json = CommonOptions.Json();

    public TestVerb()
        : base("test", "Runs the scenarios of rule packs, explains what is decided otherwise, and says what scenarios do not show.")
    {
        Add(_packs);
        foreach (Option option in (Option[])[_scenarios, _framework, _filter, _coverage, _min, _suggest, _junit, _watch, _json])
        {
            Add(option);
        }

        Validators.Add(result =>
        {
            if (result.GetValue(_packs) is { Length: > 1 } && (result.GetResult(_scenarios) is not null || result.GetResult(_suggest) is not null))
            {
                result.AddError("`--scenarios` and `--suggest` are about one pack: name one alone");
            }

            if (result.GetValue(_watch) && result.GetResult(_suggest) is not null)
            {
                result.AddError(MissingInput.Both(_watch, _suggest, "what is written would be a change of its own: look for scenarios without --watch"));
            }
        });
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("cbe test samples/packs/riverside", "the scenarios of one pack"),
        new("cbe test packs/* --junit results.xml --min 90", "all packs, as a build would"),
        new("cbe test my-school --coverage --suggest missing.json", "what is not shown, and scenarios that would show it"),
    ];

    public override ExitCode Run(ParseResult parsed, Screen screen)
    {
        decimal? least = Least(parsed.GetValue(_min));
        var request = new TestRequest(parsed.GetValue(_packs)!, parsed.GetValue(_framework), parsed.GetValue(_scenarios), parsed.GetValue(_filter), parsed.GetValue(_coverage) || least is not null, least)
        {
            Json = parsed.GetValue(_json),
            JUnit = parsed.GetValue(_junit),
            Suggest = parsed.GetResult(_suggest) is null ? null : parsed.GetValue(_suggest) ?? "-",
        };
        return parsed.GetValue(_watch) ? TestWatch.Run(request, screen) : TestRun.Of(request, screen);
    }

    private static decimal? Least(string? text) => text is null ? null
        : decimal.TryParse(text.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal percent) && percent <= 100 ? percent
        : throw new InvalidInputException($"`{text}` is no share in per cent", "write a number from 0 to 100: --min 90");
}
