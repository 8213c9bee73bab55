namespace Cbe.Sdk.Benchmarks.Evidence;

/// <summary>How much evidence, and of which kind. The same shape is the same evidence on every machine.</summary>
/// <param name="Cases">How many cases: one learner in one competency each.</param>
/// <param name="Least">The least items of a case.</param>
/// <param name="Most">The most items of a case.</param>
internal sealed record EvidenceShape(int Cases, int Least = 10, int Most = 10)
{
    /// <summary>How many competencies a learner has: so many cases in a row are one learner's.</summary>
    public int Competencies { get; init; } = 30;

    /// <summary>Of a thousand items, how many lack their score and as many their level.</summary>
    public int MissingPerMille { get; init; }

    /// <summary>Whether scores are aimed at the thresholds of the seven rules: steps of 0.05 about 0.7, so that means and thresholds meet exactly in many cases.</summary>
    public bool AimsAtThresholds { get; init; }

    /// <summary>The seed.</summary>
    public ulong Seed { get; init; } = 20_190_101;

    /// <summary>The day of the decisions.</summary>
    public static DateOnly AsOf { get; } = new(2026, 1, 31);
}
