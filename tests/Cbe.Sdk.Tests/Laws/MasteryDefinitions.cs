using System.Numerics;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Tests.Support;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Laws;

/// <summary>The definitions of the handbook, said again on unbounded integers; scores here are not negative. In millionths, all six digits.</summary>
internal static class MasteryDefinitions
{
    public static BigInteger? Of(MethodCase c)
    {
        var s = c.Scores.ConvertAll(x => (BigInteger)x.Micros);
        BigInteger one = Number.Scale;
        switch (c.Name)
        {
            case "highest":
                return s.Max();
            case "latest":
                return s[^1];
            case "average":
                return Round(Sum(s), s.Count);
            case "median":
                s.Sort();
                return Round(s[(s.Count - 1) / 2] + s[s.Count / 2], 2);
            case "mode":
                return s.MaxBy(x => (s.Count(y => y == x), s.LastIndexOf(x)));
            case "weighted-latest":
                BigInteger newest = c.Argument("weight").Micros;
                return s.Count == 1 ? s[0] : Round((newest * s[^1] * (s.Count - 1)) + ((one - newest) * Sum(s.SkipLast(1))), one * (s.Count - 1));
            case "decaying-average":
                BigInteger w = c.Argument("weight").Micros;
                return s.Skip(1).Aggregate(s[0], (a, x) => Round((w * x) + ((one - w) * a), one));
            case "n-times":
                var reach = s.Where(x => x >= c.Argument("threshold").Micros).ToList();
                return Number.FromInteger(reach.Count) >= c.Argument("n") ? Round(Sum(reach), reach.Count) : null;
            case "bkt":
                return Known(c);
            case "pfa":
                BigInteger successes = s.Count(x => x >= c.Argument("correct").Micros), failures = s.Count - successes;
                var sum = c.Argument("beta").Micros + (c.Argument("gamma").Micros * successes) + (c.Argument("rho").Micros * failures);
                var e = HighPrecision.Exponential(-BigInteger.Clamp(sum, -80 * one, 80 * one) * (HighPrecision.One / one));
                return Round(HighPrecision.One * one, HighPrecision.One + e);
            default:
                throw new ArgumentException($"{c.Name} has no definition here.", nameof(c));
        }
    }

    /// <summary>Bayes' rule, then learning and forgetting, each step rounded to twelve digits.</summary>
    private static BigInteger Known(MethodCase c)
    {
        BigInteger one = BigInteger.Pow(10, 12);
        BigInteger In12(string name) => (BigInteger)c.Argument(name).Micros * Number.Scale;
        var (k, learn, guess, slip, forget) = (In12("prior"), In12("learn"), In12("guess"), In12("slip"), In12("forget"));
        foreach (var score in c.Scores)
        {
            bool right = score >= c.Argument("correct");
            var ifKnown = right ? one - slip : slip;
            var ifNot = right ? guess : one - guess;
            BigInteger knows = k * ifKnown, knowsNot = (one - k) * ifNot;
            if ((knows + knowsNot).IsZero)
            {
                (knows, knowsNot) = right ? (1, 0) : (0, 1);
            }

            k = Round((knows * (one - forget)) + (knowsNot * learn), knows + knowsNot);
        }

        return Round(k, Number.Scale);
    }

    private static BigInteger Sum(IEnumerable<BigInteger> values) => values.Aggregate(BigInteger.Zero, (a, b) => a + b);

    private static BigInteger Round(BigInteger numerator, BigInteger denominator) => ((2 * numerator) + denominator) / (2 * denominator);
}
