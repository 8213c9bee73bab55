using System.Diagnostics.Metrics;

namespace Cbe.Sdk;

/// <summary>The instruments of the meter, and the names of their tags.</summary>
internal static class Instruments
{
    public const string PackId = "cbe.pack.id";
    public const string PackVersion = "cbe.pack.version";
    public const string Element = "cbe.element";
    public const string Answer = "cbe.answer";
    public const string Code = "cbe.code";
    public const string Engine = "cbe.engine";
    public const string Outcome = "cbe.outcome";

    public static readonly Counter<long> Evaluations = CbeTelemetry.Meter.CreateCounter<long>(CbeTelemetry.Evaluations, "{learner}", "Learners evaluated.");

    public static readonly Counter<long> Decisions = CbeTelemetry.Meter.CreateCounter<long>(CbeTelemetry.Decisions, "{decision}", "Decisions made.");

    public static readonly Counter<long> Findings = CbeTelemetry.Meter.CreateCounter<long>(CbeTelemetry.Findings, "{finding}", "What records say that could not be used.");

    /// <summary>Whole microseconds: nothing in this library is floating point. The buckets go from a small record to a very large one.</summary>
    public static readonly Histogram<long> EvaluationDuration = CbeTelemetry.Meter.CreateHistogram(CbeTelemetry.EvaluationDuration, "us", "How long one learner's evaluation took.",
        advice: new InstrumentAdvice<long> { HistogramBucketBoundaries = [50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 1_000_000] });

    public static readonly Counter<long> Reloads = CbeTelemetry.Meter.CreateCounter<long>(CbeTelemetry.Reloads, "{reload}", "Reloads of an engine.");

    public static readonly IReadOnlyList<Instrument> All = [Evaluations, Decisions, Findings, EvaluationDuration, Reloads];

    /// <summary>Whether anybody listens to what an evaluation says.</summary>
    public static bool WatchEvaluations => Evaluations.Enabled || Decisions.Enabled || Findings.Enabled || EvaluationDuration.Enabled;
}
