using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Cbe.Sdk.DependencyInjection;
using Cbe.Sdk.RulePacks;
using Microsoft.Extensions.DependencyInjection;
using static Cbe.Sdk.Tests.Engine.TestPacks;

namespace Cbe.Sdk.Tests.Embedding;

public sealed class TelemetryTests : IDisposable
{
    private readonly School _school = new();
    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<(string Instrument, long Value, Dictionary<string, object?> Tags)> _measured = [];

    /// <summary>Other tests are measured too: those of this pack are told apart by its name.</summary>
    private readonly string _pack = $"watched-{Guid.NewGuid():N}";

    public TelemetryTests()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == CbeTelemetry.MeterName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => _measured.Enqueue((instrument.Name, value, tags.ToArray().ToDictionary(t => t.Key, t => t.Value))));
        _listener.Start();
    }

    public void Dispose()
    {
        _listener.Dispose();
        _school.Dispose();
    }

    private string Pack(int items) => School.Pack(items).Replace("\"id\": \"test\"", $"\"id\": \"{_pack}\"", StringComparison.Ordinal);

    private List<(string Instrument, long Value, Dictionary<string, object?> Tags)> Ours => [.. _measured.Where(m => m.Tags.ContainsValue(_pack))];

    private CbeEngine Engine() => CbeEngine.Create(RulePack.Parse(Pack(2)));

    [Fact]
    public void Evaluations_decisions_and_findings_are_counted()
    {
        var engine = Engine();
        engine.Evaluate(Learner(Item("a"), Item("b")), Today);
        var report = engine.Evaluate(Learner(Item("a", level: "Nonsense")), Today);
        Assert.Equal(2, Ours.Where(m => m.Instrument == CbeTelemetry.Evaluations).Sum(m => m.Value));
        Assert.Equal(2, Ours.Count(m => m.Instrument == CbeTelemetry.EvaluationDuration && m.Value >= 0));
        Assert.Equal("CBE3104", Assert.Single(Ours, m => m.Instrument == CbeTelemetry.Findings).Tags["cbe.code"]);

        long Decisions(string answer) => Ours.Where(m => m.Instrument == CbeTelemetry.Decisions && (string?)m.Tags["cbe.answer"] == answer && (string?)m.Tags["cbe.element"] == "progression").Sum(m => m.Value);
        Assert.Equal((1, 1, 0), (Decisions("met"), Decisions("not-met"), Decisions("insufficient")));
        Assert.Equal(2 * report.Decisions.Count(), Ours.Where(m => m.Instrument == CbeTelemetry.Decisions).Sum(m => m.Value));
    }

    [Fact]
    public void Many_learners_are_counted_one_by_one()
    {
        _ = Engine().EvaluateAll(Enumerable.Range(0, 300).Select(i => Learner(Item("a")) with { Id = $"l{i}" }), Today).Count();
        Assert.Equal(300, Ours.Where(m => m.Instrument == CbeTelemetry.Evaluations).Sum(m => m.Value));
    }

    [Fact]
    public void No_tag_names_a_learner_or_what_a_record_holds()
    {
        Engine().Evaluate(Learner(Item("xq-item", level: "xq-level", competency: "xq-competency")) with { Id = "xq-learner" }, Today);
        Assert.All(Ours, m => Assert.All(m.Tags, t => Assert.DoesNotContain("xq", $"{t.Value}", StringComparison.Ordinal)));
        Assert.Equal(["cbe.answer", "cbe.code", "cbe.element", "cbe.pack.id", "cbe.pack.version"], Ours.SelectMany(m => m.Tags.Keys).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Reloads_are_counted_by_outcome()
    {
        _school.Write("pack.json", Pack(1));
        var engines = _school.Host(o => o.Pack = _school.At("pack.json"), _pack).GetRequiredService<ICbeEngines>();
        engines.Reload(_pack);
        _school.Write("pack.json", "{");
        engines.Reload(_pack);
        _school.Write("pack.json", Pack(2));
        engines.Reload(_pack);
        Assert.Equal(["unchanged", "refused", "accepted"], Ours.Where(m => m.Instrument == CbeTelemetry.Reloads).Select(m => m.Tags["cbe.outcome"]));
        Assert.All(Ours.Where(m => m.Instrument == CbeTelemetry.Reloads), m => Assert.Equal(_pack, m.Tags["cbe.engine"]));
    }

    [Fact]
    public void One_evaluation_is_one_span_and_a_run_over_many_is_none()
    {
        var spans = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = s => s.Name == CbeTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        var engine = Engine();
        engine.Evaluate(Learner(Item("xq-item")) with { Id = "xq-learner" }, Today);
        Assert.Throws<ArgumentOutOfRangeException>(() => engine.Evaluate(Learner(), new DateOnly(2020, 1, 1)));
        _ = engine.EvaluateAll([Learner(), Learner()], Today).Count();

        var ours = spans.Where(s => (string?)s.GetTagItem("cbe.pack.id") == _pack).ToList();
        Assert.Equal([ActivityStatusCode.Unset, ActivityStatusCode.Error], ours.Select(s => s.Status));
        Assert.All(ours, s => Assert.Equal(("cbe.evaluate", "1"), (s.OperationName, (string?)s.GetTagItem("cbe.pack.version"))));
        Assert.All(ours, s => Assert.DoesNotContain("xq", string.Join(' ', s.TagObjects) + s.StatusDescription, StringComparison.Ordinal));
    }
}
