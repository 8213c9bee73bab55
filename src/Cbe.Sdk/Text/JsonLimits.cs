namespace Cbe.Sdk.Text;

/// <summary>How much of a document is read before it is refused. A document is untrusted input.</summary>
/// <param name="Bytes">The most bytes.</param>
/// <param name="Values">The most values: a value costs more memory than its text.</param>
/// <param name="Depth">The most levels of nesting.</param>
internal sealed record JsonLimits(int Bytes, int Values, int Depth)
{
    /// <summary>For a rule pack: 5,000 rules with all that may be said of them are about 30,000 values in 2 MB.</summary>
    public static JsonLimits Pack { get; } = new(4 * 1024 * 1024, 50_000, 48);

    /// <summary>For a framework: the largest CASE package known to us is 3.8 MB.</summary>
    public static JsonLimits Framework { get; } = new(64 * 1024 * 1024, 4_000_000, 48);

    /// <summary>For one learner's record on one line.</summary>
    public static JsonLimits Record { get; } = new(16 * 1024 * 1024, 1_000_000, 16);
}
