using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;
using static Cbe.Sdk.Tests.Engine.TestPacks;

namespace Cbe.Sdk.Tests.Engine;

public class CredentialMemberTests
{
    private const string Levels = """ "levels": [ { "level": "Proficient", "ruleName": "proficient", "expression": "evidence.Any(Level >= 'Proficient')" } ] """;

    private static RulePack Pack(string members) => RulePack.Parse(Json(Levels).Replace("\"elements\": {", $$"""
        "credentials": [ { "id": "k", "members": [ {{members}} ] }, { "id": "l", "members": ["B"] } ], "elements": {
        """, StringComparison.Ordinal));

    [Fact]
    public void A_member_of_which_nothing_more_is_said_is_the_same_pack_as_its_name()
    {
        Assert.Equal(Pack("\"A\"").ContentHash, Pack("""{ "competency": "A", "weight": 1, "required": false }""").ContentHash);
        Assert.Contains("\"members\":[\"A\"]", Pack("""{ "competency": "A" }""").ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_said_of_a_member_is_part_of_the_pack_and_is_read_again_as_written()
    {
        var pack = Pack("""{ "competency": "A", "points": 2.5, "weight": 0.5, "required": true, "from": "2025-08-01", "until": "2026-07-31" }, { "credential": "l" }""");
        Assert.NotEqual(Pack("\"A\"").ContentHash, pack.ContentHash);
        var again = RulePack.Parse(pack.ToJson());
        Assert.Equal(pack.ContentHash, again.ContentHash);
        Assert.Equal(pack.Credentials[0].Members, again.Credentials[0].Members);
        Assert.Equal([new CredentialMember
        {
            Competency = "A", Points = Number.FromDecimal(2.5m), Weight = Number.FromDecimal(0.5m), Required = true, From = new(2025, 8, 1), Until = new(2026, 7, 31),
        }, new CredentialMember { Credential = "l" }], again.Credentials[0].Members);
    }

    [Fact]
    public void Members_made_in_code_are_checked_too()
    {
        CredentialMember[] wrong =
        [
            new() { Competency = "A", Points = Number.FromInteger(-1) }, new() { Competency = "A", Points = Number.FromInteger(MemberItems.MostPoints + 1) },
            new() { Competency = "A", Weight = Number.FromInteger(-1) }, new() { Competency = "A", Weight = Number.FromInteger(MemberItems.MostWeight + 1) },
            new() { Competency = "A", Credential = "l" }, new(), new() { Competency = "A", From = new(2026, 2, 1), Until = new(2026, 1, 31) },
        ];
        foreach (var member in wrong)
        {
            var pack = Pack("\"A\"") with { Source = null, Credentials = [new Credential { Id = "k", Members = [member] }, new Credential { Id = "l", Members = ["B"] }] };
            Assert.Contains(new RulePackValidator().Validate(pack).Errors, e => e.ErrorCode == "CBE2117");
        }
    }

    [Fact]
    public void Rules_are_equal_when_they_name_the_same_credentials()
    {
        var rule = new ScopedRule { RuleName = "r", Expression = "true", Over = RuleScope.Credential, Credentials = ["k"] };
        Assert.Equal(rule, rule with { Credentials = ["k"] });
        Assert.NotEqual(rule, rule with { Credentials = ["l"] });
        Assert.NotEqual<Rule>(rule, rule with { Over = RuleScope.Competency });
    }

    [Fact]
    public void Many_levels_of_credentials_are_no_deep_recursion()
    {
        var credentials = Enumerable.Range(0, 3_000).Select(i => new Credential { Id = $"k{i}", Members = i == 2_999 ? ["A"] : [new CredentialMember { Credential = $"k{i + 1}" }] });
        var engine = CbeEngine.Create(RulePack.Parse(Json($$"""
            {{Levels}}, "award": [ { "ruleName": "all", "over": "credential", "expression": "members.All(progress.Level >= 'Proficient')" } ]
            """)) with { Credentials = [.. credentials] });
        var report = engine.Evaluate(Learner(Item("a", "Proficient", competency: "A")), Today);
        Assert.All(report.Credentials, c => Assert.Equal((Answer.Met, CredentialStatus.Demonstrated), (c.Earned, c.Status)));
        Assert.Equal(["k0", "k1"], report.Credentials.Take(2).Select(c => c.Credential));
        Assert.All(report.Pathways.Credentials, c => Assert.Empty(c.Nearest.Remaining));
    }

    [Theory]
    [InlineData("2024-02-29", 1, null, "2025-02-28")]
    [InlineData("2024-02-29", null, 366, "2025-03-01")]
    [InlineData("9999-01-01", 1, null, "9999-12-31")]
    [InlineData("9999-12-01", null, 36_500, "9999-12-31")]
    public void An_award_is_to_be_renewed_by_a_day_of_the_calendar(string awardedOn, int? years, int? days, string by) =>
        Assert.Equal(DateOnly.ParseExact(by, "yyyy-MM-dd"), new Renewal { Years = years, Days = days }.RenewBy(DateOnly.ParseExact(awardedOn, "yyyy-MM-dd")));

    [Fact]
    public void A_conversion_is_told_in_one_line()
    {
        Assert.Equal("grade: A+, 100, credit 0.5, of 3.9", new ConversionOutcome("grade") { Letter = "A+", Value = Number.FromInteger(100), Credit = Number.FromDecimal(0.5m), Of = "3.9" }.ToString());
        Assert.Equal("grade: not decided yet, of 1 to 2", new ConversionOutcome("grade") { IsInsufficient = true, Of = "1 to 2" }.ToString());
    }
}
