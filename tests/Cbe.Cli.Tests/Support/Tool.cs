using Cbe.Sdk.Tests.Support;

namespace Cbe.Cli.Tests.Support;

/// <summary>The tool, run in this process from the root of the repository.</summary>
internal sealed record Tool(int Code, string Output, string Error)
{
    private const string School = "tests/Cbe.Cli.Tests/Files/school";

    static Tool() => Environment.CurrentDirectory = RepositoryRoot.Path;

    public static string Files => "tests/Cbe.Cli.Tests/Files";

    public static Tool Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = CliApplication.Run(args, output, error);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>A command line in one text; no argument of these tests holds a space.</summary>
    public static Tool Line(string line) => Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The verb on the small school, as of the day on which everything has been shown.</summary>
    public static Tool OnSchool(string verb, string more = "") =>
        Line($"{verb} --pack {School} --framework {School}/framework.json --learners {School}/learners.jsonl --as-of 2026-01-31 {more}");

    public Tool Exits(int code)
    {
        Assert.True(Code == code, $"exit code {Code} instead of {code}\n{Output}\n{Error}");
        return this;
    }

    public Tool Says(params string[] texts)
    {
        Assert.All(texts, t => Assert.Contains(t, Output, StringComparison.Ordinal));
        return this;
    }

    public Tool Complains(params string[] texts)
    {
        Assert.All(texts, t => Assert.Contains(t, Error, StringComparison.Ordinal));
        return this;
    }
}
