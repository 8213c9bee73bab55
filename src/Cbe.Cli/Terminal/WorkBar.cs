using Cbe.Sdk.Learners;
using Spectre.Console;

namespace Cbe.Cli.Terminal;

/// <summary>A progress bar with rate and time left while many learners are read and decided about; nothing where nobody looks.</summary>
internal static class WorkBar
{
    private const int Megabyte = 1_000_000;

    public static void Run(Screen screen, LearnerReader reader, bool isTable, long bytes, bool writesMeanwhile, Action work)
    {
        if (!screen.ShowsProgress || bytes < Megabyte || (writesMeanwhile && screen.OutputIsTerminal))
        {
            work();
            return;
        }

        var units = new Dictionary<int, (string, string, int)>();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(screen.Error), Interactive = InteractionSupport.Yes });
        console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RateColumn(units), new RemainingTimeColumn())
            .Start(bar =>
            {
                var reading = bar.AddTask("reading", maxValue: 1);
                units[reading.Id] = ("MB", "0.0", Megabyte);

                // A table is grouped by learner before the first decision, and its rows are then the measure of what is left.
                var deciding = isTable ? bar.AddTask("deciding", maxValue: 1) : null;
                if (deciding is not null)
                {
                    units[deciding.Id] = ("items", "#,0", 1);
                }

                using var clock = new Timer(_ => Show(reader, reading, deciding), null, 0, 100);
                work();
            });
    }

    private static void Show(LearnerReader reader, ProgressTask reading, ProgressTask? deciding)
    {
        Set(reading, reader.BytesRead, reader.BytesTotal);
        if (deciding is not null && reader.Summary.Records > 0)
        {
            Set(deciding, reader.Summary.Items, reader.Summary.Rows);
        }
    }

    private static void Set(ProgressTask task, long done, long all)
    {
        if (all > 0)
        {
            task.MaxValue = all;
            task.Value = done;
        }
    }
}
