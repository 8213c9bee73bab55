using System.CommandLine;
using Cbe.Cli.Inputs;
using Cbe.Cli.Terminal;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Cli.Verbs;

/// <summary><c>cbe mastery</c>: one mastery score, step by step.</summary>
internal sealed class MasteryVerb : Verb
{
    /// <summary>The widest a score can be in a pack.</summary>
    private static readonly Number Largest = Number.FromInteger(1_000_000);

    private readonly Argument<string?> _method = new("METHOD") { Description = "the method's name in a pack", Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string[]> _scores = new("SCORES") { Description = "the scores, oldest first", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<bool> _list = new("--list") { Description = "the methods with their parameters" };
    private readonly Option<bool> _json = CommonOptions.Json();
    private readonly List<Option<string>> _parameters;

    public MasteryVerb()
        : base("mastery", "Computes a mastery score from scores and shows how each score moved it.")
    {
        // One option for each parameter that any method declares: a new method needs nothing here.
        _parameters = [.. MasteryMethods.All.SelectMany(m => m.Parameters).DistinctBy(p => p.Name)
            .Select(p => new Option<string>($"--{p.Name}") { Description = p.Description, HelpName = "NUMBER" })];
        Add(_method);
        Add(_scores);
        _parameters.ForEach(Add);
        Add(_list);
        Add(_json);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("cbe mastery decaying-average 60 75 90 --weight 0.65", "each later score counts 65 %"),
        new("cbe mastery n-times 60 75 90 --n 2 --threshold 70", "two scores of at least 70"),
        new("cbe mastery --list", "the methods"),
    ];

    public override ExitCode Run(ParseResult parsed, Screen screen)
    {
        bool json = parsed.GetValue(_json);
        if (parsed.GetValue(_list) || parsed.GetValue(_method) is not { } name)
        {
            MasteryText.List(screen, json);
            return ExitCode.Ok;
        }

        var method = MasteryMethods.Find(name) ?? throw new InvalidInputException($"there is no mastery method `{name}`", NearMiss.Help(name, [.. MasteryMethods.All.Select(m => m.Name)], "methods"));
        var calculator = Calculator(method, parsed);
        var steps = calculator.Steps(parsed.GetValue(_scores)!.Select(s => Read(s, "a score")));
        MasteryText.Steps(calculator, steps, screen, json);
        return ExitCode.Ok;
    }

    private MasteryCalculator Calculator(MasteryMethod method, ParseResult parsed)
    {
        var given = _parameters.Where(p => parsed.GetResult(p) is not null).ToDictionary(p => p.Name[2..], p => Read(parsed.GetValue(p)!, $"a value of `{p.Name}`"));
        try
        {
            return MasteryCalculator.Create(method.Name, given);
        }
        catch (ArgumentException)
        {
            string parameters = string.Join("; ", method.Parameters.Select(p => $"--{p.Name}: {MasteryText.Describe(p)}"));
            throw new InvalidInputException($"these parameters do not fit `{method.Name}`", parameters.Length > 0 ? parameters : "it has no parameters");
        }
    }

    private static Number Read(string text, string what) =>
        Number.TryParse(text, out var number) && number.Abs() <= Largest ? number
        : throw new InvalidInputException($"`{text}` is not {what}", "write digits with at most six after the point, such as 72.5, up to a million");
}
