using Cbe.Sdk.Verification.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Verification.Tests.Laws;

/// <summary>The random learners lie where a policy can be wrong.</summary>
public class RandomLearnersTests
{
    private static readonly CbeEngine Engine = SamplePacks.Proficient("evidence.Count(Score >= 62.5 and DaysAgo <= 45) >= 4");
    private static readonly RandomLearners Random = RandomLearners.For(Engine);
    private static readonly List<Learners.LearnerRecord> Some = [.. Enumerable.Range(0, 400).Select(Random.Make)];

    [Theory]
    [InlineData(62_499_999)]
    [InlineData(62_500_000)]
    [InlineData(62_500_001)]
    [InlineData(69_999_999)]
    [InlineData(70_000_000)]
    public void Scores_come_at_and_a_millionth_beside_the_figures_of_the_policy(long micros) =>
        Assert.Contains(Some, l => l.Evidence.Any(e => e.Score?.Micros == micros));

    [Theory]
    [InlineData(44)]
    [InlineData(45)]
    [InlineData(46)]
    public void Days_come_at_and_beside_the_figures_of_the_policy(int days) =>
        Assert.Contains(Some, l => l.Evidence.Any(e => Random.AsOf.DayNumber - e.OccurredOn.DayNumber == days));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void So_many_items_come_as_the_policy_counts(int count) =>
        Assert.Contains(Some, l => l.Evidence.Count(e => e.Competency == Random.Competency) == count);

    [Fact]
    public void There_are_ties_gaps_and_what_cannot_be_seen_yet()
    {
        Assert.Contains(Some, l => l.Evidence.GroupBy(e => (e.Competency, e.OccurredOn)).Any(g => g.Count(e => e.Sequence is null) > 1));
        Assert.Contains(Some, l => l.Evidence.Any(e => e.Level is null));
        Assert.Contains(Some, l => l.Evidence.Any(e => e.Score is null));
        Assert.Contains(Some, l => l.Evidence.Any(e => e.Assessor is null));
        Assert.Contains(Some, l => l.Evidence.Any(e => e.OccurredOn > Random.AsOf));
        Assert.Contains(Some, l => l.Evidence.Any(e => e.RecordedOn > Random.AsOf && e.OccurredOn <= Random.AsOf));
        Assert.Contains(Some, l => l.Evidence.Any(e => e.Competency != Random.Competency));
    }

    [Fact]
    public void FsCheck_draws_them_and_makes_them_smaller()
    {
        var failure = Assert.ThrowsAny<Exception>(() => Prop.ForAll(Random.Arbitrary, l => l.Evidence.Count(e => e.Level is not null) < 2).Check(Config.QuickThrowOnFailure.WithReplay(1UL, 3UL)));
        Assert.Contains("Falsifiable", failure.Message, StringComparison.Ordinal);
        Prop.ForAll(Random.Arbitrary, l => Engine.Evaluate(l, Random.AsOf).Learner == l.Id).Check(Config.QuickThrowOnFailure.WithMaxTest(50));
    }

    [Fact]
    public void A_new_item_is_of_the_competency_and_of_the_past()
    {
        var items = Enumerable.Range(0, 100).Select(n => Random.MakeItem(n, Some[n])).ToList();
        Assert.All(items, i => Assert.Equal((Random.Competency, true), (i.Competency, i.OccurredOn <= Random.AsOf)));
    }
}
