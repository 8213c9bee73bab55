using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation.Describing;

/// <summary>The parts of a model with all their fields: what is read, what is written, and what lies under what.</summary>
internal static class ModelParts
{
    private static readonly NumberValue Share = NumberValue.Share;
    private static readonly NumberValue Correlation = new(-Number.One, Number.One);
    private static readonly DrawValue Days = DrawValue.Days;
    private static readonly SharesValue Words = SharesValue.Any;

    public static ModelPart<EvidenceModel> Evidence { get; } = new("an object that says what evidence is shown", () => new(),
        Of<EvidenceModel, Draw>("tasks", DrawValue.Of(0, 500), m => m.Tasks, (m, v) => m with { Tasks = v }),
        Of<EvidenceModel, Draw>("firstDay", Days, m => m.FirstDay, (m, v) => m with { FirstDay = v }),
        Of<EvidenceModel, Draw>("daysBetween", Days, m => m.DaysBetween, (m, v) => m with { DaysBetween = v }),
        Of<EvidenceModel, WordShares>("forms", Words, m => m.Forms, (m, v) => m with { Forms = v }),
        Of<EvidenceModel, WordShares>("settings", Words, m => m.Settings, (m, v) => m with { Settings = v }),
        Of<EvidenceModel, WordShares>("assessors", Words, m => m.Assessors, (m, v) => m with { Assessors = v }),
        Of<EvidenceModel, WordShares>("confirmedBy", Words, m => m.ConfirmedBy, (m, v) => m with { ConfirmedBy = v }),
        Of<EvidenceModel, WordShares>("rigor", Words, m => m.Rigor, (m, v) => m with { Rigor = v }),
        Of<EvidenceModel, WordShares>("purposes", Words, m => m.Purposes, (m, v) => m with { Purposes = v }),
        Of<EvidenceModel, Number?>("retakes", Share, m => m.Retakes, (m, v) => m with { Retakes = v }),
        Of<EvidenceModel, Number?>("retakeBelow", Share, m => m.RetakeBelow, (m, v) => m with { RetakeBelow = v }),
        Of<EvidenceModel, int?>("attempts", new WholeValue(1, 20), m => m.Attempts, (m, v) => m with { Attempts = v }),
        Of<EvidenceModel, Draw>("retakeDays", Days, m => m.RetakeDays, (m, v) => m with { RetakeDays = v }),
        Of<EvidenceModel, Number?>("late", Share, m => m.Late, (m, v) => m with { Late = v }),
        Of<EvidenceModel, Draw>("lateDays", Days, m => m.LateDays, (m, v) => m with { LateDays = v }),
        Of<EvidenceModel, Draw>("recordedDays", Days, m => m.RecordedDays, (m, v) => m with { RecordedDays = v }),
        Of<EvidenceModel, Number?>("feedback", Share, m => m.Feedback, (m, v) => m with { Feedback = v }),
        Of<EvidenceModel, Draw>("feedbackDays", Days, m => m.FeedbackDays, (m, v) => m with { FeedbackDays = v }),
        Of<EvidenceModel, Number?>("nextSteps", Share, m => m.NextSteps, (m, v) => m with { NextSteps = v }),
        Of<EvidenceModel, Number?>("chosen", Share, m => m.Chosen, (m, v) => m with { Chosen = v }),
        Of<EvidenceModel, Number?>("unjudged", Share, m => m.Unjudged, (m, v) => m with { Unjudged = v }),
        Of<EvidenceModel, Number?>("missingScore", Share, m => m.MissingScore, (m, v) => m with { MissingScore = v }),
        Of<EvidenceModel, Number?>("missingLevel", Share, m => m.MissingLevel, (m, v) => m with { MissingLevel = v }));

