using Cbe.Sdk.Tests.Support;

namespace Cbe.Sdk.Tests.Architecture;

/// <summary>A file of src/Cbe.Sdk, with its path as seen from there.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public static IReadOnlyList<SourceFile> All { get; } = Read();

    public int Lines { get; } = Text.Count(c => c == '\n');

    public string Code => CodeOnly.Of(Text);

    private static List<SourceFile> Read()
    {
        string root = RepositoryRoot.At("src", "Cbe.Sdk");
        return
        [
            .. Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
                .Select(f => new SourceFile(System.IO.Path.GetRelativePath(root, f).Replace('\\', '/'), File.ReadAllText(f)))
                .Where(f => !f.Path.StartsWith("obj/", StringComparison.Ordinal) && !f.Path.StartsWith("bin/", StringComparison.Ordinal))
                .OrderBy(f => f.Path, StringComparer.Ordinal),
        ];
    }
}
