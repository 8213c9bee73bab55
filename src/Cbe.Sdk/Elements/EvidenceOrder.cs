using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements;

/// <summary>
/// The order of evidence: by the day that the pack orders by, the day on which it was shown, then sequence if given, then everything else that rules can see in a fixed order.
/// Never by id or file position: renaming a file must not change a decision.
/// </summary>
internal sealed class EvidenceOrder
{
    private readonly int[] _keys;
    private readonly int _occurredOn;
    private readonly EvidenceDay _runsBy;

    public EvidenceOrder(ItemType type, EvidenceDay runsBy)
    {
        _runsBy = runsBy;
        string[] first = ["Score", "Level", "Assessor", "ConfirmedBy", "Setting", "Form", "Rigor", "Attempt", "ChosenByLearner", "HasNextSteps", "FeedbackDays", "RecordedOn", "Task", "Purpose", "Weight"];
        string[] derived = ["OccurredOn", "DaysAgo"];
        var named = first.Select(n => type.Fields.FirstOrDefault(f => f.Name == n)).OfType<Field>();
        var facts = type.Fields.Where(f => !first.Contains(f.Name) && !derived.Contains(f.Name));
        Keys = [.. named.Concat(facts)];
        _keys = [.. Keys.Select(f => f.Index)];
        _occurredOn = type.Fields.First(f => f.Name == "OccurredOn").Index;
    }

    /// <summary>By which of its days evidence stands in order.</summary>
    public EvidenceDay RunsBy => _runsBy;

    /// <summary>By which members items of one day and sequence stand in order, the first first.</summary>
    public IReadOnlyList<Field> Keys { get; }

    public int Compare((Evidence Evidence, Row Row) a, (Evidence Evidence, Row Row) b)
    {
        int order = _runsBy == EvidenceDay.Occurred ? 0 : DayOf(a.Evidence).CompareTo(DayOf(b.Evidence));
        order = order != 0 ? order : a.Row.Cells[_occurredOn].Low.CompareTo(b.Row.Cells[_occurredOn].Low);
        order = order != 0 ? order : Nullable.Compare(a.Evidence.Sequence, b.Evidence.Sequence);
        foreach (int key in _keys)
        {
            if (order != 0)
            {
                return order;
            }

            order = Compare(a.Row.Cells[key], b.Row.Cells[key]);
        }

        // Rows that no rule can tell apart: only which of them an explanation names first is left to decide.
        return order != 0 ? order : string.CompareOrdinal(a.Row.Id, b.Row.Id);
    }

    private DateOnly DayOf(Evidence evidence) => (_runsBy == EvidenceDay.Assessed ? evidence.AssessedOn : evidence.DueOn) ?? evidence.OccurredOn;

    private static int Compare(Value a, Value b)
    {
        if (a.IsMissing || b.IsMissing)
        {
            return b.IsMissing.CompareTo(a.IsMissing);
        }

        int order = a.Low.CompareTo(b.Low);
        return order != 0 ? order : string.CompareOrdinal(a.Text, b.Text);
    }
}
