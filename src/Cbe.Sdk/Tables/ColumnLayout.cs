namespace Cbe.Sdk.Tables;

/// <summary>One column of a <see cref="SegmentLayout"/>: where its elements are, and what a <see cref="LaneColumn"/> says of them.</summary>
internal readonly record struct ColumnLayout(ColumnForm Form, long At, long Offset, long Constant, bool HasMissing, bool IsMissing, long Least, long Most)
{
    public unsafe LaneColumn Over(byte* start) => new()
    {
        Form = Form,
        Data = Form == ColumnForm.Constant ? null : start + At,
        Offset = Offset,
        Constant = Constant,
        HasMissing = HasMissing,
        IsMissing = IsMissing,
        Least = Least,
        Most = Most,
    };
}
