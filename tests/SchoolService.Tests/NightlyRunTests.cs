using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Cbe.Sdk;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Tests.Support;
using NightlyRun;

namespace SchoolService.Tests;

public sealed class NightlyRunTests : IDisposable
{
    private static readonly string Sample = RepositoryRoot.At("samples", "NightlyRun", "data");
    private readonly string _folder = Directory.CreateTempSubdirectory("cbe-").FullName;
    private readonly StringWriter _error = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string At(string file) => Path.Combine(_folder, file);

    private string[] Arguments(string? data = null, params string[] more) =>
    [
        "--pack", Path.Combine(Riverside.Folder, "pack.json"), "--framework", Path.Combine(Riverside.Folder, "framework.json"), "--data", data ?? Sample,
        "--mapping", Path.Combine(Sample, "mapping.json"), "--as-of", "2026-01-31", "--output", At("results"), .. more,
    ];

    private ExitCode Run(string[] args, CancellationToken stop = default) => Night.Run(args, _error, stop);

    /// <summary>A gradebook of so many rows, which takes a while to read.</summary>
    private string ManyRows(int rows)
    {
        var text = new StringBuilder("task,student,standard,date,points,kind,by\n");
        for (int i = 0; i < rows; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"t{i},s{i % 50_000},A-SSE.1,09/18/2025,{i % 20},quiz,teacher\n");
        }

        Directory.CreateDirectory(At("data"));
        File.WriteAllText(At("data/scores.csv"), text.ToString());
        return At("data");
    }

    [Fact]
    public void Reports_are_those_of_the_library_and_the_summary_counts_them()
    {
        Assert.True(Run(Arguments()) == ExitCode.Done, _error.ToString());
        var reader = LearnerReader.Open(Sample, Riverside.Engine.RecordSchema, CsvMapping.ReadFile(Path.Combine(Sample, "mapping.json")).Mapping);
        List<LearnerReport> reports = [.. Riverside.Engine.EvaluateAll(reader.Records(), Riverside.AsOf)];
        Assert.Equal(string.Concat(reports.Select(r => r.ToJson() + "\n")), File.ReadAllText(At("results/reports.jsonl")));

        var summary = JsonDocument.Parse(File.ReadAllText(At("results/summary.json"))).RootElement;
        Assert.Equal((4, reports.Sum(r => r.Decisions.Count())), (summary.GetProperty("learners").GetInt32(), summary.GetProperty("decisions").GetInt32()));
        Assert.Equal((1, 1), (summary.GetProperty("findings").GetProperty("CBE3105").GetInt32(), summary.GetProperty("findings").GetProperty("CBE3113").GetInt32()));
        Assert.Equal(Riverside.Engine.Pack.ContentHash, summary.GetProperty("packHash").GetString());
        Assert.Equal(reports.Count(r => r.For("A-SSE.1")!.Level == "Proficient"), summary.GetProperty("levels").GetProperty("A-SSE.1").GetProperty("Proficient").GetInt32());
        Assert.Matches(@"^reading\n(.*\n)*4 learners, \d+ items of evidence, \d+ decisions, \d+ findings in \d+\.\d s\n$", _error.ToString());
        Assert.DoesNotContain("s01", File.ReadAllText(At("results/summary.json")), StringComparison.Ordinal);
        Assert.Equal(["reports.jsonl", "summary.json"], Directory.EnumerateFiles(At("results")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Strict_tells_the_scheduler_that_some_data_could_not_be_used() =>
        Assert.Equal(ExitCode.Findings, Run(Arguments(null, "--strict")));

    [Fact]
    public void The_same_night_twice_gives_the_same_bytes()
    {
        Run(Arguments());
        byte[] first = File.ReadAllBytes(At("results/reports.jsonl"));
        Run(Arguments());
        Assert.Equal(first, File.ReadAllBytes(At("results/reports.jsonl")));
    }

    [Fact]
    public void A_command_line_that_is_wrong_gets_the_usage()
    {
        Assert.Equal(ExitCode.Unusable, Run(["--pack"]));
        Assert.Contains("usage: NightlyRun", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Unusable, Run([.. Arguments().Take(8)]));
        Assert.Contains("`--as-of` is missing", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Unusable, Run([.. Arguments().Select(a => a == "2026-01-31" ? "31.1.2026" : a)]));
        Assert.Contains("`31.1.2026` is not a day", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_used_is_said_and_nothing_is_written()
    {
        string broken = RepositoryRoot.At("samples", "packs", "broken", "misspelled-name", "pack.json");
        Assert.Equal(ExitCode.Unusable, Run([.. Arguments().Select(a => a.EndsWith("pack.json", StringComparison.Ordinal) ? broken : a)]));
        Assert.Contains("error CBE", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Unusable, Run(Arguments(At("nowhere"))));
        Assert.Contains("no learner could be read", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Unusable, Run([.. Arguments().Select(a => a == "2026-01-31" ? "2020-01-31" : a)]));
        Assert.Contains("is not in force on 2020-01-31", _error.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(At("results")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(300)]
    public void Stopped_in_the_middle_it_leaves_the_night_before_as_it_was(int milliseconds)
    {
        Run(Arguments());
        byte[] before = File.ReadAllBytes(At("results/reports.jsonl"));
        using var stop = new CancellationTokenSource(milliseconds);
        Assert.Equal(ExitCode.Stopped, Run(Arguments(ManyRows(200_000)), stop.Token));
        Assert.Equal(before, File.ReadAllBytes(At("results/reports.jsonl")));
        Assert.Equal(2, Directory.EnumerateFiles(At("results")).Count());
        Assert.EndsWith("stopped; nothing was written\n", _error.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The real program and the real signal.</summary>
    [Fact]
    public async Task Ctrl_c_stops_the_program()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // A console signal there reaches the test's own process too.
        }

        // From its own folder: beside these tests it would lack what the web framework brings here.
        string program = RepositoryRoot.At("artifacts", "bin", "NightlyRun", Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)), "NightlyRun.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. Arguments(ManyRows(200_000))]) { RedirectStandardError = true };
        using var night = Process.Start(start)!;
        Assert.Equal("reading", await night.StandardError.ReadLineAsync());
        using (var kill = Process.Start("kill", ["-INT", night.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        string rest = await night.StandardError.ReadToEndAsync();
        await night.WaitForExitAsync();
        Assert.Equal((130, true), (night.ExitCode, rest.EndsWith("stopped; nothing was written\n", StringComparison.Ordinal)));
        Assert.False(Directory.Exists(At("results")) && Directory.EnumerateFileSystemEntries(At("results")).Any());
    }

    [SharedDataFact("oulad/studentAssessment.csv")]
    public void A_whole_university_runs_through()
    {
        string real = RepositoryRoot.At("samples", "real-data");
        Assert.Equal(ExitCode.Done, Run(["--pack", Path.Combine(real, "oulad-pack.json"), "--data", SharedData.PathOf("oulad"), "--mapping", Path.Combine(real, "oulad.mapping.json"), "--as-of", "2015-12-31", "--output", At("results")]));
        var summary = JsonDocument.Parse(File.ReadAllText(At("results/summary.json"))).RootElement;
        Assert.Equal(File.ReadLines(At("results/reports.jsonl")).Count(), summary.GetProperty("learners").GetInt32());
        Assert.True(summary.GetProperty("evidence").GetInt32() > 170_000);
    }
}
