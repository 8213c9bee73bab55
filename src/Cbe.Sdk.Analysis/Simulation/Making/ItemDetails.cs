using Cbe.Sdk.Analysis.Simulation.Drawing;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation.Making;

/// <summary>What is recorded of an item beside its day: score and level unless missing, form, place, who judged, feedback. For each item the same number of draws is made, so that one that is not used changes no other.</summary>
internal sealed class ItemDetails(SimulationPlan plan, int learner, int competency, EvidenceModel evidence)
{
    private Chance _words = plan.Chance(learner, Purpose.Words, competency);
    private Chance _missing = plan.Chance(learner, Purpose.Missing, competency);
    private Chance _feedback = plan.Chance(learner, Purpose.Feedback, competency);

    public Evidence Make(ItemFrame item, Number score, string? level)
    {
        string? setting = evidence.Settings!.At(_words.Micros());
        string? form = evidence.Forms!.At(_words.Micros());
        string? assessor = evidence.Assessors!.At(_words.Micros());
        string? confirmedBy = evidence.ConfirmedBy!.At(_words.Micros());
        string? rigor = evidence.Rigor!.At(_words.Micros());
        string? purpose = evidence.Purposes!.At(_words.Micros());
        bool chosen = _words.Micros() < evidence.Chosen!.Value.Micros;
        var (hasScore, hasLevel) = Judged(_missing.Micros());
        var feedbackOn = FeedbackOn(item.OccurredOn, out bool nextSteps);
        return new()
        {
            Id = item.Id,
            Competency = plan.Competencies[competency].Id,
            OccurredOn = item.OccurredOn,
            DueOn = item.DueOn,
            Attempt = item.Attempt,
            Task = item.Task,
            Score = hasScore ? score : null,
            Level = hasLevel ? level : null,
            Setting = setting,
            Form = form,
            Assessor = assessor,
            ConfirmedBy = setting is null or "school" or "online" ? null : confirmedBy,
            Rigor = rigor,
            Purpose = purpose,
            ChosenByLearner = chosen,
            FeedbackOn = feedbackOn,
            HasNextSteps = feedbackOn is not null && nextSteps,
            RecordedOn = RecordedOn(item.OccurredOn),
        };
    }

    /// <summary>One of: not judged, no score, no level, both there.</summary>
    private (bool Score, bool Level) Judged(long at)
    {
        long unjudged = evidence.Unjudged!.Value.Micros;
        long withoutScore = unjudged + evidence.MissingScore!.Value.Micros;
        return at < unjudged ? (false, false) : at < withoutScore ? (false, true) : (true, at >= withoutScore + evidence.MissingLevel!.Value.Micros);
    }

    /// <summary>Feedback that comes after the last day is not known yet.</summary>
    private DateOnly? FeedbackOn(DateOnly on, out bool nextSteps)
    {
        bool given = _feedback.Micros() < evidence.Feedback!.Value.Micros;
        var day = on.AddDays(evidence.FeedbackDays!.WholeAt(_feedback.Part()));
        nextSteps = _feedback.Micros() < evidence.NextSteps!.Value.Micros;
        return given && day <= plan.To ? day : null;
    }

    /// <summary>What is not recorded by the last day would not be in the data: it is recorded on that day.</summary>
    private DateOnly? RecordedOn(DateOnly on)
    {
        int days = evidence.RecordedDays!.WholeAt(_missing.Part());
        var day = on.AddDays(days);
        return days == 0 ? null : day <= plan.To ? day : plan.To;
    }
}
