using Cbe.Cli.Terminal;
using Cbe.Sdk;
using Cbe.Sdk.Analysis;

namespace Cbe.Cli.Inputs;

/// <summary>The learners of a population, from records or from an evidence table.</summary>
internal static class PopulationInput
{
    /// <param name="engine">What will decide about them.</param>
    /// <param name="learners">The path of the records; null where there is a table.</param>
    /// <param name="mapping">How CSV columns become evidence.</param>
    /// <param name="table">The path of an evidence table; null where there are records.</param>
    /// <param name="screen">Shows how far it has come, and what could not be read.</param>
    public static LearnerPopulation Open(CbeEngine engine, string? learners, string? mapping, string? table, Screen screen)
    {
        if (table is not null)
        {
            var opened = TableInput.Open(table, engine);
            return engine.Fits(opened) ? LearnerPopulation.Of(opened)
                : throw new InvalidInputException($"the table `{table}` was not made for the pack `{engine.Pack}`", $"make it anew: cbe table --pack PACK --learners LEARNERS --output {table}");
        }

        var input = LearnerInput.Open(learners!, mapping, engine);
        LearnerPopulation? population = null;
        WorkBar.Run(screen, input.Reader, input.IsTable, input.Bytes, false, () => population = LearnerPopulation.Read(engine, input.Reader.Records()));
        input.EnsureSomething(screen);
        Evaluation.ReadingText.Findings("findings while reading", input.Reader.Summary.FindingsByCode, input.Reader.Summary.Findings, new Screen(screen.Error, screen.Error));
        return population!;
    }
}
