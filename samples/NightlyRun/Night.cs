using System.Diagnostics;
using System.Globalization;
using Cbe.Sdk;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;

namespace NightlyRun;

/// <summary>One night.</summary>
internal static class Night
{
    public static ExitCode Run(string[] args, TextWriter error, CancellationToken stop)
    {
        try
        {
            return Run(Options.Parse(args), error, stop);
        }
        catch (UnusableException unusable)
        {
            error.WriteLine($"error: {unusable.Message}");
            return ExitCode.Unusable;
        }
        catch (OperationCanceledException)
        {
            error.WriteLine("stopped; nothing was written");
            return ExitCode.Stopped;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"error: {e.Message}");
            return ExitCode.Failed;
        }
    }

    private static ExitCode Run(Options options, TextWriter error, CancellationToken stop)
    {
        var started = Stopwatch.GetTimestamp();
        var engine = Engine(options, error);
        var reader = LearnerReader.Open(options.Data, engine.RecordSchema, Mapping(options));
        var tally = new Tally();
        using var results = new Results(options.Output);
        using (new Progress(error, reader, tally))
        {
            // Each report becomes bytes on the thread that made it, and goes before the next chunk is taken: memory does not grow with the school.
            foreach (var (report, json) in engine.EvaluateAll(reader.Records(stop), options.AsOf, r => (r, r.ToUtf8Json()), cancellationToken: stop))
            {
                results.Write(json);
                tally.Add(report);
            }
        }

        if (tally.Learners == 0)
        {
            throw new UnusableException($"no learner could be read from `{options.Data}`\n{string.Join('\n', reader.Summary.Findings.Take(10))}");
        }

        stop.ThrowIfCancellationRequested();
        results.Keep(tally.ToJson(engine, options.AsOf, reader.Summary));
        error.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{tally.Learners} learners, {reader.Summary.Items} items of evidence, {tally.Decisions} decisions, {reader.Summary.FindingCount + tally.Findings} findings in {Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s"));
        return options.Strict && (reader.Summary.HasErrors || tally.HasErrors) ? ExitCode.Findings : ExitCode.Done;
    }

    private static CbeEngine Engine(Options options, TextWriter error)
    {
        var read = RulePack.TryLoad(options.Pack);
        var framework = options.Framework is null ? null : FrameworkReader.ReadFile(options.Framework);
        var diagnostics = read.Diagnostics;
        var engine = read.Pack is { } pack && framework is not { Framework: null } ? CbeEngine.TryCreate(pack, framework?.Framework, out diagnostics) : null;
        foreach (var diagnostic in diagnostics.Concat(framework?.Diagnostics ?? []).Distinct().Where(d => d.Severity >= Severity.Warning))
        {
            error.WriteLine(diagnostic);
        }

        return engine switch
        {
            null => throw new UnusableException("the policy cannot be used; what is wrong stands above"),
            _ when !engine.Pack.Effective.Contains(options.AsOf) => throw new UnusableException($"the pack {engine.Pack} is not in force on {options.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"),
            _ => engine,
        };
    }

    private static CsvMapping Mapping(Options options)
    {
        var read = CsvMapping.ReadFile(options.Mapping);
        return read.Mapping ?? throw new UnusableException($"the mapping cannot be used\n{string.Join("\n", read.Diagnostics)}");
    }
}
