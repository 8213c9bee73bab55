using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline;

/// <summary>
/// Which evidence counts on a day, and with what score: of the day of the decision and of every earlier day alike. First each item
/// is judged alone (its score, whether it is excused or admitted), then beside the others of its competency (attempts, what is provisional).
/// </summary>
internal sealed class CountingEvidence(AssessmentEvaluator assessment, PerformanceScale scale, Renewal? renewal)
{
    private bool LooksBeside => assessment.Policy.LooksBeside || renewal is { Reset: true };

    /// <summary>What becomes of each item on the day of the decision, with all that is to be said of it, in the order of the items.</summary>
    /// <param name="learner">The learner.</param>
    /// <param name="items">The evidence that can be seen on the day.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="findings">Takes what a score leaves the scale by.</param>
    public List<CountedEvidence> Of(LearnerRecord learner, List<VisibleEvidence> items, DateOnly asOf, List<DataFinding> findings)
    {
        var counted = items.ConvertAll(item => Alone(learner, item, asOf, findings));
        if (LooksBeside)
        {
            foreach (var own in counted.GroupBy(c => c.Item.Competency.Id, StringComparer.Ordinal))
            {
                Beside(learner, own.First().Item.Competency, [.. own.Select(c => c.Judged)], asOf);
            }
        }

        return counted;
    }

    /// <summary>An item alone, on an earlier day: nobody asks what is to be said of it.</summary>
    public JudgedEvidence Alone(LearnerRecord learner, VisibleEvidence item, DateOnly day)
    {
        var evidence = assessment.Scored(learner, item.Competency, item.Evidence, day, out _);
        return new(evidence, evidence.Excused ? SetAsideReason.Excused : assessment.Admits(learner, item.Competency, evidence, day) ? null : SetAsideReason.NotAdmitted);
    }

    /// <summary>What counts of the evidence of one competency on an earlier day.</summary>
    /// <param name="learner">The learner.</param>
    /// <param name="competency">The competency.</param>
    /// <param name="alone">Its evidence that can be seen on the day, each item judged alone.</param>
    /// <param name="day">The day.</param>
    public IEnumerable<Evidence> Counting(LearnerRecord learner, Competency competency, IEnumerable<JudgedEvidence> alone, DateOnly day)
    {
        if (LooksBeside)
        {
            List<JudgedEvidence> own = [.. alone.Select(j => j.Copy())];
            Beside(learner, competency, own, day);
            alone = own;
        }

        return alone.Where(j => j.Counts).Select(j => j.Evidence);
    }

    private CountedEvidence Alone(LearnerRecord learner, VisibleEvidence item, DateOnly asOf, List<DataFinding> findings)
    {
        var evidence = assessment.Scored(learner, item.Competency, item.Evidence, asOf, out var outside);
        if (outside is { } number)
        {
            findings.Add(new DataFinding(Codes.ScoreOutOfRange, $"evidence `{evidence.Id}`: by the pack's `score` it would have {number}, outside {scale.MinimumScore} to {scale.MaximumScore}", "record", 0, 0)
            {
                LearnerId = learner.Id,
                Help = "it counts without a score; let `score` keep within the scale, with `min` and `max` where that is meant",
            });
        }

        var outcome = evidence.Excused
            ? new AssessmentOutcome(evidence.Id, item.Competency.Id, false, []) { Reason = SetAsideReason.Excused }
            : assessment.Evaluate(learner, item.Competency, evidence, asOf);
        return new(item, new(evidence, outcome.Reason), outcome);
    }

    private void Beside(LearnerRecord learner, Competency competency, List<JudgedEvidence> own, DateOnly day)
    {
        Lapse(learner, competency, own, day);
        var policy = assessment.Policy;
        if (policy.Attempts != AttemptPolicy.All || policy.Retake.Count > 0)
        {
            var task = new TaskAttempts(policy.Attempts, policy.Retake.Count == 0 ? null : (attempt, previous, number) =>
                assessment.Refuses(new(assessment.Case(learner, competency, attempt.Evidence, day), previous.Evidence, number), day))
            {
                ScoreOf = e => e.Score is { } score && score >= scale.MinimumScore && score <= scale.MaximumScore ? score : null,
                RankOf = e => e.Level is { } level && scale.Levels.TryGetRank(level, out int rank) ? rank : 0,
            };
            foreach (var attempts in own.Where(j => j.Counts && !string.IsNullOrEmpty(j.Evidence.Task)).GroupBy(j => j.Evidence.Task, StringComparer.Ordinal).Where(g => g.Skip(1).Any()))
            {
                var rows = attempts.ToDictionary(a => a, a => (a.Evidence, assessment.WholeRow(a.Evidence, day)));
                task.Judge(AttemptOrder.Of(attempts, (a, b) => assessment.Order.Compare(rows[a], rows[b])));
            }
        }

        if (policy.Provisional is not null)
        {
            Provisional(learner, competency, [.. own.Where(j => j.Counts)], day);
        }
    }

    /// <summary>What was shown before an award lapsed does not count where the pack asks for the competency to be shown anew.</summary>
    private void Lapse(LearnerRecord learner, Competency competency, List<JudgedEvidence> own, DateOnly day)
    {
        if (renewal?.ResetOn([.. learner.Awards.Where(a => a.Competency == competency.Id && a.AwardedOn <= day)], day) is { } reset)
        {
            own.Where(j => j.Counts && j.Evidence.OccurredOn <= reset).ToList().ForEach(j => j.Lapse());
        }
    }

    private void Provisional(LearnerRecord learner, Competency competency, List<JudgedEvidence> counting, DateOnly day)
    {
        List<JudgedEvidence> provisional = [.. counting.Where(j => assessment.IsProvisional(learner, competency, j.Evidence, day))];
        foreach (var item in provisional)
        {
            item.BeProvisional();
            if (provisional.Count < counting.Count)
            {
                item.Supersede();
            }
        }
    }
}
