using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>
/// Levels are cumulative: level k needs the rules of every level up to k. Who has evidence begins at the lowest level,
/// unless that has a rule; any other level without a rule is reached only by reaching one above it, so that no level
/// is given for nothing. Where a rule is insufficient the answer is "at least the level below, undetermined".
/// </summary>
internal static class LevelDecider
{
    public sealed record Result(int Least, int Most, IReadOnlyList<(int Rank, RuleEvaluation Evaluation, Answer Cumulative)> Rules);

    /// <param name="rules">The level rules, lowest level first.</param>
    /// <param name="evaluate">Evaluates a rule for the case at hand.</param>
    public static Result Decide(IReadOnlyList<(int Rank, BoundRule Rule)> rules, Func<BoundRule, RuleEvaluation> evaluate)
    {
        var decided = new List<(int, RuleEvaluation, Answer)>();
        var cumulative = Answer.Met;
        int least = rules.Any(r => r.Rank == 1) ? 0 : 1;
        int most = least;
        foreach (var (rank, rule) in rules)
        {
            var evaluation = evaluate(rule);
            cumulative = cumulative.And(evaluation.Answer);
            decided.Add((rank, evaluation, cumulative));
            least = cumulative == Answer.Met ? rank : least;
            most = cumulative != Answer.NotMet ? rank : most;
        }

        return new(least, most, decided);
    }
}
