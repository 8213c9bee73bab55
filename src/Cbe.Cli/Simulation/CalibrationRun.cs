using Cbe.Cli.Inputs;
using Cbe.Cli.Terminal;
using Cbe.Sdk;
using Cbe.Sdk.Analysis.Simulation;

namespace Cbe.Cli.Simulation;

/// <summary>Reads learners once and writes the model of what they have in common.</summary>
internal static class CalibrationRun
{
    public static void Run(LearnerInput learners, CbeEngine engine, int? minimum, string output, Screen screen)
    {
        PopulationSummary? summary = null;
        WorkBar.Run(screen, learners.Reader, learners.IsTable, learners.Bytes, false, () =>
            summary = PopulationSummary.Of(learners.Reader.Records(), engine.RecordSchema, minimum ?? PopulationSummary.UsualMinimum));
        learners.EnsureSomething(screen);
        try
        {
            File.WriteAllText(output, summary!.ToJson());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidInputException($"`{output}` cannot be written", "check the folder and the permissions");
        }

        screen.Line($"a model of {Words.Of(summary.Learners, "learner")}, {Words.Of(summary.Cases, "case")}, {Words.Of(summary.Items, "piece of evidence", "pieces of evidence")}; nothing of fewer than {Words.Of(summary.MinimumCount, "learner")} is in it");
        screen.Line($"written to {output}; simulate by it: --model {output}");
    }
}
