using Cbe.Sdk.Evaluation.Reference;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Scenarios.Covering;

/// <summary>
/// A comparison of something that evidence decides with a figure that it does not: what is compared, the figure, and the smallest
/// step. Values are in the steps of their kind: millionths, ranks, days, codes of words.
/// </summary>
internal sealed class Threshold
{
    private static readonly HashSet<string> Fractions = new(StringComparer.Ordinal) { "Score", "mastery.Score", "previous.Score", "Points", "PointsPossible", "LatePenalty", "Weight" };

    private readonly bool _figureIsLeft;
    private readonly bool _ranksByNumber;
    private readonly long _least;
    private readonly long _most;

    private Threshold(ComparisonNode node, bool figureIsLeft, Value figure, Number scoreStep, LevelSet levels)
    {
        _figureIsLeft = figureIsLeft;
        Compared = figureIsLeft ? node.Right : node.Left;
        FigureNode = figureIsLeft ? node.Left : node.Right;
        _ranksByNumber = Compared.Type.Kind == ValueKind.Level && FigureNode.Type.Kind == ValueKind.Number;
        Figure = figure.Low;
        (Step, _least, _most) = Compared.Type.Kind switch
        {
            ValueKind.Level => _ranksByNumber ? (Number.Scale, Number.Scale, levels.Count * Number.Scale) : (1, Compared is MemberNode ? 1 : 0, levels.Count),
            ValueKind.Symbol => (1, 0, Compared.Type.Symbols!.Values.Count - 1),
            ValueKind.Date => (1, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber),
            _ => (IsFraction(Compared) ? scoreStep.Micros : Number.Scale, Compared.Range?.Least.Micros ?? long.MinValue / 2, Compared.Range?.Most.Micros ?? long.MaxValue / 2),
        };
    }

    /// <summary>What evidence decides.</summary>
    public BoundNode Compared { get; }

    /// <summary>The side that is the same for everybody.</summary>
    public BoundNode FigureNode { get; }

    /// <summary>The figure.</summary>
    public long Figure { get; }

    /// <summary>How near to the figure a value has to come to be just below or just above it.</summary>
    public long Step { get; }

    /// <summary>The threshold that a node is; null where it is none.</summary>
    public static Threshold? Of(BoundNode node, Number scoreStep, LevelSet levels)
    {
        if (node is not ComparisonNode comparison || IsFigure(comparison.Left) == IsFigure(comparison.Right))
        {
            return null;
        }

        bool figureIsLeft = IsFigure(comparison.Left);
        var (compared, side) = figureIsLeft ? (comparison.Right, comparison.Left) : (comparison.Left, comparison.Right);
        if (comparison.Operator is ComparisonOperator.Equal or ComparisonOperator.NotEqual || compared.Type.Kind is not (ValueKind.Number or ValueKind.Level or ValueKind.Date or ValueKind.Symbol))
        {
            return null;
        }

        var figure = new ReferenceEvaluator([]).Evaluate(side);
        return figure.IsExact ? new(comparison, figureIsLeft, figure, scoreStep, levels) : null;
    }

    /// <summary>On which side a value lies, if near enough; null of what is not known or farther off.</summary>
    public string? SideOf(Value left, Value right)
    {
        var value = _figureIsLeft ? right : left;
        return !value.IsExact ? null : (Scaled(value) - Figure) switch
        {
            0 => "at",
            < 0 and var below when below >= -Step => "below",
            > 0 and var above when above <= Step => "above",
            _ => null,
        };
    }

    /// <summary>How far a value is from a side, in steps rounded up; null of what is not known.</summary>
    public long? Distance(Value left, Value right, string side)
    {
        var value = _figureIsLeft ? right : left;
        if (!value.IsExact)
        {
            return null;
        }

        Int128 off = (Int128)Scaled(value) - Figure;
        Int128 wanted = side switch { "below" => -Step, "above" => Step, _ => 0 };
        var distance = Int128.Abs(off - wanted);
        return (long)Int128.Min((distance + Step - 1) / Step, long.MaxValue);
    }

    /// <summary>Why a side cannot be reached; null where it may.</summary>
    public string? NeverBecause(string side) => side switch
    {
        "below" when _least >= Figure => "nothing less can stand here",
        "above" when _most <= Figure => "nothing more can stand here",
        "at" when Figure < _least || Figure > _most || (Step == Number.Scale && Compared.Type.Kind == ValueKind.Number && Figure % Number.Scale != 0) => "it cannot stand here exactly",
        _ => null,
    };

    private long Scaled(Value value) => _ranksByNumber ? value.Low * Number.Scale : value.Low;

    private static bool IsFigure(BoundNode node) => !BoundTree.Parts(node).Any(n => n is InputNode or ItemNode);

    /// <summary>Whether it can lie between whole numbers: scores, points and weights, averages and quotients.</summary>
    private static bool IsFraction(BoundNode node) => BoundTree.Parts(node).Any(n => n switch
    {
        ArithmeticNode { Operator: ArithmeticOperator.Divide } or WeightedMeanNode or MethodNode or AggregateNode { Aggregate: Aggregate.Average } => true,
        InputNode { Field: var f } => IsFraction(f),
        MemberNode { Field: var f } => IsFraction(f),
        ConstantNode { Type.Kind: ValueKind.Number } constant => !constant.Value.Number.IsWhole,
        ParameterNode { Type.Kind: ValueKind.Number } parameter => !parameter.Parameter.Value.Number.IsWhole,
        _ => false,
    }) && node is not CountNode;

    private static bool IsFraction(Field field) => Fractions.Contains(field.Name)
        || (field.Type.Kind == ValueKind.Number && field.Range is { } range && (range.Most <= Number.One || !range.Least.IsWhole || !range.Most.IsWhole) && field.Name != "trend");
}
