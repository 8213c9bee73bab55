using System.Globalization;
using System.Text.Json.Nodes;
using Cbe.Sdk.Tests.Support;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Mastery;

public class BktTests
{
    private const string Typical = "prior 0.4, learn 0.35, guess 0.12, slip 0.25, correct 1";

    [Theory]
    [InlineData("", "0.4")]
    [InlineData("1", "0.874194")]
    [InlineData("1 1 1", "0.99846")]
    [InlineData("0 0 0", "0.482488")]
    [InlineData("1 0 1 0 1", "0.993484")]
    public void Right_and_wrong_answers_move_what_is_known(string answers, string expected) => Assert.Equal(expected, Estimates.Of("bkt", answers, Typical, "0..1"));

    [Theory]
    [InlineData("prior 0.5, learn 0.1, guess 0.6, slip 0.6", "guess and slip together are more than 1")]
    [InlineData("prior 0.5, learn 0.1, guess 0.5, slip 0.500001", "guess and slip together are more than 1")]
    [InlineData("prior 0.2, learn 0.15, guess 0, slip 0", "guess and slip are both 0")]
    [InlineData("prior 1.1, learn 0.15, guess 0.1, slip 0.1", "from 0 to 1")]
    [InlineData("learn 0.15, guess 0.1, slip 0.1", "needs 'prior'")]
    public void Parameters_that_contradict_themselves_are_refused(string arguments, string says) =>
        Assert.Contains(says, Assert.Throws<ArgumentException>(() => Estimates.Of("bkt", "1", arguments + ", correct 1")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("prior 0, learn 0, guess 0, slip 0.1", "1", "1")]
    [InlineData("prior 1, learn 0.25, guess 0.1, slip 0", "0", "0.25")]
    [InlineData("prior 0.5, learn 0, guess 0, slip 1", "1", "1")]
    [InlineData("prior 0, learn 0.25, guess 1, slip 0", "0", "0.25")]
    [InlineData("prior 1, learn 0.25, guess 0.1, slip 0, forget 0.1", "0 1", "0.75")]
    public void An_answer_that_the_model_holds_impossible_takes_the_limit(string arguments, string answers, string expected) =>
        Assert.Equal(expected, Estimates.Of("bkt", answers, arguments + ", correct 1"));

    [Fact]
    public void Guess_and_slip_may_be_one_together_and_then_answers_say_nothing() =>
        Assert.Equal("0.3", Estimates.Of("bkt", "1 0 1 1", "prior 0.3, learn 0, guess 0.5, slip 0.5, correct 1"));

    [Fact]
    public void Who_forgets_everything_knows_nothing_after_the_score() =>
        Assert.Equal("0.1", Estimates.Of("bkt", "1 1 1", "prior 1, learn 0.1, guess 0.1, slip 0.1, forget 1, correct 1", digits: 1));

    [Fact]
    public void The_threshold_says_nothing_about_the_probability() =>
        Assert.Equal(Estimates.Of("bkt", "1 1", Typical), Estimates.Of("bkt", "1 1", Typical + ", threshold 0.5"));

    [Fact]
    public void The_steps_show_what_was_expected()
    {
        var steps = Estimates.Steps("bkt", "1 0", Typical);
        Assert.Equal(["known 0.874194", "expected 0.372", "right 1"], steps[0].State.Select(s => $"{s.Key} {s.Value}"));
        Assert.Equal("0.670742", steps[1].State["expected"].ToString());
    }

    [SharedDataFact("../cases/bkt_pfa.json")]
    public void Numbers_of_other_systems_come_out_to_the_last_digit_that_we_print()
    {
        int run = 0, refused = 0;
        foreach (var c in ((JsonArray)JsonNode.Parse(File.ReadAllText(SharedData.PathOf("../cases/bkt_pfa.json")))!["cases"]!).Where(c => c!["p_known_after"] is not null))
        {
            var p = c!["params"]!;
            string arguments = string.Join(", ", ((JsonObject)p).Select(a => $"{a.Key} {a.Value!.ToJsonString()}")) + ", correct 1";
            if ((decimal)p["guess"]! + (decimal)p["slip"]! is 0 or > 1)
            {
                refused++;
                Assert.Throws<ArgumentException>(() => Estimates.Calculator("bkt", arguments));
                continue;
            }

            run++;
            var steps = Estimates.Steps("bkt", string.Join(' ', ((JsonArray)c["obs"]!).Select(o => o!.ToJsonString())), arguments, "0..1");
            Assert.Equal(((JsonArray)c["p_known_after"]!).Select(Six), steps.Select(s => s.Estimate));
        }

        Assert.True(run >= 15 && refused >= 10, $"{run} run, {refused} refused");
    }

    [SharedDataFact("../cases/bkt_pfa.json")]
    public void The_chance_of_a_right_answer_is_that_of_hmm_scalable()
    {
        var c = ((JsonArray)JsonNode.Parse(File.ReadAllText(SharedData.PathOf("../cases/bkt_pfa.json")))!["cases"]!).Single(c => (string?)c!["id"] == "BKT07")!;
        string answers = string.Join(' ', ((JsonArray)c["obs"]!).Select(o => o!.ToJsonString()));
        var steps = Estimates.Steps("bkt", answers, "prior 0.5, learn 0.4, guess 0.2, slip 0.2, correct 1", "0..1");
        Assert.Equal(((JsonArray)c["recomputed"]!["p_correct"]!).Select(Six), steps.Select(s => (Number?)s.State["expected"]));
    }

    private static Number? Six(JsonNode? n) => Number.FromDecimal(decimal.Parse(n!.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture));
}
