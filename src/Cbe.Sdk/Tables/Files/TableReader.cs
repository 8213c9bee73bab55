using System.Buffers.Binary;
using System.Text;

namespace Cbe.Sdk.Tables;

/// <summary>Reads the header and the directory of a table's file and checks every place and count before it is used. Nothing in a file is believed.</summary>
internal sealed unsafe class TableReader
{
    private readonly SharedMemory _file;
    private readonly bool _verify;
    private readonly BinaryReader _from;
    private readonly long _end;

    private TableReader(SharedMemory file, bool verify)
    {
        _file = file;
        _verify = verify;
        var header = new ReadOnlySpan<byte>(file.Start, TableFile.HeaderLength);
        TableChecks.Header(header, file.Length);
        _end = BinaryPrimitives.ReadInt64LittleEndian(header[24..]);
        var directory = new ReadOnlySpan<byte>(file.Start + _end, (int)(file.Length - _end));
        TableChecks.That(Crc32C.Of(directory) == BinaryPrimitives.ReadUInt32LittleEndian(header[40..]), "its directory is damaged");
        _from = new(new MemoryStream(directory.ToArray(), writable: false), Encoding.UTF8);
    }

    /// <param name="file">All of the file.</param>
    /// <param name="verify">Whether the checksums of all pieces are computed.</param>
    public static (RestOfTable Said, TableShape Shape, TableIndex Index, EvidenceSegment[] Segments) Read(SharedMemory file, bool verify)
    {
        try
        {
            return new TableReader(file, verify).Read();
        }
        catch (Exception problem) when (problem is IOException or FormatException or ArgumentException or OverflowException)
        {
            throw new EvidenceTableException("its directory cannot be read", problem);
        }
    }

    private (RestOfTable Said, TableShape Shape, TableIndex Index, EvidenceSegment[] Segments) Read()
    {
        var rest = RestOfTable.Read(_from);
        var shape = new TableShape(rest.Schema, rest.Options);
        var (learners, cases) = (_from.ReadInt32(), _from.ReadInt32());
        TableChecks.That(learners >= 0 && cases >= 0, "it says a number of learners that cannot be");
        var index = new TableIndex(Blobs(learners), Blobs(learners), (int*)Take((learners + 1L) * sizeof(int)),
            (int*)Take(cases * (long)sizeof(int)), (int*)Take(cases * (long)sizeof(int)), [_file]);
        TableChecks.Index(index, cases, rest.Competencies.Count);
        int count = _from.ReadInt32();
        TableChecks.That(count >= 0 && count <= _end / 64, "it says a number of segments that cannot be");
        var segments = new EvidenceSegment[count];
        for (int s = 0; s < count; s++)
        {
            var layout = SegmentEntry.Read(_from, shape.Width);
            var columns = Take(layout.Length);
            var numbers = Take(layout.TileCount * (long)Tile.Lanes * sizeof(int));
            SegmentChecks.Layout(layout, shape);
            segments[s] = new(layout, _file, columns - _file.Start, _file, numbers - _file.Start);
        }

        TableChecks.That(_from.BaseStream.Position == _from.BaseStream.Length, "something stands behind its directory");
        SegmentChecks.Contents(segments, shape, cases, rest.Texts.Count);
        if (_verify)
        {
            SegmentChecks.Values(segments, shape);
        }

        return (rest, shape, index, segments);
    }

    private BlobList Blobs(int count)
    {
        long* begins = (long*)Take((count + 1L) * sizeof(long));
        var bytes = Next();
        TableChecks.Begins(begins, count, bytes.Length);
        return new(begins, _file.Start + bytes.At, count);
    }

    private byte* Take(long length)
    {
        var piece = Next();
        TableChecks.That(piece.Length == length, "a piece of it has another length than it should have");
        return _file.Start + piece.At;
    }

    private Piece Next()
    {
        var piece = new Piece(_from.ReadInt64(), _from.ReadInt64(), _from.ReadUInt32());
        TableChecks.That(piece.At >= TableFile.HeaderLength && piece.At % 64 == 0 && piece.Length >= 0 && piece.At <= _end && piece.Length <= _end - piece.At && piece.End <= _end, "a piece of it lies outside");
        TableChecks.That(!_verify || Crc32C.Of(_file.Start + piece.At, piece.End - piece.At) == piece.Checksum, $"it is damaged between the bytes {piece.At} and {piece.End}");
        return piece;
    }
}
