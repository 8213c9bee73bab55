using System.Numerics;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Tests.Laws;

/// <summary>Laws of the mastery methods, on random series with scores at thresholds and with all six digits.</summary>
public class MasteryLaws
{
    private static readonly Gen<Number> Score = Gen.OneOf(
        Gen.Choose(0, 100_000_000).Select(m => Number.FromMicros(m)),
        Gen.Elements("0", "69", "69.999999", "70", "70.000001", "71", "100").Select(t => Number.TryParse(t, out var n) ? n : default));

    private static void Holds(Func<Fold, MethodCall, List<Number>, bool> law)
    {
        var cases = from scores in Score.NonEmptyListOf()
                    from fold in Gen.Elements(MasteryMethods.All.OfType<Fold>().ToArray())
                    from weight in Gen.Choose(500_000, 990_000)
                    from n in Gen.Choose(1, 4)
                    select (fold, Arguments: fold.Parameters.Select(p => p.Name == "weight" ? Number.FromMicros(weight) : p.Name == "n" ? Number.FromInteger(n) : Number.FromInteger(70)).ToList(), Scores: scores.ToList());
        Prop.ForAll(cases.ToArbitrary(), c => law(c.fold, new(c.Arguments, NumberRange.Between(0, 100)), c.Scores)).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    private static BigInteger Round(BigInteger numerator, BigInteger denominator) => ((2 * numerator) + denominator) / (2 * denominator);

    /// <summary>The definitions of the handbook, said again without folds; scores here are not negative.</summary>
    private static BigInteger? Plain(Fold fold, IReadOnlyList<Number> arguments, List<Number> scores)
    {
        var s = scores.ConvertAll(x => (BigInteger)x.Micros);
        BigInteger w = arguments.Count > 0 ? arguments[0].Micros : 0;
        BigInteger one = Number.Scale;
        var counted = s.Where(x => x >= 70_000_000).ToList();
        return fold.Name switch
        {
            "highest" => s.Max(),
            "latest" => s[^1],
            "average" => Round(s.Aggregate(BigInteger.Add), s.Count),
            "weighted-latest" => s.Count == 1 ? s[0] : Round((w * s[^1] * (s.Count - 1)) + ((one - w) * s.SkipLast(1).Aggregate(BigInteger.Add)), one * (s.Count - 1)),
            "decaying-average" => s.Skip(1).Aggregate(s[0], (a, x) => Round((w * x) + ((one - w) * a), one)),
            _ => counted.Count >= arguments[0].Micros / Number.Scale ? Round(counted.Aggregate(BigInteger.Add), counted.Count) : null,
        };
    }

    [Fact]
    public void Every_fold_gives_what_its_definition_says() =>
        Holds((fold, call, scores) => (BigInteger?)fold.Tried(call, scores)?.Micros == Plain(fold, call.Arguments, scores));

    [Fact]
    public void Results_stay_between_the_least_and_the_greatest_score() =>
        Holds((fold, call, scores) => fold.Tried(call, scores) is not { } r || (r >= scores.Min() && r <= scores.Max()));

    [Fact]
    public void A_constant_series_gives_that_constant() => Holds((fold, call, scores) =>
        fold.Tried(call, [.. Enumerable.Repeat(scores[0], scores.Count)]) is not { } r || r == scores[0]);

    [Fact]
    public void The_highest_score_never_falls_when_evidence_is_added() => Holds((fold, call, scores) =>
        fold.Name != "highest" || fold.Steps(call, scores).Zip(fold.Steps(call, scores).Skip(1)).All(p => p.First.Estimate <= p.Second.Estimate));

    [Fact]
    public void Without_scores_no_method_knows_anything() =>
        Assert.All(MasteryMethods.All.Where(m => m.Minimum > 0), m => Assert.Null(m.Estimate(new([.. m.Parameters.Select(p => p.Default ?? Number.FromInteger(70))], NumberRange.Between(0, 100)), [])));
}
