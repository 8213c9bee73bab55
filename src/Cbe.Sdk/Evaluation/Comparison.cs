using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation;

/// <summary>Comparison of values that may be missing or known within bounds only: it decides when both ends agree.</summary>
internal static class Comparison
{
    public static Answer Of(ComparisonOperator op, Value left, RuleType leftType, Value right, RuleType rightType)
    {
        if (left.IsMissing || right.IsMissing)
        {
            return Answer.Insufficient;
        }

        if (leftType.Kind == ValueKind.Text)
        {
            bool same = string.Equals(left.Text, right.Text, StringComparison.Ordinal);
            return (same == (op == ComparisonOperator.Equal)).ToAnswer();
        }

        var (a, b) = ((left.Low, left.High), (right.Low, right.High));
        if (leftType.Kind != rightType.Kind)
        {
            // A level beside a number: the rank is compared as a number.
            a = leftType.Kind == ValueKind.Level ? (a.Low * Number.Scale, a.High * Number.Scale) : a;
            b = rightType.Kind == ValueKind.Level ? (b.Low * Number.Scale, b.High * Number.Scale) : b;
        }

        return op switch
        {
            ComparisonOperator.Equal => Equal(a, b),
            ComparisonOperator.NotEqual => Equal(a, b).Not(),
            ComparisonOperator.Less => Less(a, b),
            ComparisonOperator.LessOrEqual => Less(b, a).Not(),
            ComparisonOperator.Greater => Less(b, a),
            _ => Less(a, b).Not(),
        };
    }

    private static Answer Equal((long Low, long High) a, (long Low, long High) b) =>
        a.High < b.Low || b.High < a.Low ? Answer.NotMet
        : a.Low == a.High && b.Low == b.High ? Answer.Met
        : Answer.Insufficient;

    private static Answer Less((long Low, long High) a, (long Low, long High) b) =>
        a.High < b.Low ? Answer.Met : a.Low >= b.High ? Answer.NotMet : Answer.Insufficient;
}
