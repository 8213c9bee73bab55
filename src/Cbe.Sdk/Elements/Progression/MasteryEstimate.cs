using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Evaluation.Reference;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>The mastery score of one case, oldest evidence first, and the level that it says.</summary>
internal sealed class MasteryEstimate(MasteryRules rules, ProgressionVocabulary vocabulary, PerformanceScale scale)
{
    private readonly int _score = vocabulary.Evidence.Type.TryGet("Score", out var field) ? field.Index : throw new InvalidOperationException("Evidence has no score.");

    public CompetencyCase Add(CompetencyCase about)
    {
        List<Number> scores = [.. about.Evidence.Select(r => r.Cells[_score]).Where(v => v.IsExact).Select(v => v.Number)];
        about = about with { Scores = scores };

        // Nothing admitted is missing, whatever a method would say before any score.
        if (about.Evidence.Count == 0 || rules.For(about.Competency) is not { } mastery || Score(mastery, about) is not { } estimate)
        {
            return about;
        }

        return about with { MasteryScore = estimate, MasteryLevel = LevelOf(mastery, estimate) };
    }

    /// <summary>Where the score of a case came from, for explanations.</summary>
    public InputOrigin? OriginOf(CompetencyCase about) => rules.For(about.Competency) is not { } mastery ? null
        : new InputOrigin(mastery.Text, [.. about.Evidence.Select(e => (e.Id, e.Cells[_score].IsExact ? e.Cells[_score].Number : (Number?)null))]);

    private Number? Score(BoundMastery mastery, CompetencyCase about)
    {
        if (mastery.Expression is not { } expression)
        {
            return mastery.Method?.Estimate(mastery.Call, about.Scores);
        }

        var value = new ReferenceEvaluator(vocabulary.Mastery.Competency.Read(about)).Evaluate(expression);
        return value.IsExact ? value.Number : null;
    }

    /// <summary>By the cuts of the scale; a probability says only whether the competency is mastered, and so at least proficient, or not.</summary>
    private Value LevelOf(BoundMastery mastery, Number estimate)
    {
        if (mastery.IsOnScale)
        {
            return scale.LevelOf(estimate) is { } level ? Value.Level(level) : Value.Missing;
        }

        if (mastery.MasteredFrom is not { } threshold)
        {
            return Value.Missing;
        }

        return estimate >= threshold ? Value.LevelBetween(scale.Proficient, scale.Levels.Count)
            : scale.Proficient > 1 ? Value.LevelBetween(1, scale.Proficient - 1) : Value.Missing;
    }
}
