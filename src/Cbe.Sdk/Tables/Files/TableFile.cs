namespace Cbe.Sdk.Tables;

/// <summary>
/// The form of a table's file, version 1. A header of 64 bytes: <c>CBETABLE</c>, version, a number that tells the order of
/// bytes, length of the file, then where the directory is, its length and checksum, zeros, and the checksum of the header.
/// Then pieces (columns as they lie in memory), and last the directory that says what each piece is. All checksums are CRC-32C.
/// </summary>
internal static class TableFile
{
    public const ulong Magic = 0x454C_4241_5445_4243; // "CBETABLE"
    public const uint Version = 1;
    public const uint ByteOrder = 0x0102_0304;
    public const int HeaderLength = 64;
}
