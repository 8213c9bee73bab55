using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Verification.Showing;

/// <summary>One thing that was decided, in words.</summary>
/// <param name="Name">What: "level", "rule proficient", "mastery score".</param>
/// <param name="Says">What was decided.</param>
internal sealed record DecisionRow(string Name, string Says)
{
    /// <summary>The decision of a rule; null of the level and of the mastery score.</summary>
    public Decision? Decision { get; init; }

    /// <summary>Whether it is worth telling of one learner alone: the level, and the rules that are met.</summary>
    public bool IsMet => Decision is null || Decision.RuleAnswer == Answer.Met;
}

/// <summary>What was decided about a learner and a competency, row by row, in the order in which it is decided.</summary>
internal static class DecisionRows
{
    public static List<DecisionRow> Of(LearnerReport report, string competency, PerformanceScale scale)
    {
        var outcome = report.For(competency);
        List<DecisionRow> rows = [.. report.Assessment.Where(a => a.Competency == competency).Select(a => new DecisionRow($"item {a.Evidence}", a.ToText()))];
        if (outcome?.MasteryScore is { } score)
        {
            rows.Add(new("mastery score", score.ToString()));
        }

        rows.Add(new("level", Level(outcome, scale)));
        rows.AddRange((outcome?.Decisions ?? []).Select(d => Row(KindOf(d), d)));
        rows.AddRange(report.Support.Where(s => s.Competency == competency).SelectMany(s => s.Decisions).Select(d => Row("support", d)));
        return rows;
    }

    /// <summary>The level in words: "Proficient", "at least Developing, perhaps Proficient", "none".</summary>
    public static string Level(ProgressionOutcome? outcome, PerformanceScale scale) => outcome switch
    {
        null or { Status: ProgressStatus.NoEvidenceYet } => "nothing decided",
        { PossibleLevel: { } possible } when possible != outcome.Level => outcome.Level is { } least ? $"at least {least}, perhaps {possible}" : $"perhaps {possible}",
        _ => outcome.Level ?? $"below {scale.Levels.NameOf(1)}",
    };

    private static DecisionRow Row(string kind, Decision decision) => new($"{kind} {decision.Rule}", Words(decision.RuleAnswer)) { Decision = decision };

    private static string KindOf(Decision decision) => decision.Kind switch
    {
        DecisionKind.Level => "rule",
        DecisionKind.Advance => "advance",
        _ => "award",
    };

    private static string Words(Answer answer) => answer switch
    {
        Answer.Met => "met",
        Answer.NotMet => "not met",
        _ => "insufficient",
    };
}
