namespace Cbe.Sdk.Tests.Support;

/// <summary>
/// Holds a made text to a file of the repository that people read in review. With CBE_ACCEPT=1 in the environment the
/// file is rewritten instead.
/// </summary>
internal static class Approved
{
    public static void Check(string actual, params string[] path)
    {
        string file = RepositoryRoot.At(path);
        if (Environment.GetEnvironmentVariable("CBE_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
            return;
        }

        string approved = File.Exists(file) ? File.ReadAllText(file) : "";
        Assert.True(approved == actual, $"{string.Join('/', path)} differs. If that is on purpose, run `CBE_ACCEPT=1 dotnet test` and commit the file.\n{Difference(approved, actual)}");
    }

    /// <summary>What went and what came, as lines; enough to see the change, for the file itself is in the commit.</summary>
    private static string Difference(string before, string after)
    {
        var (old, made) = (UnderHeadings(before), UnderHeadings(after));
        var lines = old.Except(made).Select(l => "- " + l).Concat(made.Except(old).Select(l => "+ " + l)).ToList();
        return lines.Count == 0 ? "(the same lines, in another order)" : string.Join('\n', lines.Take(100)) + (lines.Count > 100 ? $"\n... {lines.Count - 100} more" : "");
    }

    /// <summary>Each indented line behind the line that it stands under: the same member of two types is two lines.</summary>
    private static List<string> UnderHeadings(string text)
    {
        string heading = "";
        return [.. text.Split('\n').Select(line => line.StartsWith(' ') ? $"{heading} | {line.Trim()}" : heading = line)];
    }
}
