using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery;

/// <summary>Writes down a mastery method: its parameters, its state and what each step makes of them.</summary>
internal sealed class FoldBuilder(string name, string functionName, string description)
{
    private readonly List<FoldParameter> _parameters = [];
    private readonly List<FoldState> _state = [];

    /// <summary>The score at hand.</summary>
    public FoldExpression Item { get; } = new FoldItem();

    public FoldExpression Parameter(string parameter, string minimum, string maximum, string? byDefault, string meaning, bool whole = false)
    {
        _parameters.Add(new FoldParameter(parameter, Read(minimum), Read(maximum), byDefault is null ? null : Read(byDefault), meaning) { IsWhole = whole });
        return new FoldArgument(_parameters.Count - 1);
    }

    /// <summary>A variable that starts at zero.</summary>
    public FoldVariable State(string variable, int scale)
    {
        _state.Add(new FoldState(variable, 0, scale));
        return new FoldVariable(_state.Count - 1, scale);
    }

    /// <summary>What a step makes of a variable, from the state before the step.</summary>
    public void Step(FoldVariable variable, FoldExpression expression) =>
        _state[variable.Index] = _state[variable.Index] with { Step = expression };

    public Fold Finish(FoldCondition hasResult, FoldExpression result) => new()
    {
        Name = name,
        FunctionName = functionName,
        Description = description,
        Parameters = [.. _parameters],
        State = [.. _state],
        HasResult = hasResult,
        Finish = result,
    };

    private static Number Read(string text) =>
        Number.TryParse(text, out var number) ? number : throw new ArgumentException($"'{text}' is not a number.", nameof(text));
}
