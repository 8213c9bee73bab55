using Cbe.Sdk.Learners;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Decisions;

/// <summary>Next steps as JSON.</summary>
internal static class NextStepsJson
{
    public static string Write(NextSteps steps)
    {
        var json = new CanonicalJson().Open('{');
        json.Member("learner", steps.Learner);
        json.Member("competency", steps.Competency);
        json.Member("code", steps.CompetencyCode);
        json.Member("asOf", steps.AsOf);
        json.Member("level", steps.Level);
        json.Member("nextLevel", steps.NextLevel);
        json.Member("status", NameOf(steps.Status));
        json.All("alternatives", steps.Alternatives, Write);
        json.AllTexts("obstacles", steps.Obstacles);
        json.AllTexts("notes", steps.Notes);
        json.Member("itemsSearched", steps.ItemsSearched);
        json.Member("evaluations", steps.Evaluations);
        return json.Close('}').ToString();
    }

    public static string NameOf(NextStepsStatus status) => status switch
    {
        NextStepsStatus.Found => "found",
        NextStepsStatus.Reached => "reached",
        NextStepsStatus.DecidedByPerson => "decided-by-person",
        NextStepsStatus.NoneWithinBound => "none-within-bound",
        _ => "bound-reached",
    };

    private static void Write(NextStep step, CanonicalJson json)
    {
        json.Open('{').Member("text", step.Text);
        json.All("parts", step.Parts, Write);
        json.All("evidence", step.Evidence, (e, j) => LearnerJsonWriter.Write(e, j));
        json.Close('}');
    }

    private static void Write(NextStepPart part, CanonicalJson json)
    {
        json.Open('{').Member("count", part.Count).Member("text", part.Text);
        json.All("conditions", part.Conditions, static (c, j) => j.Open('{').Member("member", c.Member).Member("relation", NameOf(c.Relation))
            .AllTexts("values", c.Values).Literal("eachAnother", c.EachAnother ? "true" : null).Close('}'));
        json.Close('}');
    }

    private static string NameOf(NextStepRelation relation) => relation switch
    {
        NextStepRelation.AtLeast => "at-least",
        NextStepRelation.AtMost => "at-most",
        NextStepRelation.OneOf => "one-of",
        NextStepRelation.OtherThan => "other-than",
        _ => "not-said",
    };
}
