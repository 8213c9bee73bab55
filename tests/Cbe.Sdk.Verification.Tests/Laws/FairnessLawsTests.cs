using Cbe.Sdk.Verification.Tests.Support;
using Xunit.Abstractions;

namespace Cbe.Sdk.Verification.Tests.Laws;

/// <summary>Laws as a school's own tests ask them.</summary>
public class FairnessLawsTests(ITestOutputHelper output)
{
    /// <summary>What does not hold is for other tests: here each law must have been tried with all that matters.</summary>
    [Theory]
    [InlineData("riverside")]
    [InlineData("maple-elementary")]
    [InlineData("lakeside")]
    [InlineData("summit-high")]
    public void Every_law_can_be_told_of_a_sample_pack(string name)
    {
        var engine = SamplePacks.Engine(name);
        foreach (var law in LawCatalogue.All.Where(l => l.Methods.Contains(LawMethod.Properties)))
        {
            var result = PropertyChecks.Check(law, Settings.Of(engine, new() { Cases = 60 }));
            output.WriteLine($"{result.Law}: {result.Answer}, {result.Because}");
            Assert.True(result.Answer is LawAnswer.Tested or LawAnswer.NotApplicable or LawAnswer.ExceptionDeclared or LawAnswer.Refuted, $"{law}: {result.Answer}, {result.Because}");
            Assert.Equal(result.Answer == LawAnswer.Refuted && law.Number != 2, result.Answer == LawAnswer.Refuted && result.Witness is not null);
        }
    }

    [Fact]
    public void A_broken_law_throws_with_the_learners_that_show_it()
    {
        var laws = FairnessLaws.For(SamplePacks.Proficient("evidence.Where(DaysAgo <= 60).Count(Level >= 'Proficient') >= 2"));
        var broken = Assert.Throws<LawBrokenException>(() => laws.Check(19));
        Shown.Matches("pace", broken.Message);
        Assert.Equal(19, Assert.Single(broken.Results).Law.Number);
    }

    [Fact]
    public void All_broken_laws_are_told_together()
    {
        var broken = Assert.Throws<LawBrokenException>(() => FairnessLaws.For(SamplePacks.Proficient("evidence.Count(Form == 'exam' and DaysAgo <= 60) >= 1"), new() { Cases = 60 }).Check());
        Assert.Superset(new HashSet<int> { 19, 23 }, broken.Results.Select(r => r.Law.Number).ToHashSet());
    }

    [Fact]
    public void What_is_left_out_is_not_asked()
    {
        var engine = SamplePacks.Proficient("evidence.Any(Form == 'exam')");
        var others = LawCatalogue.All.Select(l => l.Number).Where(n => n is not (10 or 23)).ToList();
        var broken = Assert.Throws<LawBrokenException>(() => FairnessLaws.For(engine, new() { LeaveOut = others }).Check());
        Assert.Equal([23], broken.Results.Select(r => r.Law.Number));
        Assert.Equal([10], FairnessLaws.For(engine, new() { LeaveOut = [.. others, 23] }).Check().Select(r => r.Law.Number));
    }

    [Fact]
    public void A_law_without_a_number_in_the_catalogue_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FairnessLaws.For(SamplePacks.Proficient("evidence.Any()")).Check(53));

    [Fact]
    public void The_same_seed_tries_the_same_learners()
    {
        var engine = SamplePacks.Proficient("evidence.TakeLast(3).Average(Score) >= 70");
        string[] messages = [.. Enumerable.Range(0, 2).Select(_ => Assert.Throws<LawBrokenException>(() => FairnessLaws.For(engine, new() { Seed = 7 }).Check(27)).Message)];
        Assert.Equal(messages[0], messages[1]);
        Assert.Equal(LearnerJsonOf(engine, 5), LearnerJsonOf(engine, 5));
        Assert.NotEqual(LearnerJsonOf(engine, 5), LearnerJsonOf(engine, 6));
    }

    private static string LearnerJsonOf(CbeEngine engine, int seed) => Learners.LearnerJson.Write(RandomLearners.For(engine).Make(seed));
}
