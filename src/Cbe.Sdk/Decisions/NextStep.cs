using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Decisions;

/// <summary>
/// The least further evidence of its sort that raises the level. It is enough: with <see cref="Evidence"/> in the record the engine
/// gives the level. And nothing in it is too much: no part of it alone is enough; nor is it with the same score of
/// several items a step lower, nor with any member of an item one step lower or left open. Immutable.
/// </summary>
/// <param name="Evidence">The least evidence that fits, as it could stand in the record: of the day of the question, newer than all that is there, with made-up ids.</param>
/// <param name="Parts">The same as conditions, by kinds of evidence.</param>
public sealed record NextStep(IReadOnlyList<Evidence> Evidence, IReadOnlyList<NextStepPart> Parts)
{
    /// <summary>The step in words.</summary>
    public string Text => string.Join("; and ", Parts.Select(p => p.Text));

    /// <inheritdoc/>
    public override string ToString() => Text;
}
