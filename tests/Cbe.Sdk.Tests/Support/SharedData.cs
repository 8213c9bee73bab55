namespace Cbe.Sdk.Tests.Support;

/// <summary>Real data beside the repository: <c>../shared/data</c>, or the folder that CBE_SHARED_DATA names.</summary>
internal static class SharedData
{
    public static string Folder { get; } =
        Environment.GetEnvironmentVariable("CBE_SHARED_DATA") is { Length: > 0 } given ? given : Path.GetFullPath(Path.Combine(RepositoryRoot.Path, "..", "shared", "data"));

    public static string PathOf(string relative) => Path.Combine(Folder, relative);
}
