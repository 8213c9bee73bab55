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

    /// <summary>
    /// By the cuts of the scale; a probability says only whether the competency is mastered, and so at least proficient, or
    /// not. On a scale from 0 to 1 its cuts say the rest, but the threshold of the method says who is proficient.
    /// </summary>
    private Value LevelOf(BoundMastery mastery, Number estimate)
    {
        bool hasCuts = mastery.IsOnScale || (scale.MinimumScore >= Number.Zero && scale.MaximumScore <= Number.One);
        int? byCuts = hasCuts ? scale.LevelOf(estimate) : null;
        if (mastery.MasteredFrom is not { } threshold)
        {
            return byCuts is { } known ? Value.Level(known) : Value.Missing;
        }

        var (least, most) = byCuts is { } level ? (level, level) : (1, scale.Levels.Count);
        bool mastered = estimate >= threshold;
        least = mastered ? Math.Max(least, scale.Proficient) : least;
        most = mastered ? Math.Max(most, scale.Proficient) : Math.Min(most, scale.Proficient - 1);
        return most < 1 ? Value.Missing : Value.LevelBetween(Math.Min(least, most), most);
    }
}
