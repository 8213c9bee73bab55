using System.Diagnostics;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Verification.Folded;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;
using State = System.Collections.Generic.IReadOnlyList<Cbe.Sdk.Verification.Smt.Term>;

namespace Cbe.Sdk.Verification.Proofs;

/// <summary>
/// That no learner, with any number of items, is decided so: by one pack, or by two of them beside each other. What the rules remember is
/// related as far as one more item keeps it.
/// </summary>
internal sealed class ReachableProof
{
    private readonly Terms _terms = new();
    private readonly LawSetting _setting;
    private readonly SolverRace _solvers;
    private readonly FoldMachine _machine;
    private readonly List<CaseTerms> _cases;
    private readonly List<int> _owner = [];
    private readonly CaseAround _around;
    private readonly long _start = Stopwatch.GetTimestamp();

    private ReachableProof(LawSetting setting, SolverRace solvers, IReadOnlyList<BoundPolicy> policies)
    {
        (_setting, _solvers) = (setting, solvers);
        var (algebra, texts) = (new SymbolicAlgebra(_terms), new TextCodes());
        var members = policies.SelectMany(p => ReadSet.Of(p, setting.Competency, withSupport: false).Members).Append("OccurredOn").ToHashSet(StringComparer.Ordinal);
        _cases = [.. policies.Select(p => new CaseTerms(p, setting.Competency, algebra, texts, withSupport: false, members))];
        _machine = new(_terms);
        _around = new(_terms.Of(setting.AsOf.DayNumber), _cases.SelectMany(c => c.Facts("learner")).DistinctBy(f => f.Key).ToDictionary(StringComparer.Ordinal));
    }

    /// <summary>The solver that proves that nobody is decided so, or null where that is not proved: it may be true all the same.</summary>
    /// <param name="setting">What is asked about, and for how long.</param>
    /// <param name="solvers">The solvers.</param>
    /// <param name="policies">What decides.</param>
    /// <param name="decided">What nobody is to be, of the decisions of each policy.</param>
    public static string? Never(LawSetting setting, SolverRace solvers, IReadOnlyList<BoundPolicy> policies, Func<Terms, IReadOnlyList<CaseOutcome>, Truth> decided)
    {
        try
        {
            return new ReachableProof(setting, solvers, policies).Prove(decided);
        }
        catch (UnsupportedConstructException)
        {
            return null;
        }
    }

    private string? Prove(Func<Terms, IReadOnlyList<CaseOutcome>, Truth> decided)
    {
        for (int i = 0; i < _cases.Count; i++)
        {
            // Rules are read once so that what they remember is known, and of which pack each part is.
            _cases[i].Decide(new FoldedEvidence(_cases[i], _machine, p => _machine.Any(_machine.Parts[p], "read")), _around);
            _owner.AddRange(Enumerable.Repeat(i, _machine.Parts.Count - _owner.Count));
        }

        var parts = _machine.Parts;
        var single = parts.SelectMany((part, i) => Candidates.Single(_terms, part, []).Select(c => new Candidate<IReadOnlyList<State>>(s => c.Of(s[i]), c.Kind is { } kind ? -1 - (i * 16) - kind : null)));
        var invariant = new Invariant<IReadOnlyList<State>>(_terms, single.Concat(Candidates.Across(_terms, parts)), Ask);
        List<State> start = [.. parts.Select(p => p.Slots.Select(s => s.Start).ToList())];
        List<State> state = [.. parts.Select(p => _machine.Any(p, "s"))];
        if (!invariant.Keep(() => [], start) || !invariant.Keep(() => [invariant.Of(state)], Step(state)))
        {
            return null;
        }

        var outcomes = _cases.ConvertAll(c => c.Decide(new FoldedEvidence(c, _machine, p => state[p]), _around));
        var reply = Ask([invariant.Of(state), decided(_terms, outcomes)], []);
        return reply.Outcome == SmtOutcome.Unsatisfiable ? reply.Solver : null;
    }

    private List<State> Step(List<State> state)
    {
        var item = _cases[0].Items.Make("item", _around.AsOf);
        var judged = _cases.ConvertAll(c =>
        {
            var (counts, scored) = c.Judge(item, _around);
            return new FoldedItem(counts, scored, c.Beside(_around));
        });
        return [.. _machine.Parts.Select((p, i) => _machine.Step(p, state[i], judged[_owner[i]]))];
    }

    private SmtReply Ask(IReadOnlyList<Truth> assertions, IReadOnlyList<Term> wanted)
    {
        var left = _setting.InductionLimit - Stopwatch.GetElapsedTime(_start);
        return left <= TimeSpan.FromMilliseconds(1) ? new(SmtOutcome.Unknown, new Dictionary<Term, Int128>(), "", "the time was over", TimeSpan.Zero)
            : _solvers.Ask(new(_terms, assertions, wanted), left < TimeSpan.FromSeconds(3) ? left : TimeSpan.FromSeconds(3));
    }
}
