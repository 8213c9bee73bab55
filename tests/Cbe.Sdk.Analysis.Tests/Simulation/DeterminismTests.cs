using System.Security.Cryptography;
using System.Text;
using Cbe.Sdk.Analysis.Simulation;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Analysis.Tests.Simulation;

public class DeterminismTests
{
    /// <summary>The bytes are part of what a seed means: on another machine, with another number of threads, in another version.</summary>
    [Fact]
    public void The_same_seed_gives_the_same_bytes_everywhere() =>
        Assert.Equal("7a3a7847551b2c53845dacedea4ef62ffd7be47f6bfd018fd41e8a3493c3970d", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(District.Lines(District.Model, District.Settings(200))))));

    [Fact]
    public void Threads_do_not_change_anything() =>
        Assert.Equal(District.Lines(District.Model, District.Settings(1_100, threads: 1)), District.Lines(District.Model, District.Settings(1_100, threads: 3)));

    [Fact]
    public void A_learner_does_not_depend_on_how_many_there_are() =>
        Prop.ForAll(Gen.Choose(1, 700).ToArbitrary(), Gen.Choose(0, 1_000_000).ToArbitrary(), (count, seed) =>
        {
            int last = count - 1;
            string alone = LearnerJson.Write(PopulationSimulator.LearnerAt(District.Model, District.Settings(count, seed), last));
            return alone == LearnerJson.Write(PopulationSimulator.LearnerAt(District.Model, District.Settings(10 * count, seed), last));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void One_learner_is_the_same_as_in_the_population()
    {
        var all = District.Learners(40);
        Assert.All(all.Index(), l => Assert.Equal(LearnerJson.Write(l.Item), LearnerJson.Write(PopulationSimulator.LearnerAt(District.Model, District.Settings(1), l.Index))));
    }

    [Fact]
    public void Another_seed_gives_other_learners() => Assert.NotEqual(District.Lines(District.Model, District.Settings(5, 1)), District.Lines(District.Model, District.Settings(5, 2)));

    [Fact]
    public void A_change_of_one_part_leaves_what_other_parts_draw_as_it_was()
    {
        var changed = District.Model with { Support = new() { Given = Number.Zero }, Choices = new() { Made = Draw.Between(2, 4) } };
        foreach (var (before, after) in District.Learners(50).Zip(PopulationSimulator.Learners(changed, District.Settings(50))))
        {
            Assert.Equal(LearnerJson.Write(before with { SupportEvents = [], Choices = [] }), LearnerJson.Write(after with { SupportEvents = [], Choices = [] }));
        }
    }

    [Fact]
    public void Work_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        using var learners = PopulationSimulator.Learners(District.Model, District.Settings(100_000), cancellationToken: stop.Token).GetEnumerator();
        Assert.True(learners.MoveNext());
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            while (learners.MoveNext())
            {
            }
        });
    }
}
