using System.Globalization;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Learners;

/// <summary>The canonical form of a record.</summary>
internal static class LearnerJsonWriter
{
    public static CanonicalJson Write(LearnerRecord record)
    {
        var json = new CanonicalJson().Open('{').Member("id", record.Id)
            .List("evidence", record.Evidence, Write)
            .List("choices", record.Choices, Write)
            .List("goals", record.Goals, Write)
            .List("supportEvents", record.SupportEvents, Write)
            .Texts("needs", record.Needs)
            .Texts("accommodations", record.Accommodations);
        if (record.Plan is { } plan)
        {
            json.Key("plan").Open('{').List("entries", plan.Entries, Write).Close('}');
        }

        if (record.Subgroups.Count > 0)
        {
            json.Key("subgroups").Open('{');
            foreach (var (name, value) in record.Subgroups.OrderBy(s => s.Key, StringComparer.Ordinal))
            {
                json.Member(name, value);
            }

            json.Close('}');
        }

        json.List("awards", record.Awards, Write).List("overrides", record.Overrides, Write);
        Facts(json, record.Facts);
        return json.Close('}');
    }

    public static void Write(Evidence e, CanonicalJson json)
    {
        json.Open('{').Member("id", e.Id).Member("competency", e.Competency).Member("occurredOn", e.OccurredOn.ToText())
            .Member("recordedOn", e.RecordedOn?.ToText()).Literal("sequence", Integer(e.Sequence))
            .Member("level", e.Level).Literal("score", e.Score?.ToString())
            .Member("assessor", e.Assessor).Member("confirmedBy", e.ConfirmedBy).Member("setting", e.Setting)
            .Member("form", e.Form).Member("rigor", e.Rigor).Literal("attempt", Integer(e.Attempt))
            .Literal("chosenByLearner", True(e.ChosenByLearner)).Literal("hasNextSteps", True(e.HasNextSteps))
            .Member("feedbackOn", e.FeedbackOn?.ToText())
            .Member("task", e.Task).Member("purpose", e.Purpose).Literal("points", e.Points?.ToString()).Literal("pointsPossible", e.PointsPossible?.ToString())
            .Literal("latePenalty", e.LatePenalty?.ToString()).Literal("weight", e.Weight?.ToString())
            .Member("assessedOn", e.AssessedOn?.ToText()).Member("dueOn", e.DueOn?.ToText()).Literal("excused", True(e.Excused));
        Facts(json, e.Facts);
        json.Close('}');
    }

    private static void Write(Choice c, CanonicalJson json) =>
        json.Open('{').Member("date", c.Date.ToText()).Member("kind", ChoiceKinds.NameOf(c.Kind))
            .Member("competency", c.Competency).Member("detail", c.Detail).Member("honouredOn", c.HonouredOn).Close('}');

    private static void Write(Goal g, CanonicalJson json) =>
        json.Open('{').Member("setOn", g.SetOn.ToText()).Member("competency", g.Competency).Member("description", g.Description)
            .Member("targetOn", g.TargetOn?.ToText()).Member("reachedOn", g.ReachedOn?.ToText())
            .Literal("setByLearner", True(g.SetByLearner)).Close('}');

    private static void Write(SupportEvent s, CanonicalJson json) =>
        json.Open('{').Member("givenOn", s.GivenOn.ToText()).Member("kind", s.Kind).Member("competency", s.Competency)
            .Literal("tier", Integer(s.Tier)).Close('}');

    private static void Write(PlanEntry p, CanonicalJson json) =>
        json.Open('{').Member("competency", p.Competency).Member("targetOn", p.TargetOn?.ToText()).Close('}');

    private static void Write(Award a, CanonicalJson json) =>
        json.Open('{').Member("competency", a.Competency).Member("credential", a.Credential).Member("level", a.Level)
            .Member("awardedOn", a.AwardedOn.ToText()).Member("expiresOn", a.ExpiresOn?.ToText()).Close('}');

    private static void Write(Override o, CanonicalJson json) =>
        json.Open('{').Member("competency", o.Competency).Member("level", o.Level).Member("byRole", o.ByRole)
            .Member("reason", o.Reason).Member("decidedOn", o.DecidedOn.ToText()).Close('}');

    private static void Facts(CanonicalJson json, IReadOnlyDictionary<string, FactValue> facts)
    {
        if (facts.Count == 0)
        {
            return;
        }

        json.Key("facts").Open('{');
        foreach (var (name, fact) in facts.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            _ = fact.Kind is FactKind.Number or FactKind.Boolean ? json.Literal(name, fact.ToString()) : json.Member(name, fact.ToString());
        }

        json.Close('}');
    }

    private static string? Integer(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string? True(bool value) => value ? "true" : null;
}
