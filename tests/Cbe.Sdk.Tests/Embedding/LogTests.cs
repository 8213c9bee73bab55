using System.Reflection;
using Cbe.Sdk.DependencyInjection;
using Cbe.Sdk.Learners;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using static Cbe.Sdk.Tests.Engine.TestPacks;

namespace Cbe.Sdk.Tests.Embedding;

public sealed class LogTests : IDisposable
{
    private readonly School _school = new();

    public void Dispose() => _school.Dispose();

    /// <summary>The ids and names that operators build alarms on.</summary>
    [Fact]
    public void Ids_names_and_levels_are_stable() => Assert.Equal(
    [
        "1001 EngineReady Information", "1002 PackNoticed Warning",
        "1101 ReloadAccepted Information", "1102 ReloadUnchanged Debug", "1103 ReloadRefused Warning", "1104 ReloadFailed Error",
        "2001 LearnerEvaluated Debug", "2002 FindingsInRecord Debug",
    ], Declared());

    private static IEnumerable<string> Declared() => typeof(CbeLog).GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Select(m => (m.Name, Event: m.GetCustomAttribute<LoggerMessageAttribute>()))
        .Where(m => m.Event is not null).OrderBy(m => m.Event!.EventId).Select(m => $"{m.Event!.EventId} {m.Name} {m.Event.Level}");

    /// <summary>Every word of the record below is odd, so that finding one of them in the log shows where it came from.</summary>
    [Fact]
    public void Nothing_that_is_logged_at_any_level_says_who_a_learner_is_or_what_a_record_holds()
    {
        string[] words = ["xq-learner", "xq-evidence", "xq-level", "xq-word", "xq-fact", "xq-value", "xq-need", "xq-group", "xq-reason", "xq-detail", "xq-host", "97.131", "2025-12-13"];
        _school.Write("pack.json", School.Pack(1, more: """ "facts": { "told": { "type": "text", "about": "learning", "readBy": ["progression"] } }, """)
            .Replace("evidence.Count()", "facts.told == 'a' or evidence.Count()", StringComparison.Ordinal));
        var host = _school.Host(o =>
        {
            o.Pack = _school.At("pack.json");
            o.UseFacts(_ => new HostFacts((_, _) => new() { Learner = HostFacts.Of(("told", FactValue.FromText("xq-host")), ("xq-fact", FactValue.FromText("xq-value"))) }));
        });
        var evidence = new Evidence
        {
            Id = "xq-evidence", Competency = "xq-competency", OccurredOn = new(2025, 12, 13), Level = "xq-level", Assessor = "xq-word",
            Score = Values.Number.FromDecimal(97.131m), Facts = HostFacts.Of(("xq-fact", FactValue.FromText("xq-value"))),
        };
        var learner = new LearnerRecord
        {
            Id = "xq-learner", Evidence = [evidence, evidence], Needs = ["xq-need"], Subgroups = new Dictionary<string, string> { ["sex"] = "xq-group" },
            Facts = HostFacts.Of(("told", FactValue.FromText("xq-value")), ("xq-fact", HostFacts.Number(1))),
            Overrides = [new() { Competency = "C", Level = "xq-level", ByRole = "xq-word", Reason = "xq-reason", DecidedOn = new(2025, 12, 13) }],
            Choices = [new() { Date = new(2025, 12, 13), Kind = ChoiceKind.Other, Detail = "xq-detail" }],
        };
        var engine = host.GetRequiredService<ICbeEngines>().Get();
        Assert.NotEmpty(engine.Evaluate(learner, Today).Findings);
        Assert.Single(engine.EvaluateAll([learner], Today));
        _school.Write("pack.json", School.Broken());
        host.GetRequiredService<ICbeEngines>().Reload();

        Assert.Equal(["1001", "1103", "2001", "2002"], _school.Log.Names.Select(n => n[..4]).Distinct().Order(StringComparer.Ordinal));
        Assert.All(_school.Log.Events, e => Assert.All(words, w => Assert.DoesNotContain(w, e.Text, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void An_evaluation_says_how_much_and_how_long()
    {
        _school.Write("pack.json", School.Pack(1));
        _school.Host(o => o.Pack = _school.At("pack.json")).GetRequiredService<ICbeEngines>().Get().Evaluate(Learner(Item("a"), Item("b", level: "Nonsense")), Today);
        string text = Assert.Single(_school.Log.Events, e => e.Id.Name == "LearnerEvaluated").Text;
        Assert.Matches(@"^A learner was evaluated with pack test 1: \d+ decisions, 1 findings, \d+ microseconds\. ", text);
        Assert.Contains("has 1 findings CBE3104.", Assert.Single(_school.Log.Events, e => e.Id.Name == "FindingsInRecord").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_about_a_pack_in_use_are_said_once()
    {
        _school.Write("pack.json", School.Pack(1).Replace("evidence.Count() >= 1", "evidence.All(Score >= 1)", StringComparison.Ordinal));
        var host = _school.Host(o => o.Pack = _school.At("pack.json"));
        _ = host.GetRequiredService<ICbeEngines>().Get();
        _ = host.GetRequiredService<ICbeEngines>().Get();
        Assert.Contains("CBE2030", Assert.Single(_school.Log.Events, e => e.Id.Name == "PackNoticed").Text, StringComparison.Ordinal);
    }
}
