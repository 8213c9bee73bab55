using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Verification;

/// <summary>
/// What was decided about one learner and one competency, as laws compare it: the level that is surely reached and the one that is still
/// possible, and the answers of the other rules. Before any evidence counts nothing is decided.
/// </summary>
/// <param name="Least">The rank of the level that is surely reached; 0 below the scale.</param>
/// <param name="Most">The rank of the highest level that is still possible.</param>
/// <param name="IsKnown">Whether anything was decided.</param>
internal sealed record CaseDecision(int Least, int Most, bool IsKnown)
{
    /// <summary>The answers of advance and award rules by name; those of support rules begin with <c>support </c>.</summary>
    public required IReadOnlyDictionary<string, Answer> Answers { get; init; }

    /// <summary>What level, advance and award rules answer each by itself, by name.</summary>
    public required IReadOnlyDictionary<string, Answer> RuleAnswers { get; init; }

    public static CaseDecision Of(LearnerReport report, string competency, PerformanceScale scale)
    {
        var outcome = report.For(competency);
        var answers = new Dictionary<string, Answer>(StringComparer.Ordinal);
        foreach (var decision in outcome?.Decisions.Where(d => d.Kind is DecisionKind.Advance or DecisionKind.Award) ?? [])
        {
            answers[decision.Rule] = decision.Answer;
        }

        foreach (var decision in report.Support.Where(s => s.Competency == competency).SelectMany(s => s.Decisions))
        {
            answers["support " + decision.Rule] = decision.Answer;
        }

        int least = RankOf(outcome?.Level, scale);
        return new(least, Math.Max(least, RankOf(outcome?.PossibleLevel, scale)), outcome is not null && outcome.Status != ProgressStatus.NoEvidenceYet)
        {
            Answers = answers,
            RuleAnswers = (outcome?.Decisions ?? []).GroupBy(d => d.Rule, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().RuleAnswer, StringComparer.Ordinal),
        };
    }

    private static int RankOf(string? level, PerformanceScale scale) => level is not null && scale.Levels.TryGetRank(level, out int rank) ? rank : 0;
}
