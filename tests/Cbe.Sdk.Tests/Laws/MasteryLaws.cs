using System.Numerics;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Values;
using static Cbe.Sdk.Tests.Laws.RandomMethods;

namespace Cbe.Sdk.Tests.Laws;

/// <summary>Laws of the mastery methods, those of a host among them, on random series.</summary>
public class MasteryLaws
{
    [Fact]
    public void Every_method_gives_what_its_definition_says() =>
        Hold(c => c.Call.Digits < 6 || (BigInteger?)c.Estimate?.Micros == MasteryDefinitions.Of(c),
            // The fits are held to fifty digits in FitTests, a host's methods are their own definition.
            m => MasteryMethods.Find(m.Name) is not null && m.Result != MethodResult.Scale, 4_000);

    [Fact]
    public void Results_stay_where_the_method_says() => Hold(c => c.Estimate is not { } r || c.Method.Result switch
    {
        MethodResult.Scores => r >= c.Scores.Min().Round(c.Call.Digits) && r <= c.Scores.Max().Round(c.Call.Digits),
        MethodResult.Scale => r >= c.Call.Scale.Least && r <= c.Call.Scale.Most,
        _ => r >= Number.Zero && r <= Number.One,
    }, tests: 4_000);

    /// <summary>What no method of the library may need: the net under it that takes a result away.</summary>
    [Fact]
    public void No_result_is_taken_away_because_a_method_broke_its_word() => Hold(c => c.Method.Tried(c.Call, c.Scores) == c.Estimate);

    [Fact]
    public void A_constant_series_gives_that_constant() => Hold(c =>
    {
        // A floor lifts what lies below it, which is what it is for.
        var floor = c.Method.Parameters.Any(p => p.Name == "floor") ? c.Argument("floor") : Number.Zero;
        var constant = c.Scores[0] < floor ? floor : c.Scores[0];
        return c.Of([.. Enumerable.Repeat(c.Scores[0], c.Scores.Count)]) is not { } r || r == constant.Round(c.Call.Digits);
    }, m => m.Result != MethodResult.Probability);

    [Fact]
    public void The_last_step_is_the_estimate() => Hold(c =>
        c.Method.Steps(c.Call, c.Scores).Select((step, i) => step.Estimate == c.Of([.. c.Scores.Take(i + 1)])).All(same => same), tests: 500);

    [Fact]
    public void Fewer_digits_are_those_of_the_same_result() => Hold(c =>
        (c with { Call = c.Call with { Digits = 6 } }).Estimate is { } all && c.Estimate is { } r
            ? 2 * Int128.Abs(r.Micros - all.Micros) <= c.Call.Unit + 1 && r.Round(c.Call.Digits) == r
            : c.Estimate is null);

    [Fact]
    public void The_highest_score_never_falls_when_evidence_is_added() => Hold(c =>
        c.Method.Steps(c.Call, c.Scores) is var steps && steps.Zip(steps.Skip(1)).All(p => p.First.Estimate <= p.Second.Estimate), m => m.Name == "highest");

    /// <summary>The mean of the scores that reach can fall, as 90, 70 shows; that it reaches cannot.</summary>
    [Fact]
    public void What_was_shown_n_times_stays_shown_and_at_the_threshold() => Hold(c =>
    {
        var steps = c.Method.Steps(c.Call, c.Scores);
        return steps.SkipWhile(s => s.Estimate is null).All(s => s.Estimate >= c.Argument("threshold").Round(c.Call.Digits));
    }, m => m.Name == "n-times");

    [Fact]
    public void A_higher_score_never_lowers_the_result() => Hold(c =>
    {
        var higher = c.Scores.Select((s, i) => i == c.Scores.Count / 2 ? c.Call.Scale.Most : s).ToList();
        return !Rises(c) || c.Of(higher) >= c.Estimate;
    }, m => m.Name is "highest" or "latest" or "average" or "median" or "weighted-latest" or "decaying-average" or "bkt" or "pfa" or "recent-average");

    /// <summary>A model may say of itself that failures help more than successes, or that who knows forgets more than others learn.</summary>
    private static bool Rises(MethodCase c) => c.Name switch
    {
        "bkt" => c.Argument("learn") + c.Argument("forget") <= Number.One,
        "pfa" => c.Argument("gamma") >= c.Argument("rho"),
        _ => true,
    };

    [Fact]
    public void Where_nothing_is_forgotten_a_right_answer_never_speaks_against_knowing() => Hold(c =>
        c.Argument("forget") != Number.Zero || c.Of([.. c.Scores, Number.FromInteger(100)]) >= c.Estimate, m => m.Name == "bkt");

    [Fact]
    public void Some_methods_do_not_ask_for_the_order() => Hold(c =>
        c.Of([.. Enumerable.Reverse(c.Scores)]) == c.Estimate, m => m.Name is "highest" or "average" or "median" or "n-times" or "pfa");

    [Fact]
    public void Without_scores_only_a_probability_is_known() => Hold(c =>
        c.Of([]) is null || (c.Method.Result == MethodResult.Probability && c.Method.Minimum == 0), tests: 500);
}
