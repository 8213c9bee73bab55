using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;
using static Cbe.Sdk.Tests.Engine.TestPacks;

namespace Cbe.Sdk.Tests.Embedding;

/// <summary>A host's mastery method is used, checked and explained as a built-in one is.</summary>
public class HostMethodTests
{
    private const string ByMethod = """ "levels": [ { "level": "Proficient", "ruleName": "p", "expression": "mastery.Score >= 70" } ] """;

    private static string Pack(string mastery, string progression = ByMethod) =>
        Json(progression).Replace("""{ "method": "average" }""", mastery, StringComparison.Ordinal);

    private static CbeEngine Engine(string json) =>
        CbeEngine.Create(RulePack.Parse(json, methods: HostMethods.Both), settings: new() { Methods = HostMethods.Both });

    [Fact]
    public void A_pack_names_it_and_decisions_rest_on_it()
    {
        var report = Engine(Pack("""{ "method": "recent-average" }""")).Evaluate(Learner(Item("a", score: 10), Item("b", score: 70), Item("c", score: 80), Item("d", score: 61)), Today);
        Assert.Equal("70.333333", report.For("C")!.MasteryScore.ToString());
        Assert.Equal("Proficient", report.For("C")!.Level);
    }

    [Fact]
    public void A_rule_calls_it_beside_the_pack_s_own_method()
    {
        string rule = """ "levels": [ { "level": "Proficient", "ruleName": "p", "expression": "evidence.RecentAverage(Score) >= 75 and evidence.CarefulLatest(Score, 70) < mastery.Score" } ] """;
        var report = Engine(Pack("""{ "method": "highest" }""", rule)).Evaluate(Learner(Item("a", score: 90), Item("b", score: 5), Item("c", score: 80), Item("d", score: 90), Item("e", score: 61)), Today);
        Assert.Equal("Proficient", report.For("C")!.Level);
    }

    [Fact]
    public void Explanations_name_it_with_its_parameters_and_show_the_scores()
    {
        string text = Engine(Pack("""{ "method": "careful-latest", "most": 12.5 }""")).Evaluate(Learner(Item("a", score: 60), Item("b", score: 90)), Today).For("C")!.Decisions[0].Explain().ToText();
        Assert.Contains("careful-latest, most 12.5", text, StringComparison.Ordinal);
        Assert.Contains("mastery.Score = 72.5", text, StringComparison.Ordinal);
        Assert.Contains("counts: a (60), b (90)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_that_is_not_told_of_it_refuses_the_pack_at_its_place()
    {
        var result = RulePack.TryRead(new("pack.json", System.Text.Encoding.UTF8.GetBytes(Pack("""{ "method": "recent-average" }"""))));
        var error = Assert.Single(result.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(("CBE2112", 4), (error.Code, error.Location.Line));
        Assert.Contains("`decaying-average`", error.Help, StringComparison.Ordinal);
    }

    [Fact]
    public void An_engine_that_is_not_told_of_it_refuses_the_pack()
    {
        Assert.Null(CbeEngine.TryCreate(RulePack.Parse(Pack("""{ "method": "recent-average" }"""), methods: HostMethods.Both), null, out var diagnostics));
        Assert.Equal("CBE2112", Assert.Single(diagnostics, d => d.Severity == Severity.Error).Code);
    }

    [Theory]
    [InlineData("""{ "method": "recent-avrage" }""", "CBE2112", "did you mean `recent-average`?")]
    [InlineData("""{ "method": "recent-average", "most": 1 }""", "CBE2113", "there are no parameters here")]
    [InlineData("""{ "method": "careful-latest" }""", "CBE2113", "write a number from 0 to 100: how far above the least score an estimate may lie")]
    [InlineData("""{ "method": "careful-latest", "most": 101 }""", "CBE2113", "write a number from 0 to 100")]
    [InlineData("""{ "method": "careful-latest", "mots": 1, "most": 2 }""", "CBE1003", "did you mean `most`?")]
    public void Mistakes_in_a_pack_are_found_as_for_built_in_methods(string mastery, string code, string help)
    {
        var error = RulePack.TryRead(new("pack.json", System.Text.Encoding.UTF8.GetBytes(Pack(mastery))), methods: HostMethods.Both).Diagnostics.First(d => d.Severity == Severity.Error);
        Assert.Equal((code, help), (error.Code, error.Help));
        Assert.Equal(4, error.Location.Line);
    }

    [Fact]
    public void The_schema_for_editors_knows_its_parameters()
    {
        Assert.Contains("\"most\"", PackSchema.ToJson(HostMethods.Both), StringComparison.Ordinal);
        Assert.DoesNotContain("\"most\"", PackSchema.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Provenance_names_the_methods_that_were_added_and_only_those()
    {
        string json = Pack("""{ "method": "average" }""");
        var plain = CbeEngine.Create(RulePack.Parse(json)).Evaluate(Learner(), Today);
        var added = Engine(json).Evaluate(Learner(), Today);
        Assert.Null(plain.Provenance.MethodsHash);
        Assert.DoesNotContain("methodsHash", plain.ToJson(), StringComparison.Ordinal);
        Assert.Equal(HostMethods.Both.Hash, added.Provenance.MethodsHash);
        Assert.Contains($"\"methodsHash\":\"{HostMethods.Both.Hash}\"", added.ToJson(), StringComparison.Ordinal);
        Assert.Equal(HostMethods.Both.Hash, MasteryMethodSet.BuiltIn.With(HostMethods.Careful()).With(HostMethods.RecentAverage()).Hash);
        Assert.NotEqual(HostMethods.Both.Hash, MasteryMethodSet.BuiltIn.With(HostMethods.Careful()).Hash);
    }

    [Fact]
    public void A_gradebook_shows_its_steps()
    {
        var steps = MasteryCalculator.Create(HostMethods.RecentAverage()).Steps([Number.FromInteger(60), Number.FromInteger(70), Number.FromInteger(80), Number.FromInteger(90)]);
        Assert.Equal(["60", "65", "70", "80"], steps.Select(s => s.Estimate.ToString()));
        Assert.Equal(["4", "90", "80", "70"], steps[^1].State.Values.Select(v => v.ToString()));
    }
}
