using System.Diagnostics;
using Cbe.Sdk.Verification.Folded;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;
using State = System.Collections.Generic.IReadOnlyList<Cbe.Sdk.Verification.Smt.Term>;

namespace Cbe.Sdk.Verification.Proofs;

/// <summary>
/// A law for any number of items: what the rules remember of evidence is a fold, so what holds of two learners at the start, and is kept by one
/// more item that both have, holds for ever. The relation between them is not written down but found, part by part: all that might hold is tried.
/// </summary>
internal sealed class InductionProof
{
    private readonly Terms _terms = new();
    private readonly LawSetting _setting;
    private readonly LawQuestion _question;
    private readonly SolverRace _solvers;
    private readonly CaseTerms _case;
    private readonly ItemRelations _relations;
    private readonly FoldMachine _machine;
    private readonly CaseAround _around;
    private readonly SymbolicItem _mark;
    private readonly SymbolicItem _before;
    private readonly SymbolicItem _after;
    private readonly IReadOnlyList<Whole> _marks;
    private readonly IReadOnlyList<Truth> _event;
    private readonly long _start = Stopwatch.GetTimestamp();

    private InductionProof(LawSetting setting, LawQuestion question, SolverRace solvers)
    {
        (_setting, _question, _solvers) = (setting, question, solvers);
        _case = new(setting.Policy, setting.Competency, new SymbolicAlgebra(_terms), new TextCodes(), question.WithSupport, question.Members);
        _relations = new(_case);
        _machine = new(_terms);
        _around = new(_terms.Of(setting.AsOf.DayNumber), _case.Facts("learner"));
        (_mark, _before, _after) = (Item("mark"), Item("before"), Item("after"));
        _marks = question.Added is null ? [] : [.. _mark.Members.Where(m => m.Key is "Score" or "Level").Select(m => m.Value).OfType<SymbolicScalar>().Select(m => m.Low)];
        _event = question.Added is { } added ? [added(_relations, _mark)] : question.Changed is { } changed ? [changed(_relations, _before, _after)] : [];
    }

    /// <summary>The solver that proved the law, or null where it is not proved so: it may hold all the same.</summary>
    public static string? Holds(LawSetting setting, LawQuestion question, SolverRace solvers)
    {
        // Days that change in all items, and facts that differ, change what is said of every item: nothing is kept by one more.
        if (question.Days || question.Clock || question.Facts.Count > 0)
        {
            return null;
        }

        try
        {
            return new InductionProof(setting, question, solvers).Prove();
        }
        catch (UnsupportedConstructException)
        {
            return null;
        }
    }

    private string? Prove()
    {
        // Rules are read once so that what they remember is known.
        Decide(i => _machine.Any(_machine.Parts[i], "read"), null);
        var (left, right, known) = (new List<State>(), new List<State>(), new List<Truth>(_event));
        foreach (var part in _machine.Parts)
        {
            if (Relation(part) is not { } relation)
            {
                return null;
            }

            left.Add(relation.Left);
            right.Add(relation.Right);
            known.Add(relation.Holds);
        }

        var one = Decide(i => left[i], null);
        var other = Decide(i => right[i], _question.Held.Count == 0 ? null : PairQuestion.Held(one, _question.Held));
        known.Add(_question.Given?.Invoke(_relations, _terms, _mark, one) ?? _terms.True);
        known.Add(_question.Conclusion.Broken(_terms, one, other));
        var reply = Ask(known, []);
        return reply.Outcome == SmtOutcome.Unsatisfiable ? reply.Solver : null;
    }

    /// <summary>What holds of what a part remembers of the two learners in the end; null where no solver knew.</summary>
    private (State Left, State Right, Truth Holds)? Relation(FoldPart part)
    {
        IReadOnlyList<Truth> given = _question.Added is null ? [] : _event;
        var common = Item("common");
        List<Truth> ofCommon = [.. given, .. _question.Beside is { } beside ? [beside(_relations, _mark, common)] : Array.Empty<Truth>()];

        if (_question.AllChanged is { } change)
        {
            return Together(part, common, change(_case, common, 0));
        }

        // Before the two differ they remember the same.
        var (start, state) = (part.Slots.Select(s => s.Start).ToList(), _machine.Any(part, "s"));
        var before = new Invariant<State>(_terms, Candidates.Single(_terms, part, _marks), Ask);
        if (!before.Keep(() => given, start) || !before.Keep(() => [before.Of(state), .. ofCommon], Step(part, state, common)))
        {
            return null;
        }

        if (_question.Added is null && _question.Changed is null)
        {
            return (state, state, before.Of(state));
        }

        // Then one item makes the difference.
        var (left, right) = _question.Added is not null ? (state, Step(part, state, _mark)) : (Step(part, state, _before), Step(part, state, _after));
        if (_question.Newest)
        {
            return (left, right, before.Of(state));
        }

        // And from then on they go together again.
        var after = new Invariant<(State Left, State Right)>(_terms, Candidates.Pairs(_terms, part, _marks), Ask);
        var (l, r) = (_machine.Any(part, "l"), _machine.Any(part, "r"));
        return after.Keep(() => [before.Of(state), .. _event], (left, right))
            && after.Keep(() => [after.Of((l, r)), .. ofCommon], (Step(part, l, common), Step(part, r, common)))
            ? (l, r, after.Of((l, r))) : null;
    }

    /// <summary>What holds where every item of the one stands beside the same item of the other, changed.</summary>
    private (State Left, State Right, Truth Holds)? Together(FoldPart part, SymbolicItem common, SymbolicItem changed)
    {
        int last = _case.Policy.Symbols.Form.Values.Count - 1;
        var candidates = Candidates.Pairs(_terms, part, []).Concat(part.Slots.Count == 2 * (last + 1)
            ? Candidates.Swapped(_terms, part, _terms.Whole("form.one", 0, last), _terms.Whole("form.other", 0, last)) : []);
        var invariant = new Invariant<(State Left, State Right)>(_terms, candidates, Ask);
        var start = part.Slots.Select(s => s.Start).ToList();
        var (l, r) = (_machine.Any(part, "l"), _machine.Any(part, "r"));
        return invariant.Keep(() => [], (start, start)) && invariant.Keep(() => [invariant.Of((l, r))], (Step(part, l, common), Step(part, r, changed)))
            ? (l, r, invariant.Of((l, r))) : null;
    }

    private CaseOutcome Decide(Func<int, State> state, HeldAnswers? held) => _case.Decide(new FoldedEvidence(_case, _machine, state), _around, held);

    private SymbolicItem Item(string name) => _case.Items.Make(name, _around.AsOf);

    private State Step(FoldPart part, State state, SymbolicItem item)
    {
        var (counts, judged) = _case.Judge(item, _around);
        return _machine.Step(part, state, new(counts, judged, _case.Beside(_around)));
    }

    private SmtReply Ask(IReadOnlyList<Truth> assertions, IReadOnlyList<Term> wanted)
    {
        var left = _setting.InductionLimit - Stopwatch.GetElapsedTime(_start);
        return left <= TimeSpan.FromMilliseconds(1) ? new(SmtOutcome.Unknown, new Dictionary<Term, Int128>(), "", "the time was over", TimeSpan.Zero)
            : _solvers.Ask(new(_terms, assertions, wanted), left < TimeSpan.FromSeconds(3) ? left : TimeSpan.FromSeconds(3));
    }
}
