using Cbe.Sdk.Analysis;
using Spectre.Console;

namespace Cbe.Cli.Terminal;

/// <summary>A progress bar of an analysis; nothing where nobody looks.</summary>
internal static class AnalysisBar
{
    public static void Run(Screen screen, Action<IProgress<AnalysisProgress>> work)
    {
        if (!screen.ShowsProgress)
        {
            work(new Quiet());
            return;
        }

        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(screen.Error), Interactive = InteractionSupport.Yes }).Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(bar => work(new Shown(bar.AddTask("beginning", maxValue: 1))));
    }

    private sealed class Quiet : IProgress<AnalysisProgress>
    {
        public void Report(AnalysisProgress value)
        {
        }
    }

    private sealed class Shown(ProgressTask task) : IProgress<AnalysisProgress>
    {
        public void Report(AnalysisProgress value)
        {
            task.Description = Markup.Escape(Screen.Visible(value.Doing));
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Done;
        }
    }
}
