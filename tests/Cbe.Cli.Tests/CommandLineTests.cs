namespace Cbe.Cli.Tests;

public class CommandLineTests
{
    [Fact]
    public void The_version_names_the_rule_language() => Assert.Matches(@"^cbe \d+\.\d+\.\d+ \(rule language 1\)\n$", Tool.Run("--version").Exits(0).Output);

    [Theory]
    [InlineData("check")]
    [InlineData("evaluate")]
    [InlineData("explain")]
    [InlineData("framework")]
    [InlineData("mastery")]
    public void Every_verb_shows_examples(string verb) => Tool.Run(verb, "--help").Exits(0).Says("Examples:", $"  cbe {verb} ", "Exit codes:");

    [Fact]
    public void Without_a_verb_the_help_is_shown() => Tool.Run().Exits(0).Says("evaluate", "Examples:");

    [Fact]
    public void A_misspelt_verb_is_guessed() => Tool.Run("evalute").Exits(3).Complains("`cbe` has no verb `evalute`", "did you mean `evaluate`?");

    [Fact]
    public void A_misspelt_option_is_guessed() =>
        Tool.Line("evaluate --pak x").Exits(3).Complains("`cbe evaluate` has no option `--pak`", "did you mean `--pack`?");

    [Fact]
    public void A_missing_day_is_asked_for_with_the_reason() => Tool.Line("evaluate --pack p --learners l").IsGolden("missing-as-of");

    [Fact]
    public void An_option_without_its_value_is_said_so() => Tool.Line("evaluate --pack p --learners l --as-of").Exits(3).Complains("`--as-of`");

    [Theory]
    [InlineData("31.01.2026", "write year, month and day: 2026-01-31")]
    [InlineData("2026-02-30", "write year, month and day: 2026-01-31")]
    [InlineData("today", "the clock of this machine never decides")]
    public void A_day_that_is_none_is_refused(string day, string help) =>
        Tool.Line($"evaluate --pack p --learners l --as-of {day}").Exits(3).Complains($"`{day}` is not a day", help);

    [Fact]
    public void Nothing_is_coloured_when_piped()
    {
        var all = (Tool[])[Tool.Line($"check {Tool.Files}/broken.json"), Tool.OnSchool("evaluate"), Tool.Line("mastery nothing 1")];
        Assert.All(all, t => Assert.DoesNotContain('\u001b', t.Output + t.Error));
    }

    [Fact]
    public void A_control_character_in_a_name_does_not_reach_the_terminal() =>
        Assert.DoesNotContain('\u001b', Tool.Run("mastery", "\u001b[2Jhighest", "1").Exits(3).Error);
}
