namespace Cbe.Sdk.Analysis.Sweeping;

/// <summary>Why something cannot be swept. Immutable.</summary>
/// <param name="Message">What is wrong: lower case, no full stop, input in backticks.</param>
/// <param name="Help">What to do about it, or null.</param>
public sealed record SweepProblem(string Message, string? Help = null)
{
    /// <inheritdoc/>
    public override string ToString() => Help is null ? Message : $"{Message} ({Help})";
}
