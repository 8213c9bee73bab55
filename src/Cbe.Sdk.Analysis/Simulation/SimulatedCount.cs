namespace Cbe.Sdk.Analysis.Simulation;

/// <summary>How much was made.</summary>
/// <param name="Learners">Learners.</param>
/// <param name="Items">Items of evidence.</param>
public sealed record SimulatedCount(int Learners, long Items)
{
    internal SimulatedCount And(int items) => new(Learners + 1, Items + items);
}
