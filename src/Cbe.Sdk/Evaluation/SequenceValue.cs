namespace Cbe.Sdk.Evaluation;

/// <summary>A sequence while rules are evaluated, with what is not known about it.</summary>
/// <param name="Entries">The entries in order, undecided ones among them. Nobody writes into them.</param>
/// <param name="IsUndetermined">Whether it is not even known which entries stand at which position; every use is missing.</param>
internal sealed record SequenceValue(SequenceEntry[] Entries, bool IsUndetermined = false)
{
    public static SequenceValue Empty { get; } = new([]);

    public static SequenceValue Undetermined { get; } = new([], IsUndetermined: true);

    public bool HasUndecided { get; } = IsUndetermined || Array.Exists(Entries, e => e.IsUndecided);

    public static SequenceValue Of(IEnumerable<Row> rows) =>
        new([.. rows.Select(r => new SequenceEntry(Values.Value.OfReference(r), r.Id, false))]);
}
