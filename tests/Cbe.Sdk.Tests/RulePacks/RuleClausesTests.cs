using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Tests.RulePacks;

public class RuleClausesTests
{
    [Theory]
    [InlineData("a >= 1", "a >= 1")]
    [InlineData("a >= 1 and b >= 2 and c", "a >= 1|b >= 2|c")]
    [InlineData("a >= 1 and (b >= 2 or c)", "a >= 1|b >= 2 or c")]
    [InlineData("(a and b) and not (c and d)", "a|b|not (c and d)")]
    [InlineData("a or b", "a or b")]
    [InlineData("x == 'this and that' and\n  y", "x == 'this and that'|y")]
    public void What_is_joined_by_and_is_taken_apart(string expression, string clauses)
    {
        var found = RuleClauses.Of(new Rule { RuleName = "r", Expression = expression }).Select(c => c.ToString().Trim('(', ')').Replace("not (c and d", "not (c and d)", StringComparison.Ordinal));
        Assert.Equal(clauses.Split('|'), found);
    }

    [Fact]
    public void Nested_rules_are_clauses_and_those_that_are_off_are_none()
    {
        var rule = new Rule
        {
            RuleName = "r",
            Operator = RuleOperator.And,
            LocalParams = [new("n", "evidence.Count()")],
            Rules =
            [
                new() { RuleName = "one", Expression = "n >= 2 and m" },
                new() { RuleName = "two", Expression = "k", Enabled = false },
                new() { RuleName = "three", Operator = RuleOperator.Or, Rules = [new() { RuleName = "x", Expression = "a" }, new() { RuleName = "y", Expression = "b and n" }] },
            ],
        };
        var clauses = RuleClauses.Of(rule);
        Assert.Equal(["n >= 2, where n = evidence.Count()", "m", "(a) or (b and n), where n = evidence.Count()"], clauses.Select(c => c.ToString()));
    }

    [Fact]
    public void A_clause_brings_the_local_parameters_that_it_uses_and_those_that_they_use()
    {
        var rule = new Rule
        {
            RuleName = "r",
            LocalParams = [new("a", "1"), new("b", "a + 1"), new("c", "3")],
            Expression = "b >= 2 and progress.c >= 1 and c >= 3",
        };
        var clauses = RuleClauses.Of(rule);
        Assert.Equal(["a", "b"], clauses[0].Locals.Select(l => l.Name));
        Assert.Empty(clauses[1].Locals);
        Assert.Equal(["c"], clauses[2].Locals.Select(l => l.Name));
    }

    [Fact]
    public void Clauses_that_ask_the_same_are_equal_whatever_the_white_space()
    {
        var one = RuleClauses.Of(new Rule { RuleName = "r", Expression = "a  >= 1\n and b" })[0];
        var other = RuleClauses.Of(new Rule { RuleName = "s", Expression = "a >= 1" })[0];
        var another = RuleClauses.Of(new Rule { RuleName = "s", Expression = "a >= 1", LocalParams = [new("a", "2")] })[0];
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(other, another);
    }

    [Fact]
    public void What_cannot_be_read_is_one_clause() =>
        Assert.Equal("a and and", Assert.Single(RuleClauses.Of(new Rule { RuleName = "r", Expression = "a and and" })).Expression);
}
