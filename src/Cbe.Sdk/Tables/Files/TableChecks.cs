using System.Buffers.Binary;

namespace Cbe.Sdk.Tables;

/// <summary>What must be so of a table's file, or it is refused.</summary>
internal static unsafe class TableChecks
{
    public static void That(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new EvidenceTableException(otherwise);
        }
    }

    public static void Header(ReadOnlySpan<byte> header, long length)
    {
        That(BinaryPrimitives.ReadUInt64LittleEndian(header) == TableFile.Magic, "it does not begin as one");
        That(BitConverter.ToUInt32(header[12..]) == TableFile.ByteOrder, "it was written by a machine with another order of bytes, or is damaged");
        uint version = BinaryPrimitives.ReadUInt32LittleEndian(header[8..]);
        That(version == TableFile.Version, $"it is of version {version}; this library reads version {TableFile.Version}");
        That(BinaryPrimitives.ReadUInt32LittleEndian(header[60..]) == Crc32C.Of(header[..60]), "its header is damaged");
        long said = BinaryPrimitives.ReadInt64LittleEndian(header[16..]);
        That(said == length, $"it has {length} bytes, and {said} were written: it was cut, or something stands behind it");
        long directory = BinaryPrimitives.ReadInt64LittleEndian(header[24..]);
        long size = BinaryPrimitives.ReadInt64LittleEndian(header[32..]);
        That(directory >= TableFile.HeaderLength && directory % 64 == 0 && size is >= 0 and <= int.MaxValue && directory <= length && size == length - directory, "its directory lies outside");
    }

    /// <summary>Where pieces begin: at 0, never backwards, and within their bytes.</summary>
    public static void Begins(long* begins, int count, long length)
    {
        That(begins[0] == 0 && begins[count] == length, "its texts lie outside");
        for (int i = 0; i < count; i++)
        {
            long size = unchecked(begins[i + 1] - begins[i]);
            That(begins[i + 1] >= begins[i] && begins[i + 1] <= length && size <= int.MaxValue, "its texts lie outside");
        }
    }

    public static void Index(TableIndex index, int cases, int competencies)
    {
        That(index.FirstCase[0] == 0 && index.FirstCase[index.Learners] == cases, "the cases of its learners do not add up");
        for (int l = 0; l < index.Learners; l++)
        {
            var (first, end) = (index.FirstCase[l], index.FirstCase[l + 1]);
            That(first <= end && end <= cases, "the cases of its learners do not add up");
            That(!new ReadOnlySpan<int>(index.LearnerOf + first, end - first).ContainsAnyExcept(l), "a case is of another learner than it should be");
        }

        That(!new ReadOnlySpan<int>(index.CompetencyOf, cases).ContainsAnyExceptInRange(0, competencies - 1), "a case is of a competency that there is not");
    }
}
