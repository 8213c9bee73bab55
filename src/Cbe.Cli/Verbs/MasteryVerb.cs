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
    private readonly Option<string> _least = new("--min") { Description = "the least that a score can be, 0 unless given", HelpName = "NUMBER" };
    private readonly Option<string> _most = new("--max") { Description = "the most that a score can be, 100 unless given", HelpName = "NUMBER" };
    private readonly Option<int> _digits = new("--digits") { Description = "how many digits after the point the result is rounded to, once: 0 to 6, 6 unless given", HelpName = "NUMBER", DefaultValueFactory = _ => Number.FractionalDigits };
    private readonly Option<bool> _list = new("--list") { Description = "the methods with their parameters" };
    private readonly Option<bool> _json = CommonOptions.Json();
    private readonly List<Option<string>> _parameters;

    public MasteryVerb()
        : base("mastery", "Computes a mastery score from scores and shows how each score moved it.")
    {
        // One option for each parameter that any method declares: a new method needs nothing here.
        _parameters = [.. MasteryMethods.All.SelectMany(m => m.Parameters.Select(p => (Method: m.Name, Parameter: p))).GroupBy(p => p.Parameter.Name)
            .Select(g => new Option<string>($"--{g.Key}") { Description = $"{string.Join(", ", g.Select(p => p.Method))}: {string.Join("; or ", g.Select(p => p.Parameter.Description).Distinct())}", HelpName = "NUMBER" })];
        Add(_method);
        Add(_scores);
        _parameters.ForEach(Add);
        Add(_least);
        Add(_most);
        Add(_digits);
        Add(_list);
        Add(_json);
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("cbe mastery decaying-average 60 75 90 --weight 0.65", "each later score counts 65 %"),
        new("cbe mastery n-times 60 75 90 --n 2 --threshold 70", "two scores of at least 70"),
        new("cbe mastery power-law 2 2.5 3 4 --min 1 --max 4 --digits 2", "a learning curve, read at the newest score"),
        new("cbe mastery bkt 1 0 1 1 --prior 0.4 --learn 0.35 --guess 0.12 --slip 0.25 --correct 1", "the probability that the learner knows"),
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
        List<Number> scores = [.. parsed.GetValue(_scores)!.Select(s => Read(s, "a score"))];
        if (method.Result == MethodResult.Scale && scores.Exists(s => s < calculator.Scale.Least || s > calculator.Scale.Most))
        {
            throw new InvalidInputException($"a score is not on the scale, which is {calculator.Scale}", "say with --min and --max what a score can be");
        }

        MasteryText.Steps(calculator, calculator.Steps(scores), screen, json);
        return ExitCode.Ok;
    }

    private MasteryCalculator Calculator(MasteryMethod method, ParseResult parsed)
    {
        var given = _parameters.Where(p => parsed.GetResult(p) is not null).ToDictionary(p => p.Name[2..], p => Read(parsed.GetValue(p)!, $"a value of `{p.Name}`"));
        var scale = new NumberRange(
            parsed.GetValue(_least) is { } least ? Read(least, "a value of `--min`") : Number.Zero,
            parsed.GetValue(_most) is { } most ? Read(most, "a value of `--max`") : Number.FromInteger(100));
        int digits = parsed.GetValue(_digits);
        if (scale.Least >= scale.Most)
        {
            throw new InvalidInputException($"a score cannot be {scale}", "write the least as --min, the most as --max");
        }

        if (digits is < 0 or > Number.FractionalDigits)
        {
            throw new InvalidInputException($"{digits} digits are not possible", "write 0 to 6");
        }

        return MasteryCalculator.Problems(method, given, scale).FirstOrDefault() is { } problem
            ? throw new InvalidInputException(Lower(problem.Replace('\'', '`')), Help(method))
            : MasteryCalculator.Create(method, given, scale, digits);
    }

    private static string Help(MasteryMethod method) =>
        method.Parameters.Count == 0 ? "it has no parameters" : string.Join("; ", method.Parameters.Select(p => $"--{p.Name}: {MasteryText.Describe(p)}"));

    /// <summary>A sentence in the middle of another.</summary>
    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..].TrimEnd('.');

    private static Number Read(string text, string what) =>
        Number.TryParse(text, out var number) && number.Abs() <= Largest ? number
        : throw new InvalidInputException($"`{text}` is not {what}", "write digits with at most six after the point, such as 72.5, up to a million");
}
