using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery;

/// <summary>
/// Writes down a mastery method: its parameters, what it remembers, what each score makes of that, and the result. The
/// built-in methods are written with it, and so are a host's own, which join them in a <see cref="MasteryMethodSet"/>.
/// <para>
/// All arithmetic is exact. A value carries a scale: 0 for a count, 1 for a number such as a score, 2 for a product of
/// two numbers. Sums keep the greater scale, products add theirs, and nothing is rounded but where the declaration says
/// <see cref="FoldExpression.Rounded"/> or <see cref="FoldExpression.RoundedQuotient"/>.
/// </para>
/// </summary>
/// <remarks>Not thread-safe; what it makes is immutable.</remarks>
public sealed class FoldBuilder
{
    private readonly string _name;
    private readonly string _functionName;
    private readonly string _description;
    private readonly List<MethodParameter> _parameters = [];
    private readonly List<FoldState> _state = [];
    private readonly List<FoldRequirement> _requirements = [];

    /// <summary>Begins a method.</summary>
    /// <param name="name">What a pack calls it, in small letters with hyphens: <c>recent-average</c>.</param>
    /// <param name="functionName">What a rule calls it: <c>RecentAverage</c>, as in <c>evidence.RecentAverage(Score)</c>.</param>
    /// <param name="description">What it means for a school, in a sentence, with its source.</param>
    public FoldBuilder(string name, string functionName, string description)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(functionName);
        ArgumentException.ThrowIfNullOrWhiteSpace(description);
        _name = name;
        _functionName = functionName;
        _description = description;
    }

    /// <summary>The score at hand; only a step reads it.</summary>
    public FoldExpression Item { get; } = new FoldItem();

    /// <summary>A parameter that a pack may set, such as <c>weight</c>.</summary>
    /// <param name="name">The key in the pack.</param>
    /// <param name="minimum">The least allowed.</param>
    /// <param name="maximum">The most allowed.</param>
    /// <param name="byDefault">The value when the pack says nothing; null when it must say.</param>
    /// <param name="meaning">What it means, as people read it.</param>
    public FoldExpression Parameter(string name, Number minimum, Number maximum, Number? byDefault, string meaning) =>
        Add(new MethodParameter(name, minimum, maximum, byDefault, meaning));

    /// <summary>A parameter that is a whole number, such as how many.</summary>
    /// <param name="name">The key in the pack.</param>
    /// <param name="minimum">The least allowed.</param>
    /// <param name="maximum">The most allowed.</param>
    /// <param name="byDefault">The value when the pack says nothing; null when it must say.</param>
    /// <param name="meaning">What it means, as people read it.</param>
    public FoldExpression WholeParameter(string name, int minimum, int maximum, int? byDefault, string meaning) =>
        Add(new MethodParameter(name, Number.FromInteger(minimum), Number.FromInteger(maximum), byDefault is { } d ? Number.FromInteger(d) : null, meaning) { IsWhole = true });

    /// <summary>A parameter that is a score; a pack that says nothing means the cut of its proficient level.</summary>
    /// <param name="name">The key in the pack.</param>
    /// <param name="meaning">What it means, as people read it.</param>
    public FoldExpression CutParameter(string name, string meaning) =>
        Add(new MethodParameter(name, Number.FromInteger(-1_000_000), Number.FromInteger(1_000_000), null, meaning) { IsProficientCut = true });

    /// <summary>The probability from which on a competency counts as mastered, so that <c>mastery.Level</c> is proficient. For a method whose result is a probability; the result does not depend on it.</summary>
    /// <param name="name">The key in the pack.</param>
    /// <param name="byDefault">The value when the pack says nothing.</param>
    /// <param name="meaning">What it means, as people read it.</param>
    public FoldExpression ThresholdParameter(string name, Number byDefault, string meaning) =>
        Add(new MethodParameter(name, Number.Zero, Number.One, byDefault, meaning) { IsMasteryThreshold = true });

    /// <summary>A variable that the method remembers from score to score.</summary>
    /// <param name="name">Its name; the steps of a gradebook show it.</param>
    /// <param name="scale">0 for a count, 1 for a number such as a score, 2 for a product of two numbers.</param>
    /// <param name="start">Its value before any score, made of parameters and constants; zero unless given.</param>
    public FoldVariable State(string name, int scale, FoldExpression? start = null)
    {
        _state.Add(new FoldState(name, start ?? 0, scale));
        return new FoldVariable(_state.Count - 1, scale);
    }

    /// <summary>What a score makes of a variable. All variables in the expression have the values they had before the score.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="expression">Its value after the score.</param>
    public void Step(FoldVariable variable, FoldExpression expression)
    {
        ArgumentNullException.ThrowIfNull(variable);
        ArgumentNullException.ThrowIfNull(expression);
        _state[variable.Index] = _state[variable.Index] with { Step = expression };
    }

    /// <summary>What must hold between parameters. A pack with others is refused when it is loaded.</summary>
    /// <param name="condition">The condition; it reads parameters and constants only.</param>
    /// <param name="otherwise">What is wrong where it does not hold, as the author of a pack reads it: "guess and slip together are more than 1".</param>
    public void Require(FoldCondition condition, string otherwise)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentException.ThrowIfNullOrWhiteSpace(otherwise);
        _requirements.Add(new(condition, otherwise));
    }

    /// <summary>Ends the declaration. Whether it is a mastery method is checked when it joins a <see cref="MasteryMethodSet"/>.</summary>
    /// <param name="hasResult">When there is a result; before any score there must be none, for a missing score is never zero.</param>
    /// <param name="result">The result, at scale 1. It lies between the least and the greatest score, unless <paramref name="kind"/> says otherwise.</param>
    /// <param name="kind">What the result is. A probability may be known before any score.</param>
    public Fold Finish(FoldCondition hasResult, FoldExpression result, MethodResult kind = MethodResult.Scores)
    {
        ArgumentNullException.ThrowIfNull(hasResult);
        ArgumentNullException.ThrowIfNull(result);
        return new()
        {
            Name = _name,
            FunctionName = _functionName,
            Description = _description,
            Parameters = [.. _parameters],
            Result = kind,
            Minimum = kind == MethodResult.Probability ? 0 : 1,
            Requirements = [.. _requirements],
            State = [.. _state],
            HasResult = hasResult,
            Finish = result,
        };
    }

    private FoldArgument Add(MethodParameter parameter)
    {
        _parameters.Add(parameter);
        return new FoldArgument(_parameters.Count - 1);
    }
}
