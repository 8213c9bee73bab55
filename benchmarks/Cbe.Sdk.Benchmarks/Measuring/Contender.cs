namespace Cbe.Sdk.Benchmarks.Measuring;

/// <summary>One way to do the work.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Run">Does all of the work once.</param>
internal sealed record Contender(string Name, Action Run);

/// <summary>What one way took, beside the others of the same run.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Best">The best round, nanoseconds for each case.</param>
/// <param name="Median">The median of all rounds, nanoseconds for each case.</param>
/// <param name="Bytes">Bytes allocated for each case, of all threads.</param>
internal sealed record Outcome(string Name, double Best, double Median, double Bytes);
