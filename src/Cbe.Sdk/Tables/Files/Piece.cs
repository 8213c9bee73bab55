namespace Cbe.Sdk.Tables;

/// <summary>A piece of a file: it begins on a boundary of 64 bytes and is filled up with zeros to the next, which the checksum covers.</summary>
/// <param name="At">Where it begins.</param>
/// <param name="Length">How many bytes it has, without the zeros.</param>
/// <param name="Checksum">CRC-32C of all, with the zeros.</param>
internal readonly record struct Piece(long At, long Length, uint Checksum)
{
    public long End => SegmentLayout.Align(At + Length);
}
