using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Decisions;

/// <summary>A comparison in words, with all digits: "66.4 is less than 70: 3.6 short".</summary>
internal sealed class ComparisonWords(RuleTexts texts, ComparisonNode node, Value left, Value right)
{
    private readonly BoundPrinter _printer = texts.Printer;

    public string Sentence(Answer answer)
    {
        string l = _printer.Print(left, node.Left.Type);
        string r = _printer.Print(right, node.Right.Type);
        if (answer == Answer.Insufficient)
        {
            string what = left.IsMissing ? texts.Of(node.Left) : right.IsMissing ? texts.Of(node.Right) : $"{l} against {r}";
            return left.IsMissing || right.IsMissing ? $"{what} is not known" : $"{what}: not decided yet";
        }

        string relation = Relation(answer == Answer.Met);
        string sentence = $"{l} is {relation}{(relation.Length == 0 ? "" : " ")}{r}";
        return Shortfall(answer) is { } shortfall ? $"{sentence}: {shortfall}" : sentence;
    }

    /// <summary>By how much the condition is missed; null when it is met or has no distance.</summary>
    public string? Shortfall(Answer answer)
    {
        if (answer != Answer.NotMet || node.Operator is ComparisonOperator.Equal or ComparisonOperator.NotEqual || !left.IsExact || !right.IsExact)
        {
            return null;
        }

        bool wantsMore = node.Operator is ComparisonOperator.Greater or ComparisonOperator.GreaterOrEqual;
        if (node.Left.Type.Kind == ValueKind.Level && node.Right.Type.Kind == ValueKind.Level)
        {
            long levels = Math.Abs(right.Low - left.Low);
            return levels == 0 ? null : $"{levels} level{(levels == 1 ? "" : "s")} {(wantsMore ? "below" : "above")}";
        }

        if (node.Left.Type.Kind != ValueKind.Number || node.Right.Type.Kind != ValueKind.Number)
        {
            return null;
        }

        var distance = wantsMore ? right.Number - left.Number : left.Number - right.Number;
        if (Meaning(node.Left) is CountNode && distance.IsWhole && wantsMore)
        {
            var more = node.Operator == ComparisonOperator.Greater ? distance + Number.One : distance;
            return $"{more} more {(more == Number.One ? "is" : "are")} needed";
        }

        return distance == Number.Zero ? "exactly at the limit" : $"{distance} {(wantsMore ? "short" : "over")}";
    }

    private string Relation(bool met)
    {
        var op = met ? node.Operator : Opposite(node.Operator);
        return op switch
        {
            ComparisonOperator.Equal => "",
            ComparisonOperator.NotEqual => "not",
            ComparisonOperator.Less => IsDate ? "before" : "less than",
            ComparisonOperator.LessOrEqual => IsDate ? "not after" : "at most",
            ComparisonOperator.Greater => IsDate ? "after" : "more than",
            _ => IsDate ? "not before" : "at least",
        };
    }

    private static BoundNode Meaning(BoundNode part) => part is LocalNode local ? Meaning(local.Local.Value) : part;

    private bool IsDate => node.Left.Type.Kind == ValueKind.Date;

    private static ComparisonOperator Opposite(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Equal => ComparisonOperator.NotEqual,
        ComparisonOperator.NotEqual => ComparisonOperator.Equal,
        ComparisonOperator.Less => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.LessOrEqual => ComparisonOperator.Greater,
        ComparisonOperator.Greater => ComparisonOperator.LessOrEqual,
        _ => ComparisonOperator.Less,
    };
}
