using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Values;
using static Cbe.Sdk.Tests.Embedding.HostFacts;
using static Cbe.Sdk.Tests.Engine.TestPacks;

namespace Cbe.Sdk.Tests.Embedding;

public class HostFactTests
{
    private const string Declared = """
        "facts": {
          "verified": { "type": "boolean", "of": "evidence", "about": "learning", "readBy": ["progression"] },
          "ownTarget": { "type": "number", "min": 0, "max": 100, "of": "learner", "about": "need", "readBy": ["progression"] },
          "begunOn": { "type": "date", "of": "learner", "about": "other", "readBy": ["progression"] },
          "track": { "type": "symbol", "values": ["short", "long"], "of": "learner", "about": "other", "readBy": ["support"] }
        },
        """;

    private const string Rules = """
        "levels": [ { "level": "Proficient", "ruleName": "p", "expression": "evidence.Count(verified) >= 1 and mastery.Score >= facts.ownTarget and facts.begunOn >= date('2025-09-01')" } ]
        """;

    private static readonly LearnerRecord Maya = Learner(Item("a", score: 80), Item("b", score: 90));

    private static CbeEngine Engine(Func<LearnerRecord, DateOnly, SuppliedFacts> answer) =>
        CbeEngine.Create(RulePack.Parse(Json(Rules, Declared)), settings: new() { Facts = new HostFacts(answer) });

    private static SuppliedFacts All(bool verified = true, int target = 75) => new()
    {
        Learner = Of(("ownTarget", Number(target)), ("begunOn", FactValue.FromDate(new(2025, 9, 1)))),
        Evidence = new Dictionary<string, IReadOnlyDictionary<string, FactValue>> { ["b"] = Of(("verified", FactValue.FromBoolean(verified))) },
    };

    [Fact]
    public void Rules_read_them_as_if_the_record_had_brought_them()
    {
        var report = Engine((_, _) => All()).Evaluate(Maya, Today);
        Assert.Empty(report.Findings);
        Assert.Equal("Proficient", report.For("C")!.Level);
        Assert.Equal("Beginning", Engine((_, _) => All(verified: false)).Evaluate(Maya, Today).For("C")!.Level);
    }

    [Fact]
    public void Provenance_covers_them()
    {
        var report = Engine((_, _) => All()).Evaluate(Maya, Today);
        var brought = Maya with { Facts = All().Learner, Evidence = [Maya.Evidence[0], Maya.Evidence[1] with { Facts = All().Evidence["b"] }] };
        Assert.Equal(LearnerJson.Hash(brought), report.Provenance.EvidenceHash);
        Assert.NotEqual(report.Provenance.EvidenceHash, Engine((_, _) => All(target: 76)).Evaluate(Maya, Today).Provenance.EvidenceHash);
        Assert.Equal(report.ToJson(), CbeEngine.Create(RulePack.Parse(Json(Rules, Declared))).Evaluate(brought, Today).ToJson());
    }

    [Fact]
    public void The_host_is_asked_once_for_each_learner_with_the_record_and_the_day()
    {
        var facts = new HostFacts((learner, asOf) =>
        {
            Assert.Equal(Today, asOf);
            Assert.Equal(2, learner.Evidence.Count);
            return SuppliedFacts.None;
        });
        var engine = CbeEngine.Create(RulePack.Parse(Json(Rules, Declared)), settings: new() { Facts = facts });
        _ = engine.EvaluateAll(Enumerable.Range(0, 7).Select(i => Maya with { Id = $"l{i}" }), Today, threads: 1).ToList();
        Assert.Equal(7, facts.Asked);
        engine.EvaluateEquity(Enumerable.Range(0, 5).Select(i => Maya with { Id = $"l{i}" }), Today);
        Assert.Equal(12, facts.Asked);
        Assert.Equal(LearnerJson.Hash(Maya), engine.Evaluate(Maya, Today).Provenance.EvidenceHash);
    }

