using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Tests.Smt;

public sealed class TermsTests
{
    private readonly Terms _terms = new();

    [Fact]
    public void Terms_mean_after_simplification_what_was_said()
    {
        for (ulong seed = 0; seed < 3_000; seed++)
        {
            var terms = new Terms();
            var random = new RandomTerms(terms, seed);
            var (truth, holds) = random.Truth(4);
            var (number, comesTo) = random.Number(3);
            for (int i = 0; i < 12; i++)
            {
                var values = random.Values();
                Assert.True(TermValue.Of(truth, values) == (holds(values) ? 1 : 0), $"seed {seed}");
                Assert.True(TermValue.Of(number, values) == comesTo(values), $"seed {seed}");
                Assert.False(number.Least > comesTo(values) || number.Most < comesTo(values), $"bounds, seed {seed}");
            }
        }
    }

    [Fact]
    public void A_rounded_quotient_is_compared_without_dividing()
    {
        foreach (int denominator in (int[])[1, 2, 3, 4, 5, 6, -1, -2, -3, -4])
        {
            for (int to = -4; to <= 4; to++)
            {
                var n = _terms.Whole("n", -30, 30);
                var d = _terms.Whole($"d{denominator}", denominator < 0 ? -9 : 0, denominator < 0 ? 0 : 9);
                foreach (var (divisor, quotient, cut) in new[] { (d, _terms.RoundedQuotient(n, d), false), (_terms.Of(denominator), _terms.RoundedQuotient(n, _terms.Of(denominator)), false), (d, _terms.Quotient(n, d), true) })
                {
                    var compared = (Truth[])[_terms.LessOrEqual(quotient, _terms.Of(to)), _terms.Less(quotient, _terms.Of(to)), _terms.LessOrEqual(_terms.Of(to), quotient), _terms.Less(_terms.Of(to), quotient), _terms.Equal(quotient, _terms.Of(to))];
                    Assert.DoesNotContain(TermOrder.Of(compared), t => t.Operation is Operation.RoundedQuotient or Operation.Quotient);
                    for (int numerator = -30; numerator <= 30; numerator++)
                    {
                        var values = new Dictionary<Term, Int128> { [n] = numerator, [d] = denominator };
                        var q = cut ? numerator / denominator : (int)Math.Round((decimal)numerator / denominator, MidpointRounding.AwayFromZero);
                        bool[] holds = [q <= to, q < to, q >= to, q > to, q == to];
                        Assert.Equal(holds, compared.Select(c => TermValue.Of(c, values) != 0));
                    }
                }
            }
        }
    }

    [Fact]
    public void The_quotient_in_the_arm_of_a_choice_is_compared_without_dividing_too()
    {
        var (c, n, d) = (_terms.Truth("c"), _terms.Whole("n"), _terms.Whole("d", 0));
        var average = _terms.If(c, _terms.RoundedQuotient(n, d), _terms.Of(0));
        Assert.DoesNotContain(TermOrder.Of([_terms.LessOrEqual(_terms.Of(3), average)]), t => t.Operation == Operation.RoundedQuotient);
    }

    [Fact]
    public void What_means_the_same_is_the_same_term()
    {
        var (a, b) = (_terms.Truth("a"), _terms.Truth("b"));
        var (x, y) = (_terms.Whole("x", 0, 10), _terms.Whole("y"));
        Assert.Same(_terms.And(a, b), _terms.And(b, a, _terms.True, a));
        Assert.Same(_terms.Not(_terms.And(a, b)), _terms.Or(_terms.Not(b), _terms.Not(a)));
        Assert.Same(_terms.Less(x, y), _terms.Not(_terms.LessOrEqual(y, x)));
        Assert.Same(_terms.LessOrEqual(_terms.Add(x, x), _terms.Of(7)), _terms.Less(x, _terms.Of(4)));
        Assert.Same(_terms.Subtract(_terms.Sum([x, y, x]), _terms.Add(x, y)), x);
        Assert.Same(_terms.If(a, x, x), x);
        Assert.Same(_terms.If(_terms.Not(a), x, y), _terms.If(a, y, x));
        Assert.Same(_terms.RoundedQuotient(_terms.Multiply(_terms.Of(650_000), y), _terms.Of(1_000_000)), _terms.RoundedQuotient(_terms.Multiply(_terms.Of(13), y), _terms.Of(20)));
    }

    [Fact]
    public void What_cannot_be_otherwise_is_decided()
    {
        var (a, x) = (_terms.Truth("a"), _terms.Whole("x", 0, 10));
        Assert.Same(_terms.False, _terms.And(a, _terms.Not(a)));
        Assert.Same(_terms.True, _terms.Or(a, _terms.Not(a)));
        Assert.Same(_terms.True, _terms.LessOrEqual(x, _terms.Of(10)));
        Assert.Same(_terms.False, _terms.Less(x, _terms.Of(0)));
        Assert.Same(_terms.False, _terms.And(_terms.Less(x, _terms.Of(3)), _terms.Less(_terms.Of(5), x)));
        Assert.Same(_terms.False, _terms.Equal(_terms.Multiply(_terms.Of(2), x), _terms.Of(5)));
        Assert.Same(a, _terms.LessOrEqual(_terms.Of(2), _terms.If(a, _terms.Of(3), _terms.Of(1))));
    }

    [Fact]
    public void One_name_is_one_variable()
    {
        Assert.Same(_terms.Whole("x", 1, 2), _terms.Whole("x", 1, 2));
        Assert.Throws<ArgumentException>(() => _terms.Whole("x", 1, 3));
        Assert.Throws<ArgumentException>(() => _terms.Truth("x"));
        Assert.Throws<ArgumentException>(() => _terms.Whole("y", 3, 2));
    }

    [Fact]
    public void Bounds_that_do_not_fit_are_not_known()
    {
        var x = _terms.Whole("x", 0, Int128.MaxValue / 2);
        Assert.Null(_terms.Multiply(x, _terms.Of(3)).Most);
        Assert.Equal(0, _terms.Multiply(x, _terms.Of(3)).Least);
        Assert.Null(_terms.Multiply(x, x).Most);
    }
}
