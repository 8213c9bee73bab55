using System.Globalization;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Tests.Support;
using Xunit.Abstractions;

namespace Cbe.Sdk.Verification.Tests.Agreement;

/// <summary>
/// Law 4: what a solver is told decides about every learner what the Reference evaluator decides. Learners are random values of the very
/// variables that a solver finds learners with, aimed at what the rules compare. CBE_AGREEMENT_PACKS asks for more random packs.
/// </summary>
public sealed class AgreementTests(ITestOutputHelper output)
{
    private const int Items = 5;
    private const int LearnersOfCase = 50;

    private readonly Dictionary<string, int> _unsupported = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _learners = new(StringComparer.Ordinal);
    private readonly List<string> _disagreements = [];

    private static int RandomPacks { get; } = int.TryParse(Environment.GetEnvironmentVariable("CBE_AGREEMENT_PACKS"), CultureInfo.InvariantCulture, out int packs) ? packs : 40;

    [Fact]
    public void Terms_decide_about_every_learner_what_the_Reference_evaluator_decides()
    {
        foreach (var (name, about, learners) in Cases(LearnersOfCase / 3))
        {
            foreach (var values in learners)
            {
                Compare("terms", name, about, values, ByTerms(about, values));
            }
        }

        Tell();
        Assert.True(_learners["terms"] >= 1_500, $"only {_learners["terms"]} learners");
    }

    [SolverFact]
    public async Task Solvers_decide_about_every_learner_what_the_Reference_evaluator_decides()
    {
        var vectors = new Solver("z3", Solver.Find("z3", "CBE_Z3")!, SmtEncoding.BitVectors);
        Solver[] solvers = [vectors, new("cvc5", Solver.Find("cvc5", "CBE_CVC5")!, SmtEncoding.Integers), vectors with { Encoding = SmtEncoding.Integers }];
        int turn = 0, unanswered = 0;
        foreach (var (name, about, learners) in Cases(LearnersOfCase))
        {
            // Random packs divide by whatever they like: with integers some of them take minutes.
            bool isSample = !name.StartsWith("random", StringComparison.Ordinal);
            if ((SolverSession.TryOpen(isSample ? solvers[turn++ % solvers.Length] : vectors, about) ?? (isSample ? SolverSession.TryOpen(solvers[1], about) : null)) is not { } session)
            {
                _unsupported["numbers too wide for bit vectors"] = _unsupported.GetValueOrDefault("numbers too wide for bit vectors") + 1;
                continue;
            }

            foreach (var (values, answer) in learners.Zip(await session.AskAsync(learners)))
            {
                // Each learner has exactly one outcome: that there is none would be as wrong as another.
                if (answer.Outcome == SmtOutcome.Unsatisfiable)
                {
                    _disagreements.Add($"{session.Solver} {name}: no outcome at all\n{LearnerJson.Write(about.Record(values))}");
                }
                else if (answer.Outcome == SmtOutcome.Unknown)
                {
                    unanswered++;
                }
                else
                {
                    Compare($"{session.Solver}", name, about, values, session.Decided.ToDictionary(d => d.Value, d => answer.Values[d.Key]));
                }
            }
        }

        Tell();
        output.WriteLine($"{unanswered} learners were not answered in time");
        int answered = _learners.Values.Sum();
        Assert.True(_learners.Count == 3 && answered + unanswered >= 5_000 && answered >= 3 * unanswered, $"only {answered} learners");
    }

    private static Dictionary<string, Int128> ByTerms(CaseUnderTest about, Dictionary<Term, Int128> values)
    {
        var evaluator = new TermValue(values);
        return about.Decided.ToDictionary(d => d.Name, d => evaluator.Of(d.Term));
    }

    private IEnumerable<(string Name, CaseUnderTest About, IReadOnlyList<Dictionary<Term, Int128>> Learners)> Cases(int many)
    {
        ulong seed = 0;
        foreach (var (name, engine) in Packs.Samples().Concat(Packs.Random(RandomPacks)))
        {
            foreach (var about in Packs.Cases(engine, Items, _unsupported))
            {
                var random = new RandomValues(about, ++seed);
                yield return (name, about, [.. Enumerable.Range(0, many).Select(_ => random.Next())]);
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
