using Cbe.Cli.Terminal;
using Cbe.Sdk.Analysis;
using Cbe.Sdk.Analysis.Simulation;

namespace Cbe.Cli.Simulation;

/// <summary>Makes learners and writes them; what is written appears whole or not at all.</summary>
internal static class SimulationRun
{
    public static void Run(SimulationRequest request, Screen screen)
    {
        var problems = PopulationSimulator.Check(request.Model, request.Settings);
        if (problems.Count > 0)
        {
            throw new InvalidInputException($"the model does not fit the pack `{request.Engine.Pack}`: {DiagnosticPrinter.Counts(problems)}") { Diagnostics = problems };
        }

        SimulatedCount count = new(0, 0);
        try
        {
            AnalysisBar.Run(screen, progress => count = Write(request, progress));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidInputException($"`{request.Output}` cannot be written", "check the folder and the permissions");
        }

        Tell(request, count, screen);
    }

    private static SimulatedCount Write(SimulationRequest request, IProgress<AnalysisProgress> progress)
    {
        switch (request.Format)
        {
            case OutputFormat.Csv:
                return SimulatedFiles.WriteCsv(request.Model, request.Settings, request.Output, progress);
            case OutputFormat.Table:
                using (var table = SimulatedFiles.ToTable(request.Model, request.Settings, request.Engine.TableOptions, progress))
                {
                    table.Save(request.Output);
                    return new(table.Learners, table.Items);
                }

            default:
                return JsonLines(request, progress);
        }
    }

    private static SimulatedCount JsonLines(SimulationRequest request, IProgress<AnalysisProgress> progress)
    {
        string part = request.Output + ".part";
        try
        {
            SimulatedCount count;
            using (var file = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20))
            {
                count = SimulatedFiles.WriteJsonLines(request.Model, request.Settings, file, progress);
            }

            File.Move(part, request.Output, overwrite: true);
            return count;
        }
        finally
        {
            File.Delete(part);
        }
    }

    private static void Tell(SimulationRequest request, SimulatedCount count, Screen screen)
    {
        if (request.Json)
        {
            screen.Line(Json.Object(w =>
            {
                w.WriteNumber("learners", count.Learners);
                w.WriteNumber("items", count.Items);
                w.WriteNumber("seed", request.Settings.Seed);
                w.WriteString("output", request.Output);
            }));
            return;
        }

        screen.Line($"{Words.Of(count.Learners, "learner")}, {Words.Of(count.Items, "piece of evidence", "pieces of evidence")}, made up{(request.Model.Title is { } title ? $": {title}" : "")}");
        screen.Line($"written to {request.Output}; seed {request.Settings.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
    }
}
