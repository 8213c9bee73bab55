using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Verification.Proofs;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Tests.Support;

namespace Cbe.Sdk.Verification.Tests.Proofs;

/// <summary>Induction proves laws for any number of items, and proves nothing that is not so.</summary>
public class InductionTests
{
    private const string Decaying = """ "mastery": { "method": "decaying-average", "weight": 0.65 }, """;
    private const string Averaged = """ "mastery": { "method": "average" }, """;

    [SolverFact]
    public void A_decaying_average_never_falls_by_a_raise() => Assert.Equal((LawAnswer.Proved, LawMethod.Induction), Ask(25, "mastery.Score >= 70", Decaying));

    [SolverFact]
    public void A_decaying_average_never_falls_by_evidence_that_is_as_strong_as_any() => Assert.Equal((LawAnswer.Proved, LawMethod.Induction), Ask(26, "mastery.Score >= 70", Decaying));

    [SolverFact]
    public void A_mean_falls_by_evidence_at_the_level() => Assert.Equal(LawAnswer.Refuted, Ask(27, "mastery.Score >= 80", Averaged).Answer);

    [SolverFact]
    public void Counts_never_fall_however_much_is_added() => Assert.Equal((LawAnswer.Proved, LawMethod.Induction),
        Ask(29, "evidence.Count(Level >= 'Proficient' and Assessor == 'teacher') >= 2 and evidence.Any(Score >= 90)", ""));

    [SolverFact]
    public void A_limit_of_tries_is_no_count_that_never_falls() => Assert.Equal(LawAnswer.Refuted, Ask(29, "evidence.Any(Level >= 'Proficient') and evidence.Count() <= 3", "").Answer);

    [SolverFact]
    public void A_window_keeps_its_order_under_a_raise() => Assert.Equal((LawAnswer.Proved, LawMethod.Induction), Ask(25, "evidence.TakeLast(3).Average(Score) >= 70", ""));

    [SolverFact]
    public void A_spread_does_not() => Assert.Equal(LawAnswer.Refuted, Ask(25, "evidence.TakeLast(2).Max(Score) - evidence.TakeLast(2).Min(Score) <= 10", "").Answer);

    [SolverFact]
    public void Which_form_is_no_matter_where_only_their_number_counts() =>
        Assert.Equal((LawAnswer.Proved, LawMethod.Induction), Ask(23, "evidence.Select(Form).Distinct().Count() >= 2", ""));

    [SolverFact]
    public void Which_form_matters_where_one_is_left_out() => Assert.Equal(LawAnswer.Refuted, Ask(23, "evidence.Count(Form != 'portfolio') >= 2", "").Answer);

    [SolverFact]
    public void A_condition_that_contradicts_itself_is_met_by_nobody_with_any_evidence()
    {
        var setting = Setting("evidence.Count(Level >= 'Proficient') >= 3 and evidence.Count(Level >= 'Developing') <= 2", "");
        Assert.NotNull(ReachableProof.Never(setting, SolverRace.Find()!, [setting.Policy], (terms, decided) => terms.LessOrEqual(terms.Of(3), decided[0].Least)));
        Assert.Null(ReachableProof.Never(setting, SolverRace.Find()!, [setting.Policy], (terms, decided) => terms.LessOrEqual(terms.Of(1), decided[0].Least)));
    }

    [SolverFact]
    public void A_stricter_count_is_never_looser()
    {
        var (old, now) = (Setting("evidence.Count(Level >= 'Proficient') >= 2", ""), Setting("evidence.Count(Level >= 'Proficient' and Assessor == 'teacher') >= 2", ""));
        var solvers = SolverRace.Find()!;
        Assert.NotNull(ReachableProof.Never(now, solvers, [old.Policy, now.Policy], (terms, decided) => terms.Less(decided[0].Least, decided[1].Least)));
        Assert.Null(ReachableProof.Never(now, solvers, [old.Policy, now.Policy], (terms, decided) => terms.Less(decided[1].Least, decided[0].Least)));
    }

    private static LawSetting Setting(string expression, string more) =>
        new(SamplePacks.Proficient(expression, more), new(2026, 1, 31), new Competency { Id = "A" }) { Limit = TimeSpan.FromMinutes(1) };

    private static (LawAnswer Answer, LawMethod? Method) Ask(int law, string expression, string more)
    {
        var result = LawProofs.Prove(LawCatalogue.Get(law), Setting(expression, more), null, SolverRace.Find(), out _)!;
        return (result.Answer, result.Method);
    }
}
