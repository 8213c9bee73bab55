using System.ComponentModel;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace SchoolService;

/// <summary>A piece of evidence as it comes in.</summary>
/// <param name="Id">Its identifier, unique within the learner.</param>
/// <param name="Competency">The competency it is evidence of: the identifier or the code in the framework.</param>
/// <param name="OccurredOn">The day on which it was shown.</param>
internal sealed record NewEvidence(string Id, string Competency, DateOnly OccurredOn)
{
    [Description("The performance level it was judged at, in the words of the policy's scale.")]
    public string? Level { get; init; }

    [Description("The score, on the policy's scale; at most six digits after the point.")]
    public decimal? Score { get; init; }

    [Description("Who judged it, such as teacher, peer, self or expert.")]
    public string? Assessor { get; init; }

    [Description("Who confirmed it, for learning outside school.")]
    public string? ConfirmedBy { get; init; }

    [Description("Where the learning happened, such as school, community or workplace.")]
    public string? Setting { get; init; }

    [Description("In which form it was shown, such as project, test or conversation.")]
    public string? Form { get; init; }

    [Description("How deep the thinking had to go, such as recall or strategic.")]
    public string? Rigor { get; init; }

    [Description("Whether the learner chose to be judged by it.")]
    public bool ChosenByLearner { get; init; }

    [Description("Whether the feedback says what to do next.")]
    public bool HasNextSteps { get; init; }

    [Description("The day on which the learner got feedback.")]
    public DateOnly? FeedbackOn { get; init; }

    [Description("The order among items of one day.")]
    public int? Sequence { get; init; }

    [Description("Which attempt it was, from 1.")]
    public int? Attempt { get; init; }

    [Description("The day on which it was entered.")]
    public DateOnly? RecordedOn { get; init; }

    [Description("The task, such as a quiz, whose attempts belong together.")]
    public string? Task { get; init; }

    [Description("What it was for, such as formative or summative.")]
    public string? Purpose { get; init; }

    [Description("The points that were given; a policy can make the score of them.")]
    public decimal? Points { get; init; }

    [Description("How many points were possible.")]
    public decimal? PointsPossible { get; init; }

    [Description("The points taken off for lateness; they say nothing about mastery.")]
    public decimal? LatePenalty { get; init; }

    [Description("How much it weighs beside other items, 0 to 1000; 1 unless given.")]
    public decimal? Weight { get; init; }

    [Description("The day on which it was judged.")]
    public DateOnly? AssessedOn { get; init; }

    [Description("The day by which it was due.")]
    public DateOnly? DueOn { get; init; }

    [Description("Whether the learner was excused from it.")]
    public bool Excused { get; init; }

    public Evidence ToEvidence() => new()
    {
        Id = Id,
        Competency = Competency,
        OccurredOn = OccurredOn,
        RecordedOn = RecordedOn,
        Level = Level,
        Score = Exact(Score),
        Assessor = Assessor,
        ConfirmedBy = ConfirmedBy,
        Setting = Setting,
        Form = Form,
        Rigor = Rigor,
        ChosenByLearner = ChosenByLearner,
        HasNextSteps = HasNextSteps,
        FeedbackOn = FeedbackOn,
        Sequence = Sequence,
        Attempt = Attempt,
        Task = Task,
        Purpose = Purpose,
        Points = Exact(Points),
        PointsPossible = Exact(PointsPossible),
        LatePenalty = Exact(LatePenalty),
        Weight = Exact(Weight),
        AssessedOn = AssessedOn,
        DueOn = DueOn,
        Excused = Excused,
    };

    private static Number? Exact(decimal? given) => given is { } number ? Number.FromDecimal(number) : null;
}
