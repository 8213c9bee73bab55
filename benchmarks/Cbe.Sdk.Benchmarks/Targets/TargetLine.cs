namespace Cbe.Sdk.Benchmarks.Targets;

/// <summary>One line of the table of targets.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Target">What it should be, in words.</param>
/// <param name="Measured">What it is, in words.</param>
/// <param name="IsMet">Whether it is what it should be; null for what has no target.</param>
internal sealed record TargetLine(string What, string Target, string Measured, bool? IsMet)
{
    public string Verdict => IsMet switch { true => "met", false => "missed", _ => "" };
}

/// <summary>A part of the table: its lines, and the figures behind them.</summary>
internal interface ITarget
{
    /// <summary>How it is asked for on the command line.</summary>
    string Name { get; }

    /// <summary>Measures. What was seen on the way is written to <paramref name="log"/>.</summary>
    IEnumerable<TargetLine> Measure(TextWriter log);
}
