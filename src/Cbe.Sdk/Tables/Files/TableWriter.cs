using System.Buffers.Binary;
using System.Text;

namespace Cbe.Sdk.Tables;

/// <summary>Writes a table to a file, piece by piece.</summary>
internal sealed unsafe class TableWriter(Stream to)
{
    private static readonly byte[] Zeros = new byte[64];

    private readonly MemoryStream _directory = new();
    private long _at;

    public void Write(EvidenceTable table, RestOfTable rest)
    {
        // The header comes last, so that a file that was not finished has none.
        Pad(TableFile.HeaderLength);
        using (var entries = new BinaryWriter(_directory, Encoding.UTF8, leaveOpen: true))
        {
            rest.Write(entries);
            var index = table.Index;
            entries.Write(index.Learners);
            entries.Write(index.Cases);
            Blobs(index.Ids, entries);
            Blobs(index.Rest, entries);
            Put(index.FirstCase, (index.Learners + 1L) * sizeof(int), entries);
            Put(index.CompetencyOf, index.Cases * (long)sizeof(int), entries);
            Put(index.LearnerOf, index.Cases * (long)sizeof(int), entries);
            entries.Write(table.Segments.Length);
            foreach (var segment in table.Segments)
            {
                SegmentEntry.Write(entries, segment.Layout);
                Put(segment.Start, segment.Layout.Length, entries);
                Put(segment.CaseOf, segment.Lanes * (long)sizeof(int), entries);
            }
        }

        long directory = _at;
        byte[] bytes = _directory.ToArray();
        to.Write(bytes);
        to.Position = 0;
        to.Write(Header(directory, bytes));
    }

    private static byte[] Header(long directory, byte[] bytes)
    {
        byte[] header = new byte[TableFile.HeaderLength];
        BinaryPrimitives.WriteUInt64LittleEndian(header, TableFile.Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(8), TableFile.Version);
        BitConverter.TryWriteBytes(header.AsSpan(12), TableFile.ByteOrder);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(16), directory + bytes.Length);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(24), directory);
        BinaryPrimitives.WriteInt64LittleEndian(header.AsSpan(32), bytes.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(40), Crc32C.Of(bytes));
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(60), Crc32C.Of(header.AsSpan(0, 60)));
        return header;
    }

    private void Blobs(BlobList blobs, BinaryWriter entries)
    {
        Put(blobs.Begins, (blobs.Count + 1L) * sizeof(long), entries);
        Put(blobs.Bytes, blobs.Length, entries);
    }

    private void Put(void* start, long length, BinaryWriter entries)
    {
        long at = _at;
        uint crc = 0;
        for (long done = 0; done < length; done += 1 << 24)
        {
            var part = new ReadOnlySpan<byte>((byte*)start + done, (int)Math.Min(1 << 24, length - done));
            crc = Crc32C.Of(part, crc);
            to.Write(part);
        }

        _at += length;
        int padding = Pad((int)(SegmentLayout.Align(_at) - _at));
        entries.Write(at);
        entries.Write(length);
        entries.Write(Crc32C.Of(Zeros.AsSpan(0, padding), crc));
    }

    private int Pad(int zeros)
    {
        to.Write(Zeros.AsSpan(0, zeros));
        _at += zeros;
        return zeros;
    }
}
