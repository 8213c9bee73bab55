using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Tests.Support;

namespace Cbe.Sdk.Verification.Tests.Smt;

public sealed class SolverTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    [SolverFact]
    public async Task Each_solver_and_encoding_knows_what_terms_come_to()
    {
        foreach (var solver in Solvers())
        {
            // Many random terms in one question: is there one that does not come to its value?
            for (ulong seed = 1; seed <= 3; seed++)
            {
                var (query, wrong) = Question(seed * 1000, 15);
                var right = await AskAsync(solver, query);
                Assert.True(right.Outcome == SmtOutcome.Unsatisfiable, $"{solver}: {right.Outcome} {right.Reason}");
                var found = await AskAsync(solver, query with { Assertions = wrong });
                Assert.True(found.Outcome == SmtOutcome.Satisfiable, $"{solver}: {found.Outcome} {found.Reason}");
                Assert.All(wrong, w => Assert.Equal(1, TermValue.Of(w, found.Values)));
            }
        }
    }

    [SolverFact]
    public void A_race_tells_values_that_satisfy_the_query()
    {
        var race = SolverRace.Find()!;
        Assert.Equal(["cvc5, integers", "z3, bit vectors", "z3, integers"], race.Solvers);
        int satisfiable = 0;
        for (ulong seed = 0; seed < 20; seed++)
        {
            var terms = new Terms();
            var random = new RandomTerms(terms, seed);
            var (truth, _) = random.Truth(5);
            var (number, _) = random.Number(2);
            var wanted = (IReadOnlyList<Term>)[.. random.Numbers, .. random.Truths];
            var reply = race.Ask(new(terms, [truth, terms.Less(number, terms.Of(3))], wanted), Limit);
            Assert.NotEqual(SmtOutcome.Unknown, reply.Outcome);
            Assert.Null(reply.Reason);
            Assert.Contains(reply.Solver, race.Solvers);
            if (reply.Outcome == SmtOutcome.Satisfiable)
            {
                satisfiable++;
                Assert.Equal(1, TermValue.Of(truth, reply.Values));
                Assert.All(random.Numbers, n => Assert.InRange(reply.Values[n], n.Least!.Value, n.Most!.Value));
            }
        }

        Assert.InRange(satisfiable, 5, 20);
    }

    [SolverFact]
    public void A_query_without_bounds_is_answered_with_integers()
    {
        var terms = new Terms();
        var (x, y) = (terms.Whole("x"), terms.Whole("y"));
        var query = new SmtQuery(terms, [terms.Less(terms.Of(Int128.Parse("100000000000000000000")), x), terms.Equal(terms.Add(x, y), terms.Of(0))], [x, y]);
        Assert.Null(SmtPrinter.Print(query, SmtEncoding.BitVectors));
        var reply = SolverRace.Find()!.Ask(query, Limit);
        Assert.Equal(SmtOutcome.Satisfiable, reply.Outcome);
        Assert.Equal(-reply.Values[x], reply.Values[y]);
    }

    [SolverFact]
    public void A_query_of_nothing_is_satisfiable_and_one_of_false_is_not()
    {
        var terms = new Terms();
        var race = SolverRace.Find()!;
        Assert.Equal(SmtOutcome.Satisfiable, race.Ask(new(terms, [], []), Limit).Outcome);
        Assert.Equal(SmtOutcome.Unsatisfiable, race.Ask(new(terms, [terms.False], [terms.Truth("a")]), Limit).Outcome);
    }

    [SolverFact]
    public void What_takes_too_long_is_unknown_and_is_stopped()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var reply = SolverRace.Find()!.Ask(Hard(), TimeSpan.FromMilliseconds(700));
        Assert.Equal(SmtOutcome.Unknown, reply.Outcome);
        Assert.Contains("no answer within 700 ms", reply.Reason, StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [SolverFact]
    public void Cancelling_stops_the_race()
    {
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var reply = SolverRace.Find()!.Ask(Hard(), TimeSpan.FromMinutes(5), cancel.Token);
        Assert.Equal(SmtOutcome.Unknown, reply.Outcome);
        Assert.Contains("cancelled", reply.Reason, StringComparison.Ordinal);
        Assert.InRange(reply.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    private static IEnumerable<Solver> Solvers() =>
    [
        new("z3", Solver.Find("z3", "CBE_Z3")!, SmtEncoding.BitVectors),
        new("z3", Solver.Find("z3", "CBE_Z3")!, SmtEncoding.Integers),
        new("cvc5", Solver.Find("cvc5", "CBE_CVC5")!, SmtEncoding.Integers),
        new("cvc5", Solver.Find("cvc5", "CBE_CVC5")!, SmtEncoding.BitVectors),
    ];

    private static async Task<SolverAnswer> AskAsync(Solver solver, SmtQuery query)
    {
        using var stop = new CancellationTokenSource(Limit);
        return await SolverProcess.AskAsync(solver, SmtPrinter.Script(query, solver.Encoding)!, Limit, stop.Token);
    }

    /// <summary>Whether a random term with values for its variables can come to anything but its value; and the other way round.</summary>
    private static (SmtQuery Query, IReadOnlyList<Truth> Found) Question(ulong seed, int many)
    {
        var terms = new Terms();
        List<Truth> given = [], same = [];
        for (ulong i = 0; i < (ulong)many; i++)
        {
            var random = new RandomTerms(terms, seed + i, $"x{i} ");
            var (truth, holds) = random.Truth(4);
            var (number, comesTo) = random.Number(3);
            var values = random.Values();
            given.AddRange(random.Numbers.Select(n => terms.Equal(n, terms.Of(values[n]))));
            given.AddRange(random.Truths.Select(t => terms.Same(t, terms.Of(values[t] != 0))));
            same.Add(terms.Same(truth, terms.Of(holds(values))));
            same.Add(terms.Equal(number, terms.Of(comesTo(values))));
        }

        return (new(terms, [.. given, terms.Not(terms.And(same))], []), [.. given, .. same]);
    }

    /// <summary>Two factors of a product of primes, with room for more: nothing that is found in a moment.</summary>
    private static SmtQuery Hard()
    {
        var terms = new Terms();
        var (a, b) = (terms.Whole("a", 2, 2_000_000_000_000), terms.Whole("b", 2, 2_000_000_000_000));
        return new(terms, [terms.Equal(terms.Multiply(a, b), terms.Of((Int128)999_999_000_001 * 1_000_000_000_039)), terms.LessOrEqual(a, b)], [a, b]);
    }
}
