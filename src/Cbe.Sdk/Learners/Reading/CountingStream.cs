namespace Cbe.Sdk.Learners;

/// <summary>A file that says how much of it has been read, on any thread, also after it was closed; and that reads no further once it is told to stop.</summary>
internal sealed class CountingStream(FileStream file, CancellationToken cancellationToken) : Stream
{
    private readonly long _length = file.Length;
    private long _count;

    public long Count => Volatile.Read(ref _count);

    public override long Length => _length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Position
    {
        get => Count;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Counted(file.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Counted(file.Read(buffer));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            file.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Counted(int read)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Volatile.Write(ref _count, _count + read);
        return read;
    }
}
