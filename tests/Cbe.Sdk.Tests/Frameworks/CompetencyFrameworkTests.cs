using Cbe.Sdk.Frameworks;

namespace Cbe.Sdk.Tests.Frameworks;

public class CompetencyFrameworkTests
{
    private static CompetencyFramework Of(params (string Id, string[] Needs)[] items) =>
        new("f", "F", items.Select(i => new Competency { Id = i.Id, Prerequisites = i.Needs }));

    private static string Order(CompetencyFramework f) => string.Join(' ', f.EvaluationOrder.Select(c => c.Id));

    [Fact]
    public void Prerequisites_come_first_and_the_rest_keeps_the_framework_order() =>
        Assert.Equal("B C A D", Order(Of(("A", ["C"]), ("B", []), ("C", ["B"]), ("D", []))));

    [Fact]
    public void A_cycle_is_named_and_its_members_keep_their_order_among_the_others()
    {
        var f = Of(("X", ["B"]), ("A", ["B"]), ("B", ["A"]), ("Y", []));
        Assert.Equal(["A", "B"], Assert.Single(f.PrerequisiteCycles));
        Assert.Equal("A B X Y", Order(f));
        Assert.True(f.InSameCycle("A", "B"));
        Assert.False(f.InSameCycle("X", "B"));
    }

    [Fact]
    public void A_competency_that_needs_itself_is_a_cycle_of_one() => Assert.Equal(["A"], Assert.Single(Of(("A", ["A"])).PrerequisiteCycles));

    [Fact]
    public void A_chain_as_long_as_a_state_framework_does_not_overflow_the_stack()
    {
        var items = Enumerable.Range(0, 100_000).Select(i => new Competency { Id = $"c{i}", Prerequisites = [$"c{i + 1}"] });
        var f = new CompetencyFramework("f", "F", items);
        Assert.Equal("c99999", f.EvaluationOrder[0].Id);
        Assert.Empty(f.PrerequisiteCycles);
    }

    [Fact]
    public void A_code_finds_its_competency_only_while_nothing_else_carries_it()
    {
        var f = new CompetencyFramework("f", "F",
            [new() { Id = "1", Code = "A.1" }, new() { Id = "2", Code = "A.2" }, new() { Id = "3", Code = "A.2" }]);
        Assert.Equal("1", f.Find("A.1")?.Id);
        Assert.Null(f.Find("A.2"));
        Assert.Equal("3", f.Find("3")?.Id);
    }

    [Fact]
    public void The_hash_follows_the_content_and_not_the_source()
    {
        var a = new CompetencyFramework("f", "F", [new() { Id = "1", Statement = "s" }]);
        var b = new CompetencyFramework("f", "F", [new() { Id = "1", Statement = "s" }], source: FrameworkSource.Case);
        var c = new CompetencyFramework("f", "F", [new() { Id = "1", Statement = "t" }]);
        Assert.Equal(a.Hash, b.Hash);
        Assert.NotEqual(a.Hash, c.Hash);
        Assert.Matches("^[0-9a-f]{64}$", a.Hash);
    }

    [Fact]
    public void An_identifier_that_stands_twice_is_a_programming_error() =>
        Assert.Throws<ArgumentException>(() => Of(("A", []), ("A", [])));
}
