namespace Cbe.Sdk.Tables;

/// <summary>What a segment keeps of each item of evidence. Behind these stand the facts of evidence that the schema declares.</summary>
internal enum EvidenceColumn
{
    Level,
    Score,
    Assessor,
    ConfirmedBy,
    Setting,
    Form,
    Rigor,
    Attempt,
    ChosenByLearner,
    HasNextSteps,
    FeedbackOn,
    OccurredOn,
    RecordedOn,
    Task,
    Purpose,
    Weight,
    Points,
    PointsPossible,
    LatePenalty,
    AssessedOn,
    DueOn,
    Excused,
    Sequence,
}
