using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Agency;

/// <summary>What agency rules may see: the choices, goals and chosen evidence of one learner, and where the learner stands.</summary>
internal sealed class AgencyVocabulary
{
    public AgencyVocabulary(VocabularyContext context)
    {
        Evidence = new EvidenceItems(context, CbeElement.Agency);
        Items = new AgencyItems(context);
        List<(Field Field, Func<AgencyCase, Value> Read)> fields =
        [
            (Fields.Items("evidence", Evidence.Type, "All admitted evidence of the learner, oldest first."), c => CaseValues.Rows(EvidenceRows(c))),
            (Fields.Items("choices", Items.Choice, "The choices that the learner made, oldest first."), c => CaseValues.Rows(c.Choices.Select(x => Items.Row(x, c)))),
            (Fields.Items("goals", Items.Goal, "The goals that were set, oldest first."), c => CaseValues.Rows(c.Goals.Select(x => Items.Row(x, c)))),
            (Fields.Items("competencies", Items.Worked, "The competencies of which there is admitted evidence."), c => CaseValues.Rows(c.Standings.Select(x => Items.Row(x, c)))),
            (Fields.Outer("asOf", RuleType.Date, "The day of the decision."), c => Value.Of(c.AsOf)),
        ];
        Learner = new(context.Make("an agency rule", CbeElement.Agency, fields.Select(f => f.Field)), fields, c => c.Learner, context);
    }

    public EvidenceItems Evidence { get; }

    public AgencyItems Items { get; }

    public Reading<AgencyCase> Learner { get; }

    private IEnumerable<Row> EvidenceRows(AgencyCase about)
    {
        var rows = about.Standings.SelectMany(s => s.Admitted).Select(e => (Evidence: e, Row: Evidence.Read(e, about.AsOf))).ToList();
        rows.Sort(Evidence.Order.Compare);
        return rows.Select(r => r.Row);
    }
}
