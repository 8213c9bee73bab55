using System.Diagnostics;
using System.Globalization;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Tests.Support;
using Xunit.Abstractions;

namespace Cbe.Sdk.Verification.Tests.Agreement;

/// <summary>
/// Law 4: what a solver is told decides about every learner what the Reference evaluator decides. Learners are random values of the very
/// variables that a solver finds learners with, aimed at what the rules compare.
/// </summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    private const int Items = 5;
    private const int LearnersOfCase = 60;

    private readonly Dictionary<string, int> _unsupported = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _learners = new(StringComparer.Ordinal);
    private readonly List<string> _disagreements = [];

    private static int RandomPacks { get; } = int.TryParse(Environment.GetEnvironmentVariable("CBE_AGREEMENT_PACKS"), CultureInfo.InvariantCulture, out int packs) ? packs : 60;

    [Fact]
    public void Terms_decide_about_every_learner_what_the_Reference_evaluator_decides()
    {
        foreach (var (name, about, learners) in Cases())
        {
            foreach (var values in learners)
            {
                var evaluator = new TermValue(values);
                Compare("terms", name, about, values, about.Decided.ToDictionary(d => d.Name, d => evaluator.Of(d.Term)));
            }
        }

        Tell();
        Assert.True(_learners["terms"] >= 5_000, $"only {_learners["terms"]} learners");
    }

    [SolverFact]
    public async Task Solvers_decide_about_every_learner_what_the_Reference_evaluator_decides()
    {
        Solver[] solvers = [new("z3", Solver.Find("z3", "CBE_Z3")!, SmtEncoding.BitVectors), new("cvc5", Solver.Find("cvc5", "CBE_CVC5")!, SmtEncoding.Integers), new("z3", Solver.Find("z3", "CBE_Z3")!, SmtEncoding.Integers)];
        int turn = 0;
        foreach (var (name, about, learners) in Cases())
        {
            var solver = solvers[turn++ % solvers.Length];
            var watch = Stopwatch.StartNew();
            SolverSession session;
            try
            {
                session = new(solver, about);
            }
            catch (InvalidOperationException)
            {
                _unsupported[$"{solver} cannot say it"] = _unsupported.GetValueOrDefault($"{solver} cannot say it") + 1;
                session = new(solver = solvers[2], about);
            }

            var answers = await session.AskAsync(learners);
            foreach (var (values, answer) in learners.Zip(answers))
            {
                if (answer.Outcome != SmtOutcome.Satisfiable)
                {
                    _disagreements.Add($"{solver} {name}: {answer.Outcome} {answer.Reason}");
                    break;
                }

                Compare(solver.ToString(), name, about, values, session.Decided.ToDictionary(d => d.Value, d => answer.Values[d.Key]));
            }

            if (watch.Elapsed > TimeSpan.FromMilliseconds(500))
            {
                output.WriteLine($"{solver} {name} {about.Competency.Id}: {watch.ElapsedMilliseconds} ms");
            }
        }

        Tell();
        Assert.True(_learners.Values.Sum() >= 5_000, $"only {_learners.Values.Sum()} learners");
    }

    private IEnumerable<(string Name, CaseUnderTest About, IReadOnlyList<Dictionary<Term, Int128>> Learners)> Cases()
    {
        ulong seed = 0;
        foreach (var (name, engine) in Packs.Samples().Concat(Packs.Random(RandomPacks)))
        {
            foreach (var about in Packs.Cases(engine, Items, _unsupported))
            {
                var random = new RandomValues(about, ++seed);
                yield return (name, about, [.. Enumerable.Range(0, LearnersOfCase).Select(_ => random.Next())]);
            }
        }
    }

    private void Compare(string who, string pack, CaseUnderTest about, Dictionary<Term, Int128> values, Dictionary<string, Int128> decided)
    {
        _learners[who] = _learners.GetValueOrDefault(who) + 1;
        var learner = about.Record(values);
        var wrong = about.Reference(learner).Where(r => decided[r.Key] != r.Value).Select(r => $"{r.Key} is {r.Value}, by {who} {decided[r.Key]}").ToList();
        if (wrong.Count > 0)
        {
            _disagreements.Add($"{pack} {about.AsOf:O} {about.Competency.Id}: {string.Join("; ", wrong)}\n{LearnerJson.Write(learner)}");
        }
    }

    private void Tell()
    {
        output.WriteLine(string.Join("\n", _learners.Select(l => $"{l.Value} learners by {l.Key}")));
        output.WriteLine($"{_disagreements.Count} disagreements with the Reference evaluator");
        output.WriteLine(string.Join("\n", _unsupported.OrderByDescending(u => u.Value).Select(u => $"  {u.Value} cases without a form: {u.Key}")));
        Assert.True(_disagreements.Count == 0, string.Join("\n", _disagreements.Take(8)));
    }
}
