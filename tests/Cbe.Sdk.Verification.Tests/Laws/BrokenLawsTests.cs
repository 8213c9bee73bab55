using Cbe.Sdk.Verification.Tests.Support;

namespace Cbe.Sdk.Verification.Tests.Laws;

/// <summary>Each law fails on a pack that breaks it, and two learners show why.</summary>
public class BrokenLawsTests
{
    private const string Fact = "\"facts\": { \"FACT\": { \"type\": \"boolean\", \"of\": \"learner\", \"about\": \"TOPIC\", \"readBy\": [\"progression\"] } },";

    [Fact]
    public void A_need_that_decides_breaks_law_16() => Breaks(16, SamplePacks.Proficient("evidence.Any(Level >= 'Proficient') and not facts.supported", FactAbout("supported", "need")));

    [Fact]
    public void Learning_outside_school_that_does_not_count_breaks_law_17() =>
        Breaks(17, SamplePacks.Proficient("evidence.Any(Level >= 'Proficient')", elements: """ "assessment": { "admit": [ { "ruleName": "in-school", "expression": "Setting == 'school'" } ] }, """), shown: "place");

    [Fact]
    public void A_window_of_days_breaks_law_19() => Breaks(19, SamplePacks.Proficient("evidence.Any(Level >= 'Proficient' and DaysAgo <= 30)"));

    [Fact]
    public void A_day_in_a_rule_breaks_law_20() => Breaks(20, SamplePacks.Proficient("evidence.Any(Level >= 'Proficient') and asOf >= date('2026-01-20')"), shown: "clock");

    [Fact]
    public void A_grade_that_decides_breaks_law_21() => Breaks(21, SamplePacks.Proficient("evidence.Any(Level >= 'Proficient') and facts.upperGrade", FactAbout("upperGrade", "other")), shown: "grade");

    [Fact]
    public void A_person_who_decides_breaks_law_22() => Breaks(22, SamplePacks.Proficient("evidence.Any(Level >= 'Proficient' and judge == 'the head')",
        "\"facts\": { \"judge\": { \"type\": \"text\", \"of\": \"evidence\", \"about\": \"learning\", \"readBy\": [\"progression\"] } },"));

    [Fact]
    public void A_form_that_decides_breaks_law_23() => Breaks(23, SamplePacks.Proficient("evidence.Any(Level >= 'Proficient' and Form == 'exam')"));

    [Fact]
    public void Exactly_so_many_breaks_law_25() => Breaks(25, SamplePacks.Proficient("evidence.Count(Level == 'Proficient') >= 2"), shown: "raise");

    [Fact]
    public void At_most_so_many_tries_breaks_laws_26_and_31()
    {
        var engine = SamplePacks.Proficient("evidence.Any(Level >= 'Proficient') and attempts <= 3");
        Breaks(26, engine);
        Breaks(31, engine);
    }

    [Fact]
    public void A_sliding_window_breaks_laws_27_and_28()
    {
        var engine = SamplePacks.Proficient("evidence.TakeLast(3).Average(Score) >= 70");
        Breaks(27, engine, shown: "window");
        Breaks(28, SamplePacks.Proficient("evidence.TakeLast(2).Average(Score) >= 70"), shown: "late", cases: 1500);
    }

    [Fact]
    public void The_newest_level_breaks_law_29() => Breaks(29, SamplePacks.Proficient("evidence.Last().Level >= 'Proficient'"));

    [Fact]
    public void The_newest_at_exactly_a_level_breaks_law_33() => Breaks(33, SamplePacks.Proficient("evidence.Last().Level == 'Proficient'"));

    [Fact]
    public void What_nobody_can_meet_is_told_and_not_passed_over()
    {
        var result = Check(25, SamplePacks.Proficient("evidence.Count(Level >= 'Proficient') >= 500"), cases: 20);
        Assert.Equal(LawAnswer.Undecided, result.Answer);
        Assert.Contains("it never was so that `proficient` is met", result.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void The_measure_of_the_cliff_is_told_and_never_refuted()
    {
        var result = Check(32, SamplePacks.Engine("riverside"));
        Assert.Equal((LawAnswer.Tested, "one more item lowered the level by 2 at most"), (result.Answer, result.Because));
        Assert.NotNull(result.Witness);
    }

    private static string FactAbout(string name, string topic) => Fact.Replace("FACT", name, StringComparison.Ordinal).Replace("TOPIC", topic, StringComparison.Ordinal);

    private static LawResult Check(int law, CbeEngine engine, int cases = 300) => PropertyChecks.Check(LawCatalogue.Get(law), Settings.Of(engine, new() { Cases = cases }));

    private static void Breaks(int law, CbeEngine engine, string? shown = null, int cases = 300)
    {
        var result = Check(law, engine, cases);
        Assert.True(result.Answer == LawAnswer.Refuted, $"{result.Law}: {result.Answer}, {result.Because}");
        var witness = Assert.IsType<Witness>(result.Witness);
        Assert.NotEmpty(witness.Differs);
        Assert.NotEmpty(witness.Shows);
        Assert.True(witness.Left.Learner.Evidence.Count <= 4, "the counterexample is small");
        if (shown is not null)
        {
            Shown.Matches(shown, new LawBrokenException(result, engine.Scale).Message);
        }
    }
}
