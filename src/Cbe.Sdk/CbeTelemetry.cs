using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Cbe.Sdk;

/// <summary>
/// The names under which the library can be watched with <see cref="ActivitySource"/> and <see cref="Meter"/>. They are
/// stable. No tag, no span and no event ever names a learner or says what a record holds. docs/operations.md has the table.
/// </summary>
public static class CbeTelemetry
{
    /// <summary>The name of the activity source.</summary>
    public const string ActivitySourceName = "Cbe.Sdk";

    /// <summary>The name of the meter.</summary>
    public const string MeterName = "Cbe.Sdk";

    /// <summary>The category of log events, where the host gives a logger by its factory.</summary>
    public const string LogCategory = "Cbe.Sdk";

    /// <summary>The span of one evaluation that was asked for on its own.</summary>
    public const string EvaluateActivity = "cbe.evaluate";

    /// <summary>Counts learners evaluated.</summary>
    public const string Evaluations = "cbe.evaluations";

    /// <summary>Counts decisions, by element and answer.</summary>
    public const string Decisions = "cbe.decisions";

    /// <summary>Counts what records say that could not be used, by code.</summary>
    public const string Findings = "cbe.findings";

    /// <summary>How long one learner's evaluation took, in microseconds.</summary>
    public const string EvaluationDuration = "cbe.evaluation.duration";

    /// <summary>Counts reloads of an engine, by outcome.</summary>
    public const string Reloads = "cbe.reloads";

    internal static readonly ActivitySource Source = new(ActivitySourceName, Version);

    internal static readonly Meter Meter = new(MeterName, Version);

    private static string? Version => typeof(CbeTelemetry).Assembly.GetName().Version?.ToString(3);
}
