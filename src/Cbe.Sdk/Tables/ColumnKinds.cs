using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tables;

/// <summary>What the values of each column are: that decides in which form they may lie and how they compare.</summary>
internal static class ColumnKinds
{
    /// <summary>How many columns there are before the facts.</summary>
    public const int Count = (int)EvidenceColumn.Sequence + 1;

    public static ValueKind Of(EvidenceColumn column) => column switch
    {
        EvidenceColumn.Level => ValueKind.Level,
        EvidenceColumn.Assessor or EvidenceColumn.ConfirmedBy or EvidenceColumn.Setting or EvidenceColumn.Form or EvidenceColumn.Rigor or EvidenceColumn.Purpose => ValueKind.Symbol,
        EvidenceColumn.ChosenByLearner or EvidenceColumn.HasNextSteps or EvidenceColumn.Excused => ValueKind.Boolean,
        EvidenceColumn.FeedbackOn or EvidenceColumn.OccurredOn or EvidenceColumn.RecordedOn or EvidenceColumn.AssessedOn or EvidenceColumn.DueOn => ValueKind.Date,
        EvidenceColumn.Task => ValueKind.Text,
        _ => ValueKind.Number,
    };

    /// <summary>The kinds of all columns of a schema.</summary>
    public static ValueKind[] All(IEnumerable<FactDeclaration> facts) => [.. Enum.GetValues<EvidenceColumn>().Select(Of), .. facts.Select(f => f.Type)];

    /// <summary>What stands before the least element of a byte, so that programs need not know the segment; null where that is for the segment to say.</summary>
    public static long? OffsetOf(ValueKind kind) => kind switch
    {
        ValueKind.Level or ValueKind.Text => 0,
        ValueKind.Symbol or ValueKind.Boolean => -1,
        _ => null,
    };
}
