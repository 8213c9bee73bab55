using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Analysis.Impact.Causes;

/// <summary>Which clause of the old rule became which of the new: those that have most words in common.</summary>
internal static class ClausePairs
{
    public static IEnumerable<(RuleClause? Old, RuleClause? New)> Of(IReadOnlyList<RuleClause> old, IReadOnlyList<RuleClause> now)
    {
        var (before, after) = (old.ToList(), now.ToList());
        while (before.Count > 0 && after.Count > 0)
        {
            var (one, other) = before.SelectMany(b => after.Select(a => (b, a))).MaxBy(p => Common(p.b, p.a));

            // Words in common make one of the other; a single pair that is left is taken for a change too.
            if (Common(one, other) * 2 < Words(one).Count && (before.Count > 1 || after.Count > 1))
            {
                break;
            }

            before.Remove(one);
            after.Remove(other);
            yield return (one, other);
        }

        foreach (var clause in before)
        {
            yield return (clause, null);
        }

        foreach (var clause in after)
        {
            yield return (null, clause);
        }
    }

    private static int Common(RuleClause one, RuleClause other) => Words(one).Intersect(Words(other), StringComparer.Ordinal).Count();

    private static HashSet<string> Words(RuleClause clause) =>
        [.. clause.Expression.Split([' ', '\n', '\t', '(', ')', '.', ','], StringSplitOptions.RemoveEmptyEntries)];
}
