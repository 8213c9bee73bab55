using System.Diagnostics;
using Cbe.Sdk.Verification.Folded;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;
using State = System.Collections.Generic.IReadOnlyList<System.Collections.Generic.IReadOnlyList<Cbe.Sdk.Verification.Smt.Term>>;

namespace Cbe.Sdk.Verification.Proofs;

/// <summary>
/// A law for any number of items: what the rules remember of evidence is a fold, so what holds of two learners at the start, and is kept by one
/// more item that both have, holds for ever. The relation between them is not written down but found: all that might hold is tried.
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
    private readonly Whole _asOf;
    private readonly CaseAround _left;
    private readonly CaseAround _right;
    private readonly long _start = Stopwatch.GetTimestamp();

    private InductionProof(LawSetting setting, LawQuestion question, SolverRace solvers)
    {
        (_setting, _question, _solvers) = (setting, question, solvers);
        _case = new(setting.Policy, setting.Competency, new SymbolicAlgebra(_terms), new TextCodes(), question.WithSupport, question.Members);
        _relations = new(_case);
        _machine = new(_terms);
        _asOf = _terms.Of(setting.AsOf.DayNumber);
        var facts = _case.Facts("learner");
        _left = new(_asOf, facts);
        _right = new(_asOf, facts);
    }

    /// <summary>The solver that proved the law, or null where it is not proved so: it may hold all the same.</summary>
    public static string? Holds(LawSetting setting, LawQuestion question, SolverRace solvers)
    {
        // Differences in all items at once have no event from which on the two go together.
        if (question.Added is null && question.Changed is null)
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
        var read = Decide("read", _left, null, out _);
        Decide("again", _right, Held(read), out _);
        var mark = _case.Items.Make("mark", _asOf);
        var marks = _question.Added is null ? [] : mark.Members.Where(m => m.Key is "Score" or "Level").Select(m => m.Value).OfType<SymbolicScalar>().Select(m => m.Low).ToList();
        List<Truth> ofMark = _question.Added is { } added ? [added(_relations, mark)] : [];
        var before = new Invariant<State>(_terms, Candidates.Single(_terms, _machine.Start(), marks), Ask);
        if (!before.Keep(() => ofMark, _machine.Start()))
        {
            return null;
        }

        var (state, next) = (_machine.Any("s"), Item("m"));
        if (!before.Keep(() => [before.Of(state), .. ofMark, .. Beside(mark, next)], _machine.Step(state, Judged(next, _left))))
        {
            return null;
        }

        // The event: an item that only the second has, or that the two have in different forms.
        List<Truth> atEvent = [before.Of(state), .. ofMark];
        State left, right;
        if (_question.Added is not null)
        {
            (left, right) = (state, _machine.Step(state, Judged(mark, _right)));
        }
        else
        {
            var changed = Item("changed");
            var after = Item("after");
            atEvent.Add(_question.Changed!(_relations, changed, after));
            (left, right) = (_machine.Step(state, Judged(changed, _left)), _machine.Step(state, Judged(after, _right)));
        }

        if (_question.Newest)
        {
            return Concludes(left, right, atEvent, mark);
        }

        var pairs = Candidates.Pairs(_terms, state).Select(c => (Func<(State Left, State Right), Truth>)(p => c(p.Left, p.Right)))
            .Concat(Candidates.Single(_terms, state, marks).SelectMany(c => new Func<(State Left, State Right), Truth>[] { p => c(p.Left), p => c(p.Right) }));
        var after2 = new Invariant<(State Left, State Right)>(_terms, pairs, Ask);
        if (!after2.Keep(() => atEvent, (left, right)))
        {
            return null;
        }

        var (l, r) = (_machine.Any("l"), _machine.Any("r"));
        var item = Item("common");
        return after2.Keep(() => [after2.Of((l, r)), .. ofMark, .. Beside(mark, item)], (_machine.Step(l, Judged(item, _left)), _machine.Step(r, Judged(item, _right))))
            ? Concludes(l, r, [after2.Of((l, r)), .. ofMark], mark) : null;
    }

    private string? Concludes(State left, State right, IReadOnlyList<Truth> known, SymbolicItem mark)
    {
        var one = Decide(left, _left, null);
        var other = Decide(right, _right, Held(one));
        var given = _question.Given?.Invoke(_relations, _terms, mark, one) ?? _terms.True;
        var reply = Ask([.. known, given, _question.Conclusion.Broken(_terms, one, other)], []);
        return reply.Outcome == SmtOutcome.Unsatisfiable ? reply.Solver : null;
    }

    private HeldAnswers? Held(CaseOutcome left) => _question.Held.Count == 0 ? null : PairQuestion.Held(left, _question.Held);

    private CaseOutcome Decide(string side, CaseAround around, HeldAnswers? held, out Dictionary<int, IReadOnlyList<Term>> state)
    {
        var made = new Dictionary<int, IReadOnlyList<Term>>();
        state = made;
        return _case.Decide(new FoldedEvidence(_case, _machine, i => made.TryGetValue(i, out var s) ? s
            : made[i] = [.. _machine.Parts[i].Slots.Select(slot => _machine.Variable($"{side}.{slot.Name}", slot))]), around, held);
    }

    private CaseOutcome Decide(State state, CaseAround around, HeldAnswers? held) => _case.Decide(new FoldedEvidence(_case, _machine, i => state[i]), around, held);

    private SymbolicItem Item(string name) => _case.Items.Make(name, _asOf);

    private FoldedItem Judged(SymbolicItem item, CaseAround around)
    {
        var (counts, judged) = _case.Judge(item, around);
        return new(counts, judged, _case.Beside(around));
    }

    private IEnumerable<Truth> Beside(SymbolicItem mark, SymbolicItem other) => _question.Beside is { } beside ? [beside(_relations, mark, other)] : [];

    private SmtReply Ask(IReadOnlyList<Truth> assertions, IReadOnlyList<Term> wanted)
    {
        var left = (_setting.Limit / 2) - Stopwatch.GetElapsedTime(_start);
        var limit = left < TimeSpan.FromSeconds(2) ? left : TimeSpan.FromSeconds(2);
        return limit <= TimeSpan.Zero ? new(SmtOutcome.Unknown, new Dictionary<Term, Int128>(), "", "the time was over", TimeSpan.Zero)
            : _solvers.Ask(new(_terms, assertions, wanted), limit);
    }
}
