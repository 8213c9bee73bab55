using Cbe.Cli;
using Cbe.Sdk;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Support;

namespace SchoolService.Tests;

/// <summary>The sample that the service uses, by way of the library and by way of the tool.</summary>
internal static class Riverside
{
    public static readonly DateOnly AsOf = new(2026, 1, 31);

    public static string Folder { get; } = RepositoryRoot.At("samples", "packs", "riverside");

    public static CbeEngine Engine { get; } = CbeEngine.Create(RulePack.Load(Path.Combine(Folder, "pack.json")), FrameworkReader.ReadFile(Path.Combine(Folder, "framework.json")).Framework);

    public static IReadOnlyList<LearnerRecord> Learners { get; } = [.. LearnerReader.Open(Path.Combine(Folder, "learners.jsonl"), Engine.RecordSchema).Records()];

    public static LearnerReport Report(string learner) => Engine.Evaluate(Learners.First(l => l.Id == learner), AsOf);

    /// <summary>The tool in this process.</summary>
    public static string[] Tool(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        Assert.True(CliApplication.Run(args, output, error) == 0, error.ToString());
        return output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
