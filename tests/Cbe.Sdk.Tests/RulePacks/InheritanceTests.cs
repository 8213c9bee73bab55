using System.Text;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Tests.RulePacks;

/// <summary>A pack is checked together with what it inherits.</summary>
public class InheritanceTests
{
    private const string Scale = """ "scale": { "levels": ["Low", "High"], "proficient": "High" } """;

    private sealed class Source(string json) : IRulePackSource
    {
        public RulePackDocument? Find(string id, string version) => new("parent.json", Encoding.UTF8.GetBytes(json));
    }

    private static string[] Codes(string parent, string child)
    {
        var read = RulePack.TryRead(
            new("child.json", Encoding.UTF8.GetBytes($$"""{ "language": 1, "id": "child", "version": "1", "extends": { "id": "parent", "version": "1" }, {{child}} }""")),
            new Source($$"""{ "language": 1, "id": "parent", "version": "1", {{Scale}}, {{parent}} }"""));
        Assert.True(read.IsSuccess, string.Join("\n", read.Diagnostics));
        CbeEngine.TryCreate(read.Pack!, null, out var diagnostics);
        return [.. diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Code)];
    }

    private static string Words(string prefix) => string.Join(", ", Enumerable.Range(1, 150).Select(i => $"\"{prefix}{i}\""));

    [Fact]
    public void A_rule_may_not_have_the_name_of_an_inherited_rule_in_another_list()
    {
        const string admit = """ "elements": { "assessment": { "admit": [ { "ruleName": "same", "expression": "HasNextSteps" } ] } } """;
        const string level = """ "elements": { "progression": { "levels": [ { "level": "High", "ruleName": "Same", "expression": "attempts >= 2" } ] } } """;
        Assert.Equal(["CBE2101"], Codes(admit, level));
        Assert.Empty(Codes(admit, admit));
    }

    [Fact]
    public void Symbol_sets_that_grow_too_large_together_are_a_diagnostic() =>
        Assert.Equal(["CBE2116"], Codes($$""" "symbols": { "setting": [{{Words("a")}}] } """, $$""" "symbols": { "setting": [{{Words("b")}}] } """));

    [Fact]
    public void A_level_with_an_inherited_rule_and_one_of_its_own_needs_both()
    {
        const string parent = """ "elements": { "progression": { "levels": [ { "level": "High", "ruleName": "often", "expression": "attempts >= 2" } ] } } """;
        const string child = """ "elements": { "progression": { "levels": [ { "level": "High", "ruleName": "well", "expression": "evidence.Average(Score) >= 70" } ] } } """;
        Assert.Empty(Codes(parent, child));
    }
}
