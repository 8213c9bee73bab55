using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Elements.Support;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Equity;

/// <summary>Counts one learner's decisions for each measure. What is not decided is counted apart and is in no rate.</summary>
internal static class MeasureCounter
{
    /// <summary>What only follows from other competencies is in no rate: the rate compares what learners could show.</summary>
    public static MeasureCount Proficient(LearnerDecisions about, int proficient) => MeasureCount.Of(about.Competencies
        .Where(c => c.Status is not (ProgressStatus.NoEvidenceYet or ProgressStatus.Inferred))
        .Select(c => c.Progress.Low >= proficient ? Answer.Met : c.Progress.High < proficient ? Answer.NotMet : Answer.Insufficient));

    public static MeasureCount OfKind(LearnerDecisions about, DecisionKind kind) => Of(about.Decisions.Where(d => d.Kind == kind));

    /// <summary>What was excused, or gave way to other evidence that was admitted as well, was refused by nobody.</summary>
    public static MeasureCount Admitted(LearnerDecisions about) => new(
        about.Assessment.Count(a => a.IsAdmitted), about.Assessment.Count(a => a.Reason is null or SetAsideReason.NotAdmitted or SetAsideReason.RetakeNotAllowed), 0);

    /// <summary>Of an admission rule only what it did not admit is listed; it is asked about every item.</summary>
    public static MeasureCount OfRule(LearnerDecisions about, string rule, bool isAdmission)
    {
        if (!isAdmission)
        {
            return Of(about.Decisions.Where(d => d.Rule == rule));
        }

        var refused = MeasureCount.Of(about.Assessment.SelectMany(a => a.Decisions).Where(d => d.Kind == DecisionKind.Admission && d.Rule == rule).Select(d => d.Answer));
        int asked = about.Assessment.Count(a => a.Reason != SetAsideReason.Excused);
        return new(asked - refused.Decided - refused.Undecided, asked - refused.Undecided, refused.Undecided);
    }

    /// <summary>A rule about a credential is asked for each of its routes. One way is enough, so the routes are one decision.</summary>
    public static MeasureCount Of(IEnumerable<Decision> decisions) => MeasureCount.Of(decisions
        .GroupBy(d => (d.Rule, d.Subject.Credential, Each: d.Subject.Credential is null ? d : null))
        .Select(g => g.Select(d => d.Answer).Aggregate((a, b) => a.Or(b))));

    /// <summary>A need that is still open is left out. One that passed without support is a need to which none was given.</summary>
    public static MeasureCount SupportGiven(LearnerDecisions about) => MeasureCount.Of(Needs(about).Select(n => n.Status switch
    {
        SupportStatus.InTime or SupportStatus.Late => Answer.Met,
        SupportStatus.Due => Answer.Insufficient,
        _ => Answer.NotMet,
    }));

    /// <summary>A need whose time is not over, or passed before it was, is left out; one without a time cannot be in time.</summary>
    public static MeasureCount SupportInTime(LearnerDecisions about) => MeasureCount.Of(Needs(about).Where(n => n.DueBy is not null).Select(n => n.Status switch
    {
        SupportStatus.InTime => Answer.Met,
        SupportStatus.Late or SupportStatus.Overdue => Answer.NotMet,
        _ => Answer.Insufficient,
    }));

    /// <summary>A need that has not lasted so long, and one that passed without support before it had, is left out: nobody can tell whether support would have come.</summary>
    public static MeasureCount SupportWithin(LearnerDecisions about, int days) => MeasureCount.Of(Needs(about).Select(n =>
        n.DaysToSupport is { } taken ? (taken <= days ? Answer.Met : Answer.NotMet)
        : (n.Until ?? about.AsOf).DayNumber - n.Since.DayNumber > days ? Answer.NotMet : Answer.Insufficient));

    public static MeasureCount Ready(LearnerDecisions about) => MeasureCount.Of(about.Pathways.Competencies.Select(c => c.State switch
    {
        PathwayState.Ready or PathwayState.Reached => Answer.Met,
        PathwayState.Blocked => Answer.NotMet,
        _ => Answer.Insufficient,
    }));

    /// <summary>An attempt without a number is not a first attempt: nobody has recorded which it was.</summary>
    public static MeasureCount Retake(LearnerDecisions about)
    {
        var attempts = new Dictionary<string, int?>(StringComparer.Ordinal);
        foreach (var evidence in about.Record.Evidence.Where(e => e.OccurredOn <= about.AsOf && !(e.RecordedOn > about.AsOf)))
        {
            attempts.TryAdd(evidence.Id, evidence.Attempt);
        }

        return MeasureCount.Of(about.Assessment.GroupBy(a => a.Competency, StringComparer.Ordinal).Select(g => g.Select(a => attempts.GetValueOrDefault(a.Evidence) switch
        {
            null => Answer.Insufficient,
            >= 2 => Answer.Met,
            _ => Answer.NotMet,
        }).Aggregate((a, b) => a.Or(b))));
    }

    private static IEnumerable<SupportNeed> Needs(LearnerDecisions about) => about.Support.SelectMany(s => s.Needs);
}
