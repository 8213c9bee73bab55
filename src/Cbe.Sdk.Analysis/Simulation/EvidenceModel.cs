using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation;

/// <summary>
/// What opportunity learners have to show what they know: how many tasks, when, in which form and where, who judges, and what
/// is left unrecorded. Null means as for everybody else, and for everybody the default. Immutable.
/// </summary>
public sealed record EvidenceModel
{
    /// <summary>How many tasks there are for each competency, 0 to 500. Default 3 to 7.</summary>
    public Draw? Tasks { get; init; }

    /// <summary>Days from the first day of the simulation to the first task, 0 to 3,650. Default 0 to 30.</summary>
    public Draw? FirstDay { get; init; }

    /// <summary>Days from one task to the next, 0 to 3,650. Default 7 to 28.</summary>
    public Draw? DaysBetween { get; init; }

    /// <summary>In which forms things are shown, words of the pack's <c>form</c>. Default assignment 0.5, quiz 0.3, project 0.2.</summary>
    public WordShares? Forms { get; init; }

    /// <summary>Where the learning happens, words of the pack's <c>setting</c>. Default school 0.9, home 0.1.</summary>
    public WordShares? Settings { get; init; }

    /// <summary>Who judges, words of the pack's <c>assessor</c>; the rest is not recorded. Default teacher 1.</summary>
    public WordShares? Assessors { get; init; }

    /// <summary>Who confirms what was shown elsewhere than at school or online, words of the pack's <c>confirmedBy</c>. Default teacher 0.8.</summary>
    public WordShares? ConfirmedBy { get; init; }

    /// <summary>How deep the thinking goes, words of the pack's <c>rigor</c>. Default none.</summary>
    public WordShares? Rigor { get; init; }

    /// <summary>What work is for, words of the pack's <c>purpose</c>. Default none.</summary>
    public WordShares? Purposes { get; init; }

    /// <summary>Which share of tasks with a score below <see cref="RetakeBelow"/> is tried again, 0 to 1. Default 0.</summary>
    public Number? Retakes { get; init; }

    /// <summary>Below which part of the scale a task may be tried again, 0 to 1. Default 0.6.</summary>
    public Number? RetakeBelow { get; init; }

    /// <summary>The most attempts at one task, 1 to 20. Default 2.</summary>
    public int? Attempts { get; init; }

    /// <summary>Days from one attempt to the next, 0 to 3,650. Default 5 to 15.</summary>
    public Draw? RetakeDays { get; init; }

    /// <summary>Which share of tasks is handed in late, 0 to 1; every task then has a day on which it was due. Default 0: none has.</summary>
    public Number? Late { get; init; }

    /// <summary>How many days late, 0 to 3,650. Default 1 to 10.</summary>
    public Draw? LateDays { get; init; }

    /// <summary>Days from the work to its record, 0 to 3,650. Default 0: the day is not recorded.</summary>
    public Draw? RecordedDays { get; init; }

    /// <summary>Which share of work gets feedback, 0 to 1. Default 0.9.</summary>
    public Number? Feedback { get; init; }

    /// <summary>Days from the work to feedback, 0 to 3,650. Default 1 to 10.</summary>
    public Draw? FeedbackDays { get; init; }

    /// <summary>Which share of feedback says what to do next, 0 to 1. Default 0.6.</summary>
    public Number? NextSteps { get; init; }

    /// <summary>Which share of work learners choose to be judged by, 0 to 1. Default 0.2.</summary>
    public Number? Chosen { get; init; }

    /// <summary>Which share of work has neither score nor level, 0 to 1: it was not judged, and reading it says so. Default 0.</summary>
    public Number? Unjudged { get; init; }

    /// <summary>Which share of work has a level and no score, 0 to 1: missing, which is never zero. Default 0.01.</summary>
    public Number? MissingScore { get; init; }

    /// <summary>Which share of work has a score and no level, 0 to 1. Default 0.</summary>
    public Number? MissingLevel { get; init; }
}
