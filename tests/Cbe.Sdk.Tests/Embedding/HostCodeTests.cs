using Cbe.Sdk.DependencyInjection;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;
using Microsoft.Extensions.DependencyInjection;
using static Cbe.Sdk.Tests.Engine.TestPacks;

namespace Cbe.Sdk.Tests.Embedding;

/// <summary>A host's mastery method as code: checked and explained like a declared one, and refused where only declarations are allowed.</summary>
public class HostCodeTests
{
    private const string Rule = """ "levels": [ { "level": "Proficient", "ruleName": "p", "expression": "mastery.Score >= 70" } ] """;

    private static DelegateMethod Second(Func<IReadOnlyList<Number>, IReadOnlyList<Number>, Number?>? code = null, string version = "1") => new()
    {
        Name = "second-best",
        FunctionName = "SecondBest",
        Description = "The second best score.",
        Version = version,
        Minimum = 2,
        Estimator = code ?? ((_, scores) => scores.OrderDescending().ElementAt(1)),
    };

    private static CbeEngine? TryEngine(MasteryMethodSet methods, out IReadOnlyList<Diagnostic> diagnostics, bool declaredOnly = false, string progression = Rule, string method = "second-best")
    {
        var pack = RulePack.Parse(Json(progression).Replace("\"average\"", $"\"{method}\"", StringComparison.Ordinal), methods: methods);
        return CbeEngine.TryCreate(pack, null, out diagnostics, new() { Methods = methods, DeclaredMethodsOnly = declaredOnly });
    }

    [Fact]
    public void Decisions_rest_on_it_and_explanations_name_it()
    {
        var engine = TryEngine(MasteryMethodSet.BuiltIn.With(Second()), out _)!;
        var decided = engine.Evaluate(Learner(Item("a", score: 70), Item("b", score: 90), Item("c", score: 30)), Today).For("C")!;
        Assert.Equal(("70", "Proficient"), (decided.MasteryScore.ToString(), decided.Level));
        Assert.Contains("second-best", decided.Decisions[0].Explain().ToText(), StringComparison.Ordinal);
        Assert.Null(engine.Evaluate(Learner(Item("a", score: 70)), Today).For("C")!.MasteryScore);
    }

    [Fact]
    public void An_engine_that_wants_declarations_refuses_a_pack_that_uses_it()
    {
        var methods = MasteryMethodSet.BuiltIn.With(Second());
        Assert.Null(TryEngine(methods, out var diagnostics, declaredOnly: true));
        var error = Assert.Single(diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal("CBE2136", error.Code);
        Assert.Contains("`second-best`", error.Message, StringComparison.Ordinal);

        string rule = """ "levels": [ { "level": "Proficient", "ruleName": "by-code", "expression": "evidence.SecondBest(Score) >= 70 and evidence.SecondBest(Score) < 80" } ] """;
        Assert.Null(TryEngine(methods, out diagnostics, declaredOnly: true, rule, "average"));
        Assert.Contains("`by-code`", Assert.Single(diagnostics, d => d.Severity == Severity.Error).Message, StringComparison.Ordinal);
        Assert.NotNull(TryEngine(methods, out _, declaredOnly: true, method: "average"));
    }

    [Fact]
    public void A_container_that_wants_declarations_refuses_the_pack_when_the_host_starts()
    {
        var methods = MasteryMethodSet.BuiltIn.With(Second());
        var pack = RulePack.Parse(Json(Rule).Replace("\"average\"", "\"second-best\"", StringComparison.Ordinal), methods: methods);
        using var host = new ServiceCollection().AddCbe(o =>
        {
            o.UsePack(pack);
            o.AddMethods(Second());
            o.DeclaredMethodsOnly = true;
        }).BuildServiceProvider();
        var refused = Assert.ThrowsAny<Exception>(() => host.GetRequiredService<ICbeEngines>().Get());
        Assert.Contains("CBE2136", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_version_is_part_of_the_hash_of_methods()
    {
        Assert.Equal(MasteryMethodSet.BuiltIn.With(Second()).Hash, MasteryMethodSet.BuiltIn.With(Second()).Hash);
        Assert.NotEqual(MasteryMethodSet.BuiltIn.With(Second()).Hash, MasteryMethodSet.BuiltIn.With(Second(version: "2")).Hash);
    }

    [Theory]
    [InlineData(-1, "a mastery score lies between")]
    [InlineData(2, "a mastery score lies between")]
    public void Code_that_leaves_the_scores_is_refused_when_it_is_registered(int beyond, string says)
    {
        var wrong = Second((_, scores) => beyond > 0 ? scores.Max() + Number.One : scores.Min() - Number.One);
        Assert.Contains(says, Assert.Throws<ArgumentException>(() => MasteryMethodSet.BuiltIn.With(wrong)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_without_a_version_is_refused() =>
        Assert.Contains("states no version", Assert.Throws<ArgumentException>(() => MasteryMethodSet.BuiltIn.With(Second(version: " "))).Message, StringComparison.Ordinal);
}
