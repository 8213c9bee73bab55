using Cbe.Sdk.Values;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Proofs;

/// <summary>What a law asks of two decisions: said once for a solver and once for what the engine decided.</summary>
internal abstract record Conclusion
{
    /// <summary>Whether the law is broken, as a term.</summary>
    public abstract Truth Broken(Terms terms, CaseOutcome left, CaseOutcome right);

    /// <summary>Whether the law is broken by what the engine decided.</summary>
    public abstract bool IsBroken(CaseDecision left, CaseDecision right);

    /// <summary>The decisions are the same.</summary>
    public static Conclusion Equal { get; } = new SameDecision();

    /// <summary>The second is not lower than the first.</summary>
    public static Conclusion NotLower { get; } = new NotLowerDecision(0, true);

    /// <summary>The sure level of the second is at most so many levels below that of the first.</summary>
    public static Conclusion FallsByAtMost(int levels) => new NotLowerDecision(levels, false);

    /// <summary>Some level, advance and award rules that are met stay met.</summary>
    public static Conclusion StayMet(IReadOnlyCollection<string> rules) => new RulesStayMet(rules);

    /// <summary>No level, advance and award rule of these turns from met to not met, or back.</summary>
    public static Conclusion NotTurned(IReadOnlyCollection<string> rules) => new RulesNotTurned(rules);

    private sealed record RulesStayMet(IReadOnlyCollection<string> Rules) : Conclusion
    {
        public override Truth Broken(Terms terms, CaseOutcome left, CaseOutcome right)
        {
            var (before, after) = (AnswersOf(left), AnswersOf(right));
            return terms.Or([.. Rules.Select(r => terms.And(left.Known, before[r].Met, terms.Not(after[r].Met)))]);
        }

        public override bool IsBroken(CaseDecision left, CaseDecision right) =>
            Rules.Any(r => left.RuleAnswers.GetValueOrDefault(r, Answer.Insufficient) == Answer.Met && right.RuleAnswers.GetValueOrDefault(r, Answer.Insufficient) != Answer.Met);

    }

    private sealed record RulesNotTurned(IReadOnlyCollection<string> Rules) : Conclusion
    {
        public override Truth Broken(Terms terms, CaseOutcome left, CaseOutcome right)
        {
            var (before, after) = (AnswersOf(left), AnswersOf(right));
            return terms.Or([.. Rules.SelectMany(r => new[] { terms.And(left.Known, before[r].Met, after[r].NotMet), terms.And(left.Known, before[r].NotMet, after[r].Met) })]);
        }

        public override bool IsBroken(CaseDecision left, CaseDecision right) =>
            Rules.Any(r => (int)left.RuleAnswers.GetValueOrDefault(r, Answer.Insufficient) * (int)right.RuleAnswers.GetValueOrDefault(r, Answer.Insufficient) < 0);
    }

    /// <summary>What each rule answers by itself, by name.</summary>
    private static Dictionary<string, SymbolicTruth> AnswersOf(CaseOutcome outcome) =>
        outcome.Levels.Select(l => (l.Rule, l.Answer)).Concat(outcome.Answers.Select(a => (a.Key, a.Value))).ToDictionary(a => a.Item1, a => a.Item2, StringComparer.Ordinal);

    private sealed record SameDecision : Conclusion
    {
        public override Truth Broken(Terms terms, CaseOutcome left, CaseOutcome right) => terms.Or(
        [
            terms.Not(terms.Same(left.Known, right.Known)), terms.Not(terms.Equal(left.Least, right.Least)), terms.Not(terms.Equal(left.Most, right.Most)),
            .. left.Answers.Where(a => right.Answers.ContainsKey(a.Key)).SelectMany(a => new[]
            {
                terms.Not(terms.Same(a.Value.Met, right.Answers[a.Key].Met)), terms.Not(terms.Same(a.Value.NotMet, right.Answers[a.Key].NotMet)),
            }),
        ]);

        public override bool IsBroken(CaseDecision left, CaseDecision right) => left.IsKnown != right.IsKnown || left.Least != right.Least || left.Most != right.Most
            || left.Answers.Any(a => right.Answers.GetValueOrDefault(a.Key, Answer.Insufficient) != a.Value)
            || right.Answers.Any(a => left.Answers.GetValueOrDefault(a.Key, Answer.Insufficient) != a.Value);
    }

    private sealed record NotLowerDecision(int Levels, bool WithAnswers) : Conclusion
    {
        public override Truth Broken(Terms terms, CaseOutcome left, CaseOutcome right) => terms.Or(
        [
            terms.Less(right.Least, terms.Subtract(left.Least, terms.Of(Levels))),
            .. left.Answers.Where(a => Counts(a.Key)).Select(a => terms.And(a.Value.Met, terms.Not(right.Answers.TryGetValue(a.Key, out var other) ? other.Met : terms.False))),
        ]);

        public override bool IsBroken(CaseDecision left, CaseDecision right) => right.Least < left.Least - Levels
            || left.Answers.Any(a => Counts(a.Key) && a.Value == Answer.Met && right.Answers.GetValueOrDefault(a.Key, Answer.Insufficient) != Answer.Met);

        private bool Counts(string rule) => WithAnswers && !rule.StartsWith("support ", StringComparison.Ordinal);
    }
}
