using Cbe.Sdk.Analysis.Equity;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Analysis.Tests.Equity;

/// <summary>What an audit publishes tells of no group that all of it, or none of it, is held; and no count below the minimum.</summary>
public class AttackTests
{
    [Fact]
    public void Nobody_finds_that_a_rate_is_exactly_0_or_1_by_two_attributes_alone() => Holds(false, 150);

    [Fact]
    public void Nobody_finds_that_a_rate_is_exactly_0_or_1_from_crossed_attributes() => Holds(true, 80);

    [Fact]
    public void The_attacker_finds_a_coded_rate_where_nothing_else_is_withheld()
    {
        var attacker = new Attacker("""
            { "measures": [ { "all": { "denominator": 30, "numerator": 22 }, "subgroups": [
              { "attributes": { "a": "x" }, "denominator": 12, "coded": true, "atLeast": 0.8 },
              { "attributes": { "a": "y" }, "denominator": 18, "numerator": 10 } ] } ] }
            """);
        var cell = attacker.Cells.Single(c => c.Bound is not null);
        Assert.False(attacker.CanDiffer(cell, 12));
        Assert.True(attacker.CanDiffer(cell, 11));
    }

    private static void Holds(bool crossed, int tests)
    {
        int given = 0, tried = 0;
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var school = new RandomSchool(seed, crossed);
            string json = EquityAudit.Of(school.Report).ToJson();
            var attacker = new Attacker(json);
            foreach (var cell in school.Report.Measures[0].All.IsSuppressed ? [] : attacker.Cells)
            {
                var (of, held) = school.Truth(cell.Values);
                Assert.True(cell.Of is null || cell.Of == of, $"{school}: a wrong count");
                Assert.True(cell.Of is null || of >= RandomSchool.Minimum || (of == 0 && cell.Values.Count == 0), $"{school}: a count below the minimum");
                if (of > 0 && (held == 0 || held == of))
                {
                    Assert.True(cell.Held is null, $"{school}\n{json}\nis told as it is");
                    tried++;
                    switch (attacker.CanDiffer(cell, held))
                    {
                        case false:
                            Assert.Fail($"{school}\n{json}\n{string.Join(",", cell.Values)} is found");
                            break;
                        case null:
                            given++;
                            break;
                    }
                }
            }

            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(tests));
        Assert.True(tried > tests / 2, $"only {tried} tried");
        Assert.True(given * 20 < tried, $"{given} of {tried} not found out");
    }
}
