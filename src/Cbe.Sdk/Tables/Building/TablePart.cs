namespace Cbe.Sdk.Tables;

/// <summary>What one writer wrote: cases are numbered from 0.</summary>
/// <param name="Index">Its learners and cases.</param>
/// <param name="Segments">Its segments, whose case numbers are the part's own.</param>
/// <param name="Depth">How deep the order of items had to look: <see cref="ItemOrder.Depth"/>.</param>
internal sealed record TablePart(TableIndex Index, IReadOnlyList<EvidenceSegment> Segments, int Depth);
