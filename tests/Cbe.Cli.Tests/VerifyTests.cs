using System.Text.Json;

namespace Cbe.Cli.Tests;

public class VerifyTests
{
    private const string Unfair = "samples/packs/unfair";

    [Fact]
    public void A_law_that_holds_is_fine() => Tool.Line("verify samples/packs/riverside --law 38").Exits(0).Says("38 levels build on each other", "proved", "fine: 1 proved");

    [Fact]
    public void A_broken_law_is_told_in_words_with_the_learner_that_shows_it() =>
        Tool.Line($"verify {Unfair}/over-a-gap --law 39").Exits(2).Says("law 39 prerequisites: No competency waits for itself", "`move-on` is met for `compare` though `halves`", "over the gap", "not fine: 1 refuted");

    [Fact]
    public void Random_learners_find_without_a_solver_what_they_can() =>
        Tool.Line($"verify {Unfair}/three-tries --law 26 --no-solver --cases 500").Exits(2).Says("no solver: what would need one is tested", "random learners", "* only \"");

    [Fact]
    public void A_table_has_a_letter_for_each_law_and_pack() =>
        Tool.Line($"verify {Unfair}/over-a-gap samples/packs/riverside --law 38 --law 39 --no-solver --table").Exits(2).Says("38 levels build on each other  c  c", "39 prerequisites", "1  over-a-gap 1.0.0");

    [Fact]
    public void Json_has_the_witness_as_a_record()
    {
        using var json = JsonDocument.Parse(Tool.Line($"verify {Unfair}/over-a-gap --law 39 --json").Exits(2).Output);
        var law = json.RootElement.GetProperty("laws")[0];
        Assert.Equal(("refuted", "exhaustive"), (law.GetProperty("answer").GetString(), law.GetProperty("method").GetString()));
        Assert.Equal("learner", law.GetProperty("witness").GetProperty("sides")[0].GetProperty("learner").GetProperty("id").GetString());
    }

    [Fact]
    public void A_law_that_there_is_not_is_refused() => Tool.Line("verify samples/packs/riverside --law 53").Exits(3).Complains("`53` is not a law");

    [Fact]
    public void A_competency_that_there_is_not_is_refused() => Tool.Line("verify samples/packs/riverside --law 38 --competency nothing").Exits(3).Complains("the framework has no competency `nothing`");

    [Fact]
    public void A_pack_is_equivalent_to_itself() => Tool.Line($"compare {Unfair}/idle-rule {Unfair}/idle-rule --items 4").Exits(0).Says("equivalent: both packs decide the same");

    [Fact]
    public void A_reform_that_gives_and_takes_is_incomparable() =>
        Tool.Line($"compare {Unfair}/tighter-but-for-exams/district-floor.json {Unfair}/tighter-but-for-exams --items 4").Exits(0)
            .Says("incomparable: the new pack gives to some and takes from others", "gets more from the new pack: the level is", "gets less from the new pack: the level is");

    [Fact]
    public void A_promise_that_is_not_kept_is_told_with_who_gets_more() =>
        Tool.Line($"check --prove {Unfair}/tighter-but-for-exams").Exits(2).Says("the promise of `tighten` does not hold: somebody gets more than from district-floor 1.0.0");
}
