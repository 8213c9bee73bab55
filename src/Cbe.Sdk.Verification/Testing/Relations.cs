using Cbe.Sdk.Values;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>The ways in which the decisions of two sides are to stand to each other.</summary>
internal static class Relations
{
    private const string SupportRule = "support ";

    /// <summary>The same level, and the same answers of advance and award rules.</summary>
    public static Relation Equal { get; } = new((l, r) => Same(l, r, withSupport: false), (l, r) => Changed(l, r, (a, b) => a != b).Where(n => !l.Support.Contains(n)));

    /// <summary>The same, of support too.</summary>
    public static Relation EqualWithSupport { get; } = new((l, r) => Same(l, r, withSupport: true), (l, r) => Changed(l, r, (a, b) => a != b));

    /// <summary>Nothing that was decided in the learner's favour is decided otherwise.</summary>
    public static Relation NotLower { get; } = new(IsNotLower, (l, r) => Changed(l, r, Lost).Where(n => !l.Support.Contains(n)));

    /// <summary>Nothing is decided in the learner's favour that was not before.</summary>
    public static Relation NotHigher { get; } = new((l, r) => IsNotLower(r, l), (l, r) => Changed(r, l, Lost).Where(n => !l.Support.Contains(n)));

    /// <summary>The sure level is not lower.</summary>
    public static Relation LevelNotLower { get; } = new((l, r) => r.Decided.Least >= l.Decided.Least, (l, r) => Changed(l, r, Lost).Where(l.Levels.Contains));

    /// <summary>The level is the same.</summary>
    public static Relation SameLevel { get; } = new((l, r) => (l.Decided.Least, l.Decided.Most) == (r.Decided.Least, r.Decided.Most), (l, r) => Changed(l, r, (a, b) => a != b).Where(l.Levels.Contains));

    /// <summary>The answers of some rules are not other in a way that is not allowed.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="not">What is not allowed.</param>
    public static Relation Answers(IReadOnlyCollection<string> rules, Func<Answer, Answer, bool> not) =>
        new((l, r) => !Changed(l, r, not).Any(rules.Contains), (l, r) => Changed(l, r, not).Where(rules.Contains));

    public static bool Lost(Answer before, Answer after) => before == Answer.Met && after != Answer.Met;

    public static bool Same(CaseView left, CaseView right, bool withSupport)
    {
        var (l, r) = (left.Decided, right.Decided);
        return (l.Least, l.Most, l.IsKnown) == (r.Least, r.Most, r.IsKnown)
            && Told(l).Count() == Told(r).Count() && Told(l).All(a => r.Answers.TryGetValue(a.Key, out var other) && other == a.Value);

        IEnumerable<KeyValuePair<string, Answer>> Told(CaseDecision decision) => decision.Answers.Where(a => withSupport || !a.Key.StartsWith(SupportRule, StringComparison.Ordinal));
    }

    private static bool IsNotLower(CaseView before, CaseView after) =>
        after.Decided.Least >= before.Decided.Least
        && before.Decided.Answers.All(a => a.Value != Answer.Met || a.Key.StartsWith(SupportRule, StringComparison.Ordinal) || after.Decided.Answers.GetValueOrDefault(a.Key) == Answer.Met);

    private static IEnumerable<string> Changed(CaseView left, CaseView right, Func<Answer, Answer, bool> not) =>
        left.Answers.Keys.Union(right.Answers.Keys).Where(n => not(left.Answers.GetValueOrDefault(n), right.Answers.GetValueOrDefault(n)));
}
