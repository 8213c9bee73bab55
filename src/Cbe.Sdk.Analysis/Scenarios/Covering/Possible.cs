using Cbe.Sdk.Evaluation.Reference;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Scenarios.Covering;

/// <summary>
/// What of a condition cannot happen, by its form alone: a count of items that is always known is never insufficient, a number is
/// never below its range. What it does not see counts as possible.
/// </summary>
internal static class Possible
{
    /// <summary>What the engine always hands over.</summary>
    private static readonly HashSet<string> AlwaysKnown = new(StringComparer.Ordinal)
    {
        "attempts", "asOf", "retakes", "previous.Days", "Asks", "Left", "Routes", "Shown", "ShownByChoice", "ChoicesMade", "GivenOn", "MadeOn", "SetOn", "AwardedOn",
        "DaysAgo", "WeeksAgo", "OccurredOn", "Order", "credential.Id", "scale.Levels", "pack.Id", "pack.Version", "pack.Extends", "pack.Rules", "pack.RulesWithReference", "pack.Credentials",
    };

    /// <summary>Whether the value may be missing, or known within bounds only.</summary>
    public static bool Unknown(BoundNode node) => node switch
    {
        ConstantNode or ParameterNode or HasNode => false,
        InputNode input => IsMissable(input.Field) && input.Type.Kind != ValueKind.Sequence,
        MemberNode member => member.Item is not ItemNode || IsMissable(member.Field),
        ItemNode => false,
        LocalNode local => Unknown(local.Local.Value),
        NotNode not => Unknown(not.Operand),
        NegateNode negate => Unknown(negate.Operand),
        LogicalNode logical => Unknown(logical.Left) || Unknown(logical.Right),
        ComparisonNode comparison => Unknown(comparison.Left) || Unknown(comparison.Right),
        MembershipNode membership => Unknown(membership.Value) || membership.Options.Any(Unknown),
        ArithmeticNode arithmetic => Unknown(arithmetic.Left) || Unknown(arithmetic.Right) || arithmetic.Operator is ArithmeticOperator.Divide or ArithmeticOperator.Remainder,
        FunctionNode function => function.Arguments.Any(Unknown),
        CoalesceNode coalesce => Unknown(coalesce.Otherwise),
        ConditionalNode conditional => Unknown(conditional.Condition) || Unknown(conditional.Then) || Unknown(conditional.Otherwise),
        CountNode count => Undecided(count.Source) || (count.Predicate is { } p && Unknown(p)),
        QuantifierNode quantifier => Undecided(quantifier.Source) || (quantifier.Predicate is { } p && Unknown(p)),
        _ => true,
    };

    /// <summary>Why an answer of a condition cannot happen; null where it may.</summary>
    public static string? NeverBecause(BoundNode node, Answer answer)
    {
        if (!BoundTree.Parts(node).Any(n => n is InputNode or ItemNode))
        {
            return new ReferenceEvaluator([]).Evaluate(node).Answer == answer ? null : "it is the same for everybody";
        }

        if (answer == Answer.Insufficient)
        {
            return Unknown(node) ? null : "what it looks at is always known";
        }

        return node is ComparisonNode { Left.Range: { } left, Right.Range: { } right } comparison && Always(comparison.Operator, left, right) is { } always && always != answer
            ? $"{(always == Answer.Met ? "every" : "no")} number that can stand here meets it" : null;
    }

    /// <summary>The kind of a choice is a word that every choice has; of a competency it is a text that the framework may leave out.</summary>
    private static bool IsMissable(Field field) => field.Absence == Absence.Missing && !AlwaysKnown.Contains(field.Name) && field is not { Name: "Kind", Type.Kind: ValueKind.Symbol };

    /// <summary>Whether it may be open which items a sequence has.</summary>
    private static bool Undecided(BoundNode source) => source switch
    {
        InputNode => false,
        WhereNode where => Undecided(where.Source) || Unknown(where.Predicate),
        SelectNode select => Undecided(select.Source),
        DistinctNode distinct => Undecided(distinct.Source),
        SliceNode slice => Undecided(slice.Source),
        OrderNode order => Undecided(order.Source),
        LocalNode local => Undecided(local.Local.Value),
        _ => true,
    };

    /// <summary>The one answer that the ranges of both sides leave; null where they leave several.</summary>
    private static Answer? Always(ComparisonOperator op, NumberRange left, NumberRange right) => op switch
    {
        ComparisonOperator.GreaterOrEqual => left.Least >= right.Most ? Answer.Met : left.Most < right.Least ? Answer.NotMet : null,
        ComparisonOperator.Greater => left.Least > right.Most ? Answer.Met : left.Most <= right.Least ? Answer.NotMet : null,
        ComparisonOperator.LessOrEqual => left.Most <= right.Least ? Answer.Met : left.Least > right.Most ? Answer.NotMet : null,
        ComparisonOperator.Less => left.Most < right.Least ? Answer.Met : left.Least >= right.Most ? Answer.NotMet : null,
        _ => null,
    };
}
