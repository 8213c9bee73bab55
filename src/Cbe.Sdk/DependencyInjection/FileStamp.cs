namespace Cbe.Sdk.DependencyInjection;

/// <summary>What a file looks like from outside: when it was written, and how long it is. A link is followed to its end, for mounted configuration changes its links and not its files.</summary>
internal readonly record struct FileStamp(long WrittenAt, long Length)
{
    public static FileStamp Missing { get; } = new(0, -1);

    public static FileStamp Of(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (file.Exists && file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo end)
            {
                file = end;
            }

            return file.Exists ? new(file.LastWriteTimeUtc.Ticks, file.Length) : Missing;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Missing;
        }
    }
}
