using System.Text.RegularExpressions;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Cli.Tests.Support;

/// <summary>What the tool printed, held against an approved file. CBE_ACCEPT=1 writes the files anew, for a person to read.</summary>
internal static partial class Golden
{
    public static void IsGolden(this Tool tool, string name)
    {
        string path = Path.Combine(RepositoryRoot.Path, "tests", "Cbe.Cli.Tests", "Golden", name + ".txt");
        string text = Hash().Replace(tool.Output + (tool.Error.Length > 0 ? "--- error stream\n" + tool.Error : "") + $"--- exit code {tool.Code}\n", "(hash)");
        if (Environment.GetEnvironmentVariable("CBE_ACCEPT") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path), text);
    }

    [GeneratedRegex(@"\b[0-9a-f]{12}([0-9a-f]{52})?\b")]
    private static partial Regex Hash();
}
