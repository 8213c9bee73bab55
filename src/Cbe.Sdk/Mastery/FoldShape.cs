using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Mastery;

/// <summary>Whether the expressions of a declaration hold together: what they read is there, and at its scale.</summary>
internal sealed class FoldShape
{
    /// <summary>Beyond this an intermediate value of ordinary scores would leave 128 bits.</summary>
    private const int GreatestScale = 4;

    private const int MostParts = 1_000;

    private readonly Fold _fold;
    private readonly List<string> _problems = [];
    private int _parts;

    private FoldShape(Fold fold) => _fold = fold;

    public static IReadOnlyList<string> Problems(Fold fold)
    {
        var shape = new FoldShape(fold);
        shape.Check();
        return [.. shape._problems.Distinct().Select(p => $"The method '{fold.Name}' {p}.")];
    }

    private void Check()
    {
        if (_fold.State is not { Count: > 0 } || _fold.HasResult is null || _fold.Finish is null)
        {
            _problems.Add("needs state, a condition for its result, and a result");
            return;
        }

        foreach (var state in _fold.State)
        {
            if (state.Scale is < 0 or > GreatestScale)
            {
                _problems.Add($"has the variable '{state.Name}' at scale {state.Scale}; scales are 0 to {GreatestScale}");
            }

            if (!Visit(state.Start, inStep: false) || ReadsState(state.Start) || state.Start.Scale > state.Scale)
            {
                _problems.Add($"does not say with parameters and constants, at its scale, where its variable '{state.Name}' starts");
            }

            if (state.Step is null)
            {
                _problems.Add($"does not say what a score makes of its variable '{state.Name}'");
            }
            else if (Visit(state.Step, inStep: true) && state.Step.Scale > state.Scale)
            {
                _problems.Add($"puts a value of scale {state.Step.Scale} into its variable '{state.Name}' of scale {state.Scale}; round it, or give the variable that scale");
            }
        }

        foreach (var requirement in _fold.Requirements)
        {
            if (!Visit(requirement.Condition, inStep: false) || ReadsState(requirement.Condition.Left) || ReadsState(requirement.Condition.Right))
            {
                _problems.Add("requires something of its state; a requirement is between parameters");
            }
        }

        Visit(_fold.HasResult, inStep: false);
        if (Visit(_fold.Finish, inStep: false) && _fold.Finish.Scale > 1)
        {
            _problems.Add($"has a result of scale {_fold.Finish.Scale}; a result has scale 1, so round it");
        }
    }

    private bool Visit(FoldCondition condition, bool inStep) =>
        condition is { Left: not null, Right: not null } ? Visit(condition.Left, inStep) & Visit(condition.Right, inStep) : Fail("has a comparison without two sides");

    private bool Visit(FoldExpression? expression, bool inStep)
    {
        if (++_parts > MostParts)
        {
            return Fail($"has more than {MostParts} parts");
        }

        return expression switch
        {
            null => Fail("has an expression that is null"),
            { Scale: < 0 or > GreatestScale } => Fail($"has a value of scale {expression.Scale}; scales are 0 to {GreatestScale}, so round before multiplying further"),
            FoldItem when !inStep => Fail("reads a score in its result; only a step reads the score at hand, so keep it in a variable"),
            FoldVariable v when v.Index < 0 || v.Index >= _fold.State.Count || _fold.State[v.Index].Scale != v.Factors => Fail("reads a variable of another method"),
            FoldArgument a when a.Index < 0 || a.Index >= _fold.Parameters.Count => Fail("reads a parameter of another method"),
            FoldArithmetic { Operator: not (ArithmeticOperator.Add or ArithmeticOperator.Subtract or ArithmeticOperator.Multiply) } => Fail("divides without rounding; use a rounded quotient"),
            FoldArithmetic a => Visit(a.Left, inStep) & Visit(a.Right, inStep),
            FoldQuotient { To: < 1 } => Fail("rounds to a scale below 1"),
            FoldQuotient q => Visit(q.Numerator, inStep) & Visit(q.Denominator, inStep),
            FoldChoice c => Visit(c.Condition, inStep) & Visit(c.Then, inStep) & Visit(c.Otherwise, inStep),
            _ => true,
        };
    }

    private static bool ReadsState(FoldExpression expression) => expression switch
    {
        FoldVariable => true,
        FoldArithmetic a => ReadsState(a.Left) || ReadsState(a.Right),
        FoldQuotient q => ReadsState(q.Numerator) || ReadsState(q.Denominator),
        FoldChoice c => ReadsState(c.Condition.Left) || ReadsState(c.Condition.Right) || ReadsState(c.Then) || ReadsState(c.Otherwise),
        _ => false,
    };

    private bool Fail(string problem)
    {
        _problems.Add(problem);
        return false;
    }
}
