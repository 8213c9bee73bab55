using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Tests.Support;

namespace Cbe.Sdk.Verification.Tests.Smt;

/// <summary>
/// Random terms with what they mean, said a second time in plain C#: whatever the terms simplify, the meaning was there before.
/// A quotient stands under a choice that keeps its denominator from 0.
/// </summary>
internal sealed class RandomTerms
{
    private readonly Dice _dice;
    private readonly Terms _terms;

    public RandomTerms(Terms terms, ulong seed, string name = "x")
    {
        _dice = new(seed);
        _terms = terms;
        Numbers = [.. Enumerable.Range(0, 4).Select(i => terms.Whole($"{name}{i}", Reach[i].Least, Reach[i].Most))];
        Truths = [.. Enumerable.Range(0, 2).Select(i => terms.Truth($"{name} is {i}"))];
    }

    public static IReadOnlyList<(int Least, int Most)> Reach { get; } = [(-7, 7), (0, 5), (1, 4), (-40, 60)];

    public IReadOnlyList<Whole> Numbers { get; }

    public IReadOnlyList<Truth> Truths { get; }

    /// <summary>A value for each variable.</summary>
    public Dictionary<Term, Int128> Values()
    {
        var values = new Dictionary<Term, Int128>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < Numbers.Count; i++)
        {
            values[Numbers[i]] = _dice.Between(Reach[i].Least, Reach[i].Most);
        }

        foreach (var truth in Truths)
        {
            values[truth] = _dice.Next(2);
        }

        return values;
    }

    public (Truth Term, Func<Dictionary<Term, Int128>, bool> Meaning) Truth(int depth)
    {
        if (depth == 0)
        {
            var variable = _dice.Of(Truths);
            bool constant = _dice.Next(2) == 0;
            return _dice.Next(6) == 0 ? (_terms.Of(constant), _ => constant) : (variable, v => v[variable] != 0);
        }

        switch (_dice.Next(9))
        {
            case 0:
                var (n, not) = Truth(depth - 1);
                return (_terms.Not(n), v => !not(v));
            case 1 or 2:
                var all = Enumerable.Range(0, _dice.Between(0, 3)).Select(_ => Truth(depth - 1)).ToList();
                return (_terms.And([.. all.Select(a => a.Term)]), v => all.All(a => a.Meaning(v)));
            case 3:
                var any = Enumerable.Range(0, _dice.Between(0, 3)).Select(_ => Truth(depth - 1)).ToList();
                return (_terms.Or([.. any.Select(a => a.Term)]), v => any.Any(a => a.Meaning(v)));
            case 4:
                var (p, first) = Truth(depth - 1);
                var (q, second) = Truth(depth - 1);
                return _dice.Next(2) == 0 ? (_terms.Implies(p, q), v => !first(v) || second(v)) : (_terms.Same(p, q), v => first(v) == second(v));
            case 5:
                var (c, condition) = Truth(depth - 1);
                var (a, then) = Truth(depth - 1);
                var (b, other) = Truth(depth - 1);
                return (_terms.If(c, a, b), v => condition(v) ? then(v) : other(v));
            default:
                var (l, left) = Number(depth - 1);
                var (r, right) = Number(_dice.Next(2) == 0 ? 0 : depth - 1);
                return _dice.Next(4) switch
                {
                    0 => (_terms.Less(l, r), v => left(v) < right(v)),
                    1 => (_terms.Equal(l, r), v => left(v) == right(v)),
                    _ => (_terms.LessOrEqual(l, r), v => left(v) <= right(v)),
                };
        }
    }

    public (Whole Term, Func<Dictionary<Term, Int128>, Int128> Meaning) Number(int depth)
    {
        if (depth == 0)
        {
            var variable = _dice.Of(Numbers);
            Int128 constant = _dice.Between(-9, 9);
            return _dice.Next(2) == 0 ? (_terms.Of(constant), _ => constant) : (variable, v => v[variable]);
        }

        var (l, left) = Number(depth - 1);
        var (r, right) = Number(depth - 1);
        switch (_dice.Next(9))
        {
            case 0:
                return (_terms.Subtract(l, r), v => left(v) - right(v));
            case 1:
                return (_terms.Negate(l), v => -left(v));
            case 2:
                return (_terms.Multiply(l, r), v => left(v) * right(v));
            case 3 or 4:
                var (c, condition) = Truth(depth - 1);
                return (_terms.If(c, l, r), v => condition(v) ? left(v) : right(v));
            case 5 or 6:
                return Quotient(l, left);
            default:
                return (_terms.Sum([l, r, l]), v => left(v) + right(v) + left(v));
        }
    }

    private (Whole Term, Func<Dictionary<Term, Int128>, Int128> Meaning) Quotient(Whole n, Func<Dictionary<Term, Int128>, Int128> numerator)
    {
        var (d, denominator) = Number(_dice.Next(2));
        var (e, without) = Number(0);
        var zero = _terms.Equal(d, _terms.Of(0));
        return _dice.Next(3) switch
        {
            0 => (_terms.If(zero, e, _terms.RoundedQuotient(n, d)), v => denominator(v) == 0 ? without(v) : Rounded(numerator(v), denominator(v))),
            1 => (_terms.If(zero, e, _terms.Quotient(n, d)), v => denominator(v) == 0 ? without(v) : numerator(v) / denominator(v)),
            _ => (_terms.If(zero, e, _terms.Remainder(n, d)), v => denominator(v) == 0 ? without(v) : numerator(v) % denominator(v)),
        };
    }

    /// <summary>To the nearest, halves away from zero, as the decimals of .NET have it.</summary>
    private static Int128 Rounded(Int128 n, Int128 d) => (Int128)Math.Round((decimal)n / (decimal)d, MidpointRounding.AwayFromZero);
}
