using Cbe.Sdk.Tests.Support;

namespace Cbe.Packaging.Tests;

/// <summary>Every project of src, packed once into a folder under a version that nobody has seen before.</summary>
public sealed class Packages : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Packages()
    {
        foreach (string project in Projects)
        {
            // A build of its own: the tests of other projects run from the usual one meanwhile.
            Dotnet.Run(RepositoryRoot.Path, ["pack", project, "--configuration", "Release", "--output", Feed, $"-p:Version={Version}", $"-p:ArtifactsPath={_folder.At("artifacts")}"]);
        }
    }

    public static IReadOnlyList<string> Projects { get; } =
        [.. Directory.EnumerateFiles(RepositoryRoot.At("src"), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public string Version { get; } = $"0.0.0-test.{Guid.NewGuid():N}";

    public string Feed => _folder.At("feed");

    public string PackageOf(string project, string extension) =>
        Path.Combine(Feed, $"{Path.GetFileNameWithoutExtension(project)}.{Version}{extension}");

    public void Dispose() => _folder.Dispose();
}
