using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>
/// Levels are cumulative: level k needs the rules of every level up to k. A level without a rule asks for no more than
/// the level below. Where a rule is insufficient the answer is "at least the level below, undetermined".
/// </summary>
internal static class LevelDecider
{
    public sealed record Result(int Least, int Most, IReadOnlyList<(int Rank, RuleEvaluation Evaluation, Answer Cumulative)> Rules);

    public static Result Decide(IReadOnlyList<(int Rank, BoundRule Rule)> rules, Func<BoundRule, RuleEvaluation> evaluate, int levels)
    {
        var decided = new List<(int, RuleEvaluation, Answer)>();
        var cumulative = Answer.Met;
        int least = 0;
        int most = 0;
        for (int rank = 1; rank <= levels; rank++)
        {
            foreach (var (_, rule) in rules.Where(r => r.Rank == rank))
            {
                var evaluation = evaluate(rule);
                cumulative = cumulative.And(evaluation.Answer);
                decided.Add((rank, evaluation, cumulative));
            }

            least = cumulative == Answer.Met ? rank : least;
            most = cumulative != Answer.NotMet ? rank : most;
        }

        return new(least, most, decided);
    }
}
