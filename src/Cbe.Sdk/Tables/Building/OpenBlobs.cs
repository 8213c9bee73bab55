namespace Cbe.Sdk.Tables;

/// <summary>A <see cref="BlobList"/> that is being built.</summary>
internal sealed unsafe class OpenBlobs
{
    public OpenBlobs() => Begins.Add(0);

    public GrowingMemory<long> Begins { get; } = new();

    public GrowingMemory<byte> Bytes { get; } = new();

    public int Count => (int)(Begins.Count - 1);

    public BlobList List => new(Begins.Start, Bytes.Start, Count);

    public void Add(ReadOnlySpan<byte> blob)
    {
        Bytes.AddRange(blob);
        Begins.Add(Bytes.Count);
    }

    public void AddRange(BlobList blobs)
    {
        for (int i = 0; i < blobs.Count; i++)
        {
            Add(blobs[i]);
        }
    }
}
