using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation.Making;

/// <summary>What a model means where it says nothing. docs/simulation.md lists it.</summary>
internal static class ModelDefaults
{
    public static EvidenceModel Evidence { get; } = new()
    {
        Tasks = Draw.Between(3, 7),
        FirstDay = Draw.Between(0, 30),
        DaysBetween = Draw.Between(7, 28),
        Forms = Shares(("assignment", 50), ("quiz", 30), ("project", 20)),
        Settings = Shares(("school", 90), ("home", 10)),
        Assessors = WordShares.Always("teacher"),
        ConfirmedBy = Shares(("teacher", 80)),
        Rigor = WordShares.None,
        Purposes = WordShares.None,
        Retakes = Number.Zero,
        RetakeBelow = Hundredths(60),
        Attempts = 2,
        RetakeDays = Draw.Between(5, 15),
        Late = Number.Zero,
        LateDays = Draw.Between(1, 10),
        RecordedDays = Draw.Always(0),
        Feedback = Hundredths(90),
        FeedbackDays = Draw.Between(1, 10),
        NextSteps = Hundredths(60),
        Chosen = Hundredths(20),
        Unjudged = Number.Zero,
        MissingScore = Hundredths(1),
        MissingLevel = Number.Zero,
    };

    public static LearningModel Learning { get; } = new()
    {
        Start = Hundredths(50),
        StartSpread = Hundredths(12),
        CompetencySpread = Hundredths(6),
        Rate = Hundredths(3),
        RateSpread = Hundredths(30),
        Plateau = Hundredths(90),
        Noise = Hundredths(8),
    };

    public static ChoiceModel Choices { get; } = new()
    {
        Made = Draw.Between(0, 1),
        Kinds = Shares(("how-to-demonstrate", 50), ("what-to-learn", 30), ("request-assessment", 20)),
        Honoured = Hundredths(80),
        HonouredDays = Draw.Between(1, 21),
    };

    public static SupportModel Support { get; } = new()
    {
        Below = Hundredths(50),
        Given = Hundredths(60),
        Days = Draw.Between(3, 21),
        Kinds = WordShares.Always("small-group"),
    };

    public static PriorModel Prior { get; } = new()
    {
        Share = Number.Zero,
        Items = Draw.Between(1, 2),
        DaysBefore = Draw.Between(30, 400),
    };

    public static Number Alike { get; } = Hundredths(50);

    private static WordShares Shares(params IReadOnlyList<(string Word, int Hundredths)> shares) => new([.. shares.Select(s => KeyValuePair.Create(s.Word, Hundredths(s.Hundredths)))]);

    private static Number Hundredths(int hundredths) => Number.FromMicros(hundredths * 10_000L);
}