    public static ModelPart<LearningModel> Learning { get; } = new("an object that says how learners learn", () => new(),
        Of<LearningModel, Number?>("start", Share, m => m.Start, (m, v) => m with { Start = v }),
        Of<LearningModel, Number?>("startSpread", Share, m => m.StartSpread, (m, v) => m with { StartSpread = v }),
        Of<LearningModel, Number?>("competencySpread", Share, m => m.CompetencySpread, (m, v) => m with { CompetencySpread = v }),
        Of<LearningModel, Number?>("rate", Share, m => m.Rate, (m, v) => m with { Rate = v }),
        Of<LearningModel, Number?>("rateSpread", Share, m => m.RateSpread, (m, v) => m with { RateSpread = v }),
        Of<LearningModel, Number?>("plateau", Share, m => m.Plateau, (m, v) => m with { Plateau = v }),
        Of<LearningModel, Number?>("noise", Share, m => m.Noise, (m, v) => m with { Noise = v }));

    public static ModelPart<ScoreModel> Scores { get; } = new("an object that says how scores are", () => new(),
        Of<ScoreModel, Number?>("step", new NumberValue(Number.FromMicros(1), Number.FromInteger(1_000_000)), m => m.Step, (m, v) => m with { Step = v }),
        Of<ScoreModel, Number?>("alike", Share, m => m.Alike, (m, v) => m with { Alike = v }),
        Of<ScoreModel, Number?>("alikeLearner", Share, m => m.AlikeLearner, (m, v) => m with { AlikeLearner = v }),
        Of<ScoreModel, Number?>("withTasks", Correlation, m => m.WithTasks, (m, v) => m with { WithTasks = v }),
        Of<ScoreModel, IReadOnlyList<Draw>>("byPosition", new ListValue<Draw>(DrawValue.Of(0, 1)), m => m.ByPosition.Count == 0 ? null : m.ByPosition, (m, v) => m with { ByPosition = v }));

    public static ModelPart<SchoolModel> Schools { get; } = new("an object that says how many schools there are", () => new(),
        Of<SchoolModel, int?>("count", new WholeValue(1, 10_000), m => m.Count == 1 ? null : m.Count, (m, v) => m with { Count = v!.Value }),
        Of<SchoolModel, string>("attribute", TextValue.Any, m => m.Attribute, (m, v) => m with { Attribute = v }),
        Of<SchoolModel, Number?>("spread", Share, m => m.Spread, (m, v) => m with { Spread = v }));

    public static ModelPart<SubgroupModel> Subgroup { get; } = new("an object that says the shares of an attribute", () => new() { Attribute = "" },
        Of<SubgroupModel, WordShares>("values", Words, m => m.Values, (m, v) => m with { Values = v }),
        Of<SubgroupModel, string>("by", TextValue.Any, m => m.By, (m, v) => m with { By = v }),
        Of<SubgroupModel, IReadOnlyDictionary<string, WordShares>>("when", new MapValue<WordShares>(Words), m => m.When.Count == 0 ? null : m.When, (m, v) => m with { When = v }),
        Of<SubgroupModel, Draw>("bySchool", DrawValue.Of(0, 1), m => m.BySchool, (m, v) => m with { BySchool = v }));

    public static ModelPart<ChoiceModel> Choices { get; } = new("an object that says which choices are made", () => new(),
        Of<ChoiceModel, Draw>("made", DrawValue.Of(0, 100), m => m.Made, (m, v) => m with { Made = v }),
        Of<ChoiceModel, WordShares>("kinds", Words, m => m.Kinds, (m, v) => m with { Kinds = v }),
        Of<ChoiceModel, Number?>("honoured", Share, m => m.Honoured, (m, v) => m with { Honoured = v }),
        Of<ChoiceModel, Draw>("honouredDays", Days, m => m.HonouredDays, (m, v) => m with { HonouredDays = v }));

    public static ModelPart<SupportModel> Support { get; } = new("an object that says what support is given", () => new(),
        Of<SupportModel, Number?>("below", Share, m => m.Below, (m, v) => m with { Below = v }),
        Of<SupportModel, Number?>("given", Share, m => m.Given, (m, v) => m with { Given = v }),
        Of<SupportModel, Draw>("days", Days, m => m.Days, (m, v) => m with { Days = v }),
        Of<SupportModel, WordShares>("kinds", Words, m => m.Kinds, (m, v) => m with { Kinds = v }));

