using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Pathways;

/// <summary>What pathway rules may see: what comes before a competency, what can stand in its place, the learner's own plan and pace.</summary>
internal sealed class PathwaysVocabulary
{
    public PathwaysVocabulary(VocabularyContext context)
    {
        Step = new ItemType("a competency on the way", "competencies on the way",
        [
            Fields.Member("Level", RuleType.Level, "The level decided for it."),
            Fields.Member("Reached", RuleType.Boolean, "Whether it, or a competency that can stand in its place, is at the proficient level or awarded, or a heading of which all parts are; not known while a level is not decided."),
            Fields.Member("Awarded", RuleType.Boolean, "Whether it has been awarded.") with { Absence = Absence.False },
        ]);
        Route = new ItemType("a route", "routes",
        [
            Fields.Member("Asks", RuleType.Number, "How many competencies the route asks for.") with { Range = Fields.Count },
            Fields.Member("Left", RuleType.Number, "How many of these are not reached.") with { Range = Fields.Count },
        ]);

        List<(Field Field, Func<PathwayCase, Value> Read)> competency =
        [
            (Fields.Items("prerequisites", Step, "The competencies that come before."), c => CaseValues.Rows(c.Prerequisites)),
            (Fields.Items("alternatives", Step, "Competencies that can stand in its place."), c => CaseValues.Rows(c.Alternatives)),
            (Fields.Root("progress.Level", RuleType.Level, "The level decided by the progression rules.") with { CitesEvidence = true }, c => c.Progress),
            (Fields.Root("competency.Code", RuleType.Text, "The competency's code, as people know it."), c => CaseValues.Text(c.Competency.Code)),
            (Fields.Root("competency.Kind", RuleType.Text, "The kind of the competency, as the framework names it."), c => CaseValues.Text(c.Competency.Kind)),
            (Fields.Outer("attempts", RuleType.Number, "How many items of evidence are admitted.") with { Range = Fields.Count, CitesEvidence = true }, c => CaseValues.Count(c.Attempts)),
            .. Ahead<PathwayCase>(c => c.Ahead, c => c.AsOf),
        ];
        var ready = competency.FindAll(f => !IsProjection(f.Field.Name));
        Ready = new(context.Deciding("a readiness rule", CbeElement.Pathways, ready.Select(f => f.Field)), ready, c => c.Learner, context);
        Competency = new(context.Make("a pathway rule", CbeElement.Pathways, competency.Select(f => f.Field)), competency, c => c.Learner, context);

        List<(Field Field, Func<CredentialPathwayCase, Value> Read)> credential =
        [
            (Fields.Items("members", Step, "The competencies that every route asks for."), c => CaseValues.Rows(c.Members)),
            (Fields.Items("routes", Route, "The ways to the credential.") with { NeverEmpty = true }, c => CaseValues.Rows(c.Routes)),
            .. Ahead<CredentialPathwayCase>(c => c.Ahead, c => c.AsOf),
        ];
        Credential = new(context.Make("a pathway rule over a credential", CbeElement.Pathways, credential.Select(f => f.Field)), credential, c => c.Learner, context);
    }

    public ItemType Step { get; }

    public ItemType Route { get; }

    /// <summary>For readiness rules. They see neither the learner's pace nor anything about time spent: nobody waits for being slow, or for having sat too little.</summary>
    public Reading<PathwayCase> Ready { get; }

    /// <summary>For findings about the way to a competency.</summary>
    public Reading<PathwayCase> Competency { get; }

    /// <summary>For findings about the ways to a credential.</summary>
    public Reading<CredentialPathwayCase> Credential { get; }

    /// <summary>Whether the value is the learner's own pace.</summary>
    public static bool IsProjection(string field) => field.StartsWith("projected.", StringComparison.Ordinal);

    /// <summary>Whether the value is the learner's own plan.</summary>
    public static bool IsPlan(string field) => field.StartsWith("plan.", StringComparison.Ordinal);

    private static List<(Field Field, Func<T, Value> Read)> Ahead<T>(Func<T, WayAhead> ahead, Func<T, DateOnly> asOf) =>
    [
        (Fields.Outer("remaining", RuleType.Number, "How many competencies remain on the way, those that come before among them; of a credential on its nearest route.") with { Range = Fields.Count }, c => ahead(c).Remaining),
        (Fields.Root("plan.TargetOn", RuleType.Date, "The day that the learner has planned; of a credential the last planned day of what remains."), c => CaseValues.Date(ahead(c).PlannedOn)),
        (Fields.Root("projected.Earliest", RuleType.Date, "The day of completion at the pace of the learner's quicker quarter. Known only where the learner has planned a day."), c => CaseValues.Date(ahead(c).Projection?.Earliest)),
        (Fields.Root("projected.Expected", RuleType.Date, "The day of completion at the learner's median pace. Known only where the learner has planned a day."), c => CaseValues.Date(ahead(c).Projection?.Expected)),
        (Fields.Root("projected.Latest", RuleType.Date, "The day of completion at the pace of the learner's slower quarter. Known only where the learner has planned a day."), c => CaseValues.Date(ahead(c).Projection?.Latest)),
        (Fields.Outer("asOf", RuleType.Date, "The day of the decision."), c => Value.Of(asOf(c))),
    ];
}
