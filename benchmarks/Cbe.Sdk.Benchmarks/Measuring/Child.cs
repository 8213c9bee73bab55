using System.Diagnostics;
using Cbe.Sdk.Benchmarks.Evidence;
using Cbe.Sdk.Benchmarks.Packs;

namespace Cbe.Sdk.Benchmarks.Measuring;

/// <summary>This program once more, as a process of its own.</summary>
internal static class Child
{
    /// <summary>Runs it with these arguments and waits; gives its exit code. What it writes is left alone.</summary>
    public static int Run(params string[] args) => Run(args, _ => { }).ExitCode;

    /// <summary>The same with other surroundings; gives what it wrote, too.</summary>
    public static (int ExitCode, string Output) Run(string[] args, Action<IDictionary<string, string?>> surroundings)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(Child).Assembly.Location);
        Array.ForEach(args, start.ArgumentList.Add);
        surroundings(start.Environment);
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    /// <summary>What a child does that decides once.</summary>
    public static int FirstDecision()
    {
        var engine = CbeEngine.Create(PackFiles.Seven());
        var learner = new LearnerMaker(new EvidenceMaker(new EvidenceShape(1) { Competencies = 1 })).Of(0);
        return engine.Evaluate(learner, EvidenceShape.AsOf).Decisions.Any() ? 0 : 1;
    }
}
