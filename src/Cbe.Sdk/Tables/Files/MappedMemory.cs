using System.IO.MemoryMappedFiles;

namespace Cbe.Sdk.Tables;

/// <summary>A file in memory: read as it is touched, and given back when the last table lets go.</summary>
internal sealed unsafe class MappedMemory : SharedMemory
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private bool _freed;

    private MappedMemory(MemoryMappedFile file, MemoryMappedViewAccessor view, byte* start, long bytes)
        : base(start, bytes)
    {
        _file = file;
        _view = view;
    }

    public static MappedMemory Open(FileStream stream)
    {
        var file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        var view = file.CreateViewAccessor(0, stream.Length, MemoryMappedFileAccess.Read);
        byte* start = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        return new(file, view, start + view.PointerOffset, stream.Length);
    }

    protected override void Free()
    {
        if (!_freed)
        {
            _freed = true;
            _view.SafeMemoryMappedViewHandle.ReleasePointer();
            _view.Dispose();
            _file.Dispose();
        }
    }
}
