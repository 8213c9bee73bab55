using System.Diagnostics;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Cbe.Sdk;

/// <summary>
/// Measures evaluations for whoever listens: counts, durations, spans and events, of packs and never of learners. Without
/// a listener it costs a few reads of flags. Its clock measures how long something took; no decision sees it.
/// </summary>
internal sealed class EvaluationWatch(RulePack pack, ILogger? logger)
{
    private static readonly CbeElement[] Elements = Enum.GetValues<CbeElement>();
    private static readonly Answer[] Answers = Enum.GetValues<Answer>();

    private readonly ILogger _logger = logger ?? NullLogger.Instance;
    private readonly KeyValuePair<string, object?> _id = new(Instruments.PackId, pack.Id);
    private readonly KeyValuePair<string, object?> _version = new(Instruments.PackVersion, pack.Version);

    /// <summary>The span of one evaluation, or null when nobody traces.</summary>
    public Activity? Span()
    {
        var span = CbeTelemetry.Source.StartActivity(CbeTelemetry.EvaluateActivity);
        return span?.SetTag(_id.Key, _id.Value).SetTag(_version.Key, _version.Value);
    }

    /// <summary>The stamp at which an evaluation begins; 0 when nobody listens.</summary>
    public long Start() => Instruments.WatchEvaluations || _logger.IsEnabled(LogLevel.Debug) ? Stopwatch.GetTimestamp() : 0;

    /// <summary>Says what came of an evaluation.</summary>
    public void Finish(long start, LearnerReport report)
    {
        if (start == 0)
        {
            return;
        }

        long microseconds = Stopwatch.GetElapsedTime(start).Ticks / TimeSpan.TicksPerMicrosecond;
        Instruments.EvaluationDuration.Record(microseconds, _id, _version);
        Instruments.Evaluations.Add(1, _id, _version);
        int decisions = CountDecisions(report);
        foreach (var group in report.Findings.GroupBy(f => f.Code, StringComparer.Ordinal))
        {
            Instruments.Findings.Add(group.Count(), _id, _version, new(Instruments.Code, group.Key));
            CbeLog.FindingsInRecord(_logger, pack.Id, pack.Version, group.Key, group.Count());
        }

        CbeLog.LearnerEvaluated(_logger, pack.Id, pack.Version, decisions, report.Findings.Count, microseconds);
    }

    private int CountDecisions(LearnerReport report)
    {
        var counts = new int[Elements.Length, Answers.Length];
        int all = 0;
        foreach (var decision in report.Decisions)
        {
            counts[Array.IndexOf(Elements, decision.Element), Array.IndexOf(Answers, decision.Answer)]++;
            all++;
        }

        for (int e = 0; e < Elements.Length; e++)
        {
            for (int a = 0; a < Answers.Length; a++)
            {
                if (counts[e, a] > 0)
                {
                    Instruments.Decisions.Add(counts[e, a], [_id, _version, new(Instruments.Element, ElementTopics.NameOf(Elements[e])), new(Instruments.Answer, Answers[a].ToName())]);
                }
            }
        }

        return all;
    }
}