    /// <summary>A record may come from anywhere; the host answers for what it supplies.</summary>
    [Fact]
    public void The_host_s_value_counts_over_the_record_s_and_a_difference_is_a_finding()
    {
        var spoofed = Maya with { Facts = Of(("ownTarget", Number(1))), Evidence = [Maya.Evidence[0], Maya.Evidence[1] with { Facts = Of(("verified", FactValue.FromBoolean(true))) }] };
        var report = Engine((_, _) => All(verified: false, target: 95)).Evaluate(spoofed, Today);
        Assert.Equal("Beginning", report.For("C")!.Level);
        Assert.Equal(
        [
            "CBE3116 learner: the fact `ownTarget` is `1` in the record and `95` from the host",
            "CBE3116 evidence `b`: the fact `verified` is `true` in the record and `false` from the host",
        ], report.Findings.Select(f => $"{f.Code} {f.Message}"));
    }

    [Fact]
    public void The_same_value_from_both_is_no_finding_however_it_is_written()
    {
        var same = Maya with { Facts = Of(("begunOn", FactValue.FromText("2025-09-01")), ("track", FactValue.FromText("LONG"))) };
        var report = Engine((_, _) => All() with { Learner = Of(("begunOn", FactValue.FromDate(new(2025, 9, 1))), ("track", FactValue.FromText("long")), ("ownTarget", Number(75))) }).Evaluate(same, Today);
        Assert.Empty(report.Findings);
        Assert.Equal("Proficient", report.For("C")!.Level);
    }

    [Fact]
    public void What_the_pack_does_not_declare_so_is_a_finding_and_left_out()
    {
        var report = Engine((_, _) => new SuppliedFacts
        {
            Learner = Of(("ownTarget", FactValue.FromText("high")), ("verified", FactValue.FromBoolean(true)), ("begunOn", FactValue.FromText("soon"))),
            Evidence = new Dictionary<string, IReadOnlyDictionary<string, FactValue>> { ["a"] = Of(("verifed", FactValue.FromBoolean(true))), ["elsewhere"] = Of(("nonsense", Number(1))) },
        }).Evaluate(Maya, Today);
        Assert.Equal(["CBE3105", "CBE3108", "CBE3110", "CBE3110"], report.Findings.Select(f => f.Code));
        Assert.Equal("did you mean `verified`?", report.Findings[^1].Help);
        Assert.All(report.Findings, f => Assert.Equal(("host", "maya"), (f.File, f.LearnerId)));
        Assert.Equal(LearnerJson.Hash(Maya), report.Provenance.EvidenceHash);
    }

    [Fact]
    public void What_rules_may_see_is_the_declaration_s_to_say()
    {
        var seen = RulePack.Parse(Json(""" "levels": [ { "level": "Proficient", "ruleName": "p", "expression": "facts.track == 'long'" } ] """, Declared));
        Assert.Null(CbeEngine.TryCreate(seen, null, out var diagnostics, new() { Facts = new HostFacts((_, _) => SuppliedFacts.None) }));
        Assert.Contains(diagnostics, d => d.Code == "CBE2017");
    }

    [Fact]
    public void What_the_source_throws_reaches_the_caller() =>
        Assert.Throws<TimeoutException>(() => Engine((_, _) => throw new TimeoutException()).Evaluate(Maya, Today));

    [Fact]
    public void Facts_of_a_record_made_in_code_are_checked_as_those_of_a_file()
    {
        var record = Maya with { Facts = Of(("ownTarget", Number(101)), ("unheard", Number(1))), Evidence = [Maya.Evidence[0] with { Facts = Of(("verified", Number(1))) }] };
        var report = CbeEngine.Create(RulePack.Parse(Json(Rules, Declared))).Evaluate(record, Today);
        Assert.Equal(["CBE3108", "CBE3110", "CBE3108"], report.Findings.Select(f => f.Code));
    }
}
