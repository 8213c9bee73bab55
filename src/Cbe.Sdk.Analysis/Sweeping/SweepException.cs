namespace Cbe.Sdk.Analysis.Sweeping;

/// <summary>A sweep that cannot be made, with everything that is wrong with it.</summary>
public sealed class SweepException : Exception
{
    internal SweepException(IReadOnlyList<SweepProblem> problems)
        : base(string.Join("; ", problems)) => Problems = problems;

    /// <summary>What is wrong, all of it.</summary>
    public IReadOnlyList<SweepProblem> Problems { get; }
}
