namespace Cbe.Sdk.DependencyInjection;

/// <summary>
/// Tells when watched files have changed and come to rest. It looks, and does not listen: file events get lost on network
/// drives and in containers, and a policy changes a few times a year. Editors that write a file in pieces, or put another
/// in its place, are waited for, because a change counts only when two looks in a row see the same.
/// </summary>
internal sealed class FileWatch
{
    private IReadOnlyDictionary<string, FileStamp> _read = new Dictionary<string, FileStamp>();
    private Dictionary<string, FileStamp>? _seen;

    /// <summary>The files have been read as they were then.</summary>
    public void Read(IReadOnlyDictionary<string, FileStamp> files)
    {
        _read = files;
        _seen = null;
    }

    /// <summary>Looks once: whether the files are other than when they were read, and the same as at the last look.</summary>
    public bool Look()
    {
        var now = _read.Keys.ToDictionary(path => path, FileStamp.Of, StringComparer.Ordinal);
        if (now.All(f => _read[f.Key] == f.Value))
        {
            _seen = null;
            return false;
        }

        bool atRest = _seen is { } seen && now.All(f => seen[f.Key] == f.Value);
        _seen = now;
        return atRest;
    }
}
