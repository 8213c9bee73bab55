using Cbe.Sdk.Analysis.Scenarios;
using Cbe.Sdk.Analysis.Scenarios.Covering;
using Cbe.Sdk.Analysis.Scenarios.Suggesting;

namespace Cbe.Sdk.Analysis.Tests.Scenarios;

public class ScenarioCoverageTests
{
    public static TheoryData<string> Names() => [.. Samples.Names];

    [Fact]
    public void Rules_conditions_and_thresholds_are_counted_and_what_cannot_happen_is_not()
    {
        var coverage = OfSmall("80 80 80 | met");
        Assert.Equal(
            [
                "Rule at: met seen, not-met missing, insufficient missing",
                "Condition attempts >= params.needed: met seen, not-met missing, insufficient cannot happen",
                "Threshold attempts >= params.needed (3): below missing, at seen, above missing",
                "Condition mastery.Score >= 70: met seen, not-met missing, insufficient missing",
                "Threshold mastery.Score >= 70 (70): below missing, at missing, above missing",
            ],
            coverage.Items.Select(i => $"{i.Kind} {i.Text}{(i.Figure is null ? "" : $" ({i.Figure})")}: {string.Join(", ", i.Goals.Select(g => $"{g.Name} {g.State switch { CoverageState.Seen => "seen", CoverageState.Missing => "missing", _ => "cannot happen" }}"))}"));
        Assert.Equal((4, 14, 28.5m), (coverage.Seen, coverage.Total, coverage.Percent));
        Assert.Equal("what it looks at is always known", Assert.Single(coverage.LeftOut).Goal.Because);
    }

    [Fact]
    public void Just_below_and_just_above_are_within_one_step()
    {
        Assert.Equal(["at", "below"], Sides(OfSmall("69.99 69.99 69.99 | not-met", "70 70 70 | met"), 1));
        Assert.Empty(Sides(OfSmall("69.98 69.98 69.98 | not-met", "70.02 70.02 70.02 | met"), 1));
        Assert.Equal(["below"], Sides(OfSmall("69.98 69.98 69.98 | not-met", step: "0.02"), 1));
        Assert.Equal(["above", "at", "below"], Sides(OfSmall("80 80 | not-met", "80 80 80 | met", "80 80 80 80 | met"), 0));
        Assert.Empty(Sides(OfSmall("80 | not-met", "80 80 80 80 80 | met"), 0));
    }

    [Fact]
    public void What_is_said_to_be_never_so_and_is_so_contradicts()
    {
        var engine = Samples.Small;
        string text = """{"asOf":"2026-01-31","neverInsufficient":{"at":"everything is scored"},"never":[{"rule":"at","condition":"attempts >= params.needed","side":"below","because":"nobody stops early"},{"rule":"at","condition":"attempts > 3","because":"a slip"}],"tables":[{"name":"t","competency":"c","columns":"scores | at","rows":["80 80 | not-met", "- - - | insufficient"]}]}""";
        var coverage = ScenarioCoverage.Of(engine, Samples.OfSmall(text).GetFileOrThrow());
        Assert.Equal(3, coverage.Contradictions.Count);
        Assert.Contains(coverage.Contradictions, d => d.Message.Contains("never insufficient", StringComparison.Ordinal));
        Assert.Contains(coverage.Contradictions, d => d.Message.Contains("never below", StringComparison.Ordinal));
        Assert.Contains(coverage.Contradictions, d => d.Message.Contains("no part `attempts > 3`", StringComparison.Ordinal));
    }

    /// <summary>What the form of a rule is said to exclude never happens to any learner of any sample, nor to one who differs by one change.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void What_cannot_happen_by_the_form_of_a_rule_does_not_happen(string name)
    {
        var (engine, file) = (Samples.Engine(name), Samples.FileOf(name));
        var plan = CoverageRun.Of(engine, file, null, CancellationToken.None);
        var knobs = new Knobs(engine, [file.AsOf], file.ScoreStep);
        foreach (var learner in file.Learners.Take(2).SelectMany(l => Changes.Of(l, file.AsOf, knobs).Where((_, i) => i % 7 == 0).Take(12)))
        {
            plan.See(engine.Evaluate(learner, file.AsOf).Decisions, "changed");
        }

        Assert.All(plan.Items.SelectMany(i => i.Goals, (i, g) => (i, g)), x => Assert.False(x.g.CannotHappen is not null && x.g.SeenIn is not null, $"{x.i.Rule}, {x.i.Text}: {x.g.Name} was seen in {x.g.SeenIn}, and {x.g.CannotHappen}"));
    }

    [Theory]
    [InlineData("lakeside")]
    [InlineData("riverside")]
    [InlineData("willow")]
    public void What_the_samples_say_about_themselves_is_so(string name) =>
        Assert.Empty(ScenarioCoverage.Of(Samples.Engine(name), Samples.FileOf(name)).Contradictions);

    private static ScenarioCoverage OfSmall(string row, string? other = null, string? third = null, string step = "0.01")
    {
        string rows = string.Join(", ", new[] { row, other, third }.OfType<string>().Select(r => $"\"{r}\""));
        var file = Samples.OfSmall($$"""{"asOf":"2026-01-31","scoreStep":{{step}},"tables":[{"name":"t","competency":"c","columns":"scores | at","rows":[{{rows}}]}]}""").GetFileOrThrow();
        Assert.True(ScenarioRunner.Run(Samples.Small, file).Holds);
        return ScenarioCoverage.Of(Samples.Small, file);
    }

    private static IEnumerable<string> Sides(ScenarioCoverage coverage, int threshold) =>
        coverage.Items.Where(i => i.Kind == CoverageKind.Threshold).ElementAt(threshold).Goals.Where(g => g.State == CoverageState.Seen).Select(g => g.Name).Order(StringComparer.Ordinal);
}