    public static ModelPart<PriorModel> Prior { get; } = new("an object that says what is brought along", () => new(),
        Of<PriorModel, Number?>("share", Share, m => m.Share, (m, v) => m with { Share = v }),
        Of<PriorModel, Draw>("items", DrawValue.Of(0, 100), m => m.Items, (m, v) => m with { Items = v }),
        Of<PriorModel, Draw>("daysBefore", DrawValue.Of(1, 3_650), m => m.DaysBefore, (m, v) => m with { DaysBefore = v }),
        Of<PriorModel, string>("fact", TextValue.Any, m => m.Fact, (m, v) => m with { Fact = v }));

    public static ModelPart<GroupModel> Group { get; } = new("an object that says what holds for some learners", () => new(),
        Of<GroupModel, IReadOnlyDictionary<string, string>>("where", new MapValue<string>(TextValue.Any), m => m.Where.Count == 0 ? null : m.Where, (m, v) => m with { Where = v }),
        Of<GroupModel, EvidenceModel>("evidence", Evidence, m => m.Evidence, (m, v) => m with { Evidence = v }),
        Of<GroupModel, LearningModel>("learning", Learning, m => m.Learning, (m, v) => m with { Learning = v }),
        Of<GroupModel, ChoiceModel>("choices", Choices, m => m.Choices, (m, v) => m with { Choices = v }),
        Of<GroupModel, SupportModel>("support", Support, m => m.Support, (m, v) => m with { Support = v }),
        Of<GroupModel, PriorModel>("prior", Prior, m => m.Prior, (m, v) => m with { Prior = v }));

    public static ModelPart<PopulationModel> Population { get; } = new("a population model", () => new(),
        Of<PopulationModel, string>("title", TextValue.Any, m => m.Title, (m, v) => m with { Title = v }),
        Of<PopulationModel, int?>("learners", new WholeValue(1, 10_000_000), m => m.Learners, (m, v) => m with { Learners = v!.Value }),
        Of<PopulationModel, DateOnly?>("from", DayValue.Any, m => m.From, (m, v) => m with { From = v }),
        Of<PopulationModel, DateOnly?>("to", DayValue.Any, m => m.To, (m, v) => m with { To = v }),
        Part("schools", Schools, m => m.Schools, (m, v) => m with { Schools = v }),
        Of<PopulationModel, IReadOnlyList<SubgroupModel>>("subgroups", SubgroupsValue.All, m => m.Subgroups.Count == 0 ? null : m.Subgroups, (m, v) => m with { Subgroups = v }),
        Of<PopulationModel, CompetencyChoice>("competencies", CompetenciesValue.All, CompetencyChoice.Of, (m, v) => v.In(m)),
        Of<PopulationModel, Draw>("competenciesEach", DrawValue.Of(1, 1_000), m => m.CompetenciesEach, (m, v) => m with { CompetenciesEach = v }),
        Part("learning", Learning, m => m.Learning, (m, v) => m with { Learning = v }),
        Part("scores", Scores, m => m.Scores, (m, v) => m with { Scores = v }),
        Part("evidence", Evidence, m => m.Evidence, (m, v) => m with { Evidence = v }),
        Part("choices", Choices, m => m.Choices, (m, v) => m with { Choices = v }),
        Part("support", Support, m => m.Support, (m, v) => m with { Support = v }),
        Part("prior", Prior, m => m.Prior, (m, v) => m with { Prior = v }),
        Of<PopulationModel, IReadOnlyList<GroupModel>>("groups", new ListValue<GroupModel>(Group), m => m.Groups.Count == 0 ? null : m.Groups, (m, v) => m with { Groups = v }));

    private static ModelField<TPart, T> Of<TPart, T>(string name, ModelValue<T> value, Func<TPart, T?> get, Func<TPart, T, TPart> set) => new(name, value, get, set);

    /// <summary>A part within the model; one that says nothing is not written.</summary>
    private static ModelField<PopulationModel, T> Part<T>(string name, ModelPart<T> part, Func<PopulationModel, T> get, Func<PopulationModel, T, PopulationModel> set)
        where T : class => new(name, part, m => part.IsEmpty(get(m)) ? null : get(m), set);
}
