using System.Threading.Channels;
using Cbe.Cli.Terminal;

namespace Cbe.Cli.Testing;

/// <summary>Runs scenarios again whenever a file of the packs' folders changes.</summary>
internal static class TestWatch
{
    /// <summary>How long files must be still: an editor writes one change in several steps.</summary>
    private static readonly TimeSpan Still = TimeSpan.FromMilliseconds(200);

    /// <summary>Runs until Ctrl+C.</summary>
    public static ExitCode Run(TestRequest request, Screen screen)
    {
        using var stop = new CancellationTokenSource();
        ConsoleCancelEventHandler onCancel = (_, e) =>
        {
            e.Cancel = true;
            stop.Cancel();
        };
        Console.CancelKeyPress += onCancel;
        var changes = Channel.CreateUnbounded<string>();
        var watchers = request.Packs.Select(FolderOf).Distinct(StringComparer.Ordinal).Select(f => Watch(f, changes.Writer)).ToList();
        try
        {
            return RunAsync(request, screen, changes.Reader, Task.Delay, stop.Token).GetAwaiter().GetResult();
        }
        finally
        {
            watchers.ForEach(w => w.Dispose());
            Console.CancelKeyPress -= onCancel;
        }
    }

    /// <summary>Runs once, and again after every burst of changes.</summary>
    /// <param name="request">What to run.</param>
    /// <param name="screen">Where it is told.</param>
    /// <param name="changes">The files that change; when it ends, so does this.</param>
    /// <param name="wait">Waits for files to be still.</param>
    /// <param name="stop">Ends it.</param>
    /// <returns>What came of the last run.</returns>
    public static async Task<ExitCode> RunAsync(TestRequest request, Screen screen, ChannelReader<string> changes, Func<TimeSpan, CancellationToken, Task> wait, CancellationToken stop)
    {
        var code = Once(request, screen);
        try
        {
            while (await changes.WaitToReadAsync(stop).ConfigureAwait(false))
            {
                string? last = null;
                while (changes.TryRead(out string? changed))
                {
                    last = changed;
                    if (changes.Count == 0)
                    {
                        await wait(Still, stop).ConfigureAwait(false);
                    }
                }

                screen.Line();
                screen.Line($"{PackSuite.Shown(last!)} has changed");
                code = Once(request, screen);
            }
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C: the last answer stands.
        }

        return code;
    }

    /// <summary>A file that is half written or wrong is told like any other answer; watching goes on.</summary>
    private static ExitCode Once(TestRequest request, Screen screen)
    {
        ExitCode code;
        try
        {
            code = TestRun.Of(request, screen);
        }
        catch (InvalidInputException e)
        {
            DiagnosticPrinter.Print(e.Diagnostics, screen);
            code = screen.Fail(ExitCode.InvalidInput, e.Message, e.Help);
        }

        screen.Note("watching; Ctrl+C ends");
        screen.Output.Flush();
        return code;
    }

    private static string FolderOf(string pack) => Path.GetFullPath(Directory.Exists(pack) ? pack : Path.GetDirectoryName(Path.GetFullPath(pack)) is { } folder && Directory.Exists(folder) ? folder
        : throw new InvalidInputException($"there is no folder of `{pack}`", "check the path"));

    private static FileSystemWatcher Watch(string folder, ChannelWriter<string> changes)
    {
        var watcher = new FileSystemWatcher(folder) { NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size };
        foreach (string ending in (string[])["*.json", "*.jsonl", "*.ndjson", "*.yaml", "*.yml"])
        {
            watcher.Filters.Add(ending);
        }

        watcher.Changed += (_, e) => changes.TryWrite(e.Name ?? "");
        watcher.Created += (_, e) => changes.TryWrite(e.Name ?? "");
        watcher.Deleted += (_, e) => changes.TryWrite(e.Name ?? "");
        watcher.Renamed += (_, e) => changes.TryWrite(e.Name ?? "");
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
