using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Verification.Showing;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Proofs;

/// <summary>
/// Laws about two learners by proof: by what rules read, by induction over any number of items, and by a search with so many items at most.
/// </summary>
internal static class LawProofs
{
    /// <summary>Proves or refutes a law.</summary>
    /// <param name="law">The law.</param>
    /// <param name="setting">What it is asked about.</param>
    /// <param name="exception">The exception that the pack declares; null where it declares none.</param>
    /// <param name="solvers">The solvers; null where there are none.</param>
    /// <param name="why">Why no proof is possible, where none is and random learners are to be asked.</param>
    /// <returns>What was found, or null where nothing was.</returns>
    /// <exception cref="ReplayException">A solver found what the engine does not decide so.</exception>
    public static LawResult? Prove(Law law, LawSetting setting, LawException? exception, SolverRace? solvers, out string? why)
    {
        why = null;
        if (ReadSetProof.Of(law.Number, setting) is { } unread)
        {
            return new(law, LawAnswer.Proved, unread) { Method = LawMethod.ReadSet };
        }

        if (law.Number == 29 && setting.Policy is { KeepOnceEarned: true, Renewal: null })
        {
            return new(law, LawAnswer.Proved, "the pack keeps what was once earned") { Method = LawMethod.Construction };
        }

        if (Question(law, setting) is not { } question)
        {
            return null;
        }

        if (solvers is null)
        {
            why = "there is no solver on this machine";
            return null;
        }

        try
        {
            var found = law.Number == 32 ? CliffProof.Measure(law, setting, solvers) : Ask(law, setting, question, solvers);
            return exception is { Rules.Count: > 0 } && found is { Answer: LawAnswer.Refuted } ? OnlyThis(law, setting, question with { Held = exception.Rules }, found, solvers) : found;
        }
        catch (UnsupportedConstructException unsupported)
        {
            why = $"no form for a solver: {unsupported.Message}";
            return null;
        }
    }

    private static LawQuestion? Question(Law law, LawSetting setting) => law.Number == 32 ? LawQuestions.Cliff(0) : LawQuestions.Of(law.Number, setting.Policy);

    /// <summary>A glance at few items, for much of what is broken is broken by little; then induction, for it holds for any number of items; then a search.</summary>
    public static LawResult Ask(Law law, LawSetting setting, LawQuestion question, SolverRace solvers)
    {
        var search = new BoundedProof(setting, question, solvers);
        if (search.Glance() is { Found: not null } seen)
        {
            return Refuted(law, setting, question, seen);
        }

        if (InductionProof.Holds(setting, question, solvers) is { } solver)
        {
            return WithTies(new(law, LawAnswer.Proved, "one more item of evidence keeps what holds of the two learners") { Method = LawMethod.Induction, Solver = solver }, setting, question);
        }

        var found = search.Search();
        return found.Found is not null ? Refuted(law, setting, question, found) : found.Items < 2
            ? new(law, LawAnswer.Undecided, $"the solvers came to no end: {found.Stopped}") { Method = LawMethod.Bounded }
            : new(law, LawAnswer.ProvedUpTo, found.Stopped is null ? $"no learners with up to {found.Items} items break it" : $"no learners with up to {found.Items} items break it; beyond that the solvers came to no end: {found.Stopped}")
            {
                Method = LawMethod.Bounded,
                Items = found.Items,
                Solver = found.Solver,
            };
    }

    /// <summary>
    /// An item that changes keeps its place in the proof, as items do that have a day of their own or a sequence. Where neither says the order of
    /// a day, a change can move an item past others of that day: that is tested, not proved, and said.
    /// </summary>
    private static LawResult WithTies(LawResult proved, LawSetting setting, LawQuestion question)
    {
        if ((question.Changed is null && question.AllChanged is null) || !ReadSet.Of(setting.Policy, setting.Competency, question.WithSupport).DependsOnOrder)
        {
            return proved;
        }

        var tested = PropertyChecks.Check(proved.Law, setting);
        return tested.Witness is not null ? tested : proved with
        {
            Because = $"{proved.Because}; where items of one day have no sequence a change can move them past each other, which is tested on {tested.Cases} random learners",
            Cases = tested.Cases,
        };
    }

    private static LawResult Refuted(Law law, LawSetting setting, LawQuestion question, BoundedResult found) => new(law, LawAnswer.Refuted, "two learners show it")
    {
        Method = LawMethod.Bounded,
        Items = found.Items,
        Solver = found.Solver,
        Witness = Witnesses.Of(setting, found.Found!.Left, found.Found.Right, found.Found.RightAsOf, NamesOf(question).Left, NamesOf(question).Right),
    };

    /// <summary>What the learners of a question are called.</summary>
    private static (string Left, string Right) NamesOf(LawQuestion question) => question switch
    {
        { Law: 31 } => ("without the item", "with the item"),
        { Added: not null } => ("as it is", "with one more item"),
        { Changed: not null } => ("as it is", "with the item changed"),
        { Facts.Count: > 0 } => ("the one learner", "the other learner"),
        { Days: true } or { Clock: true } => ("on these days", "on other days"),
        _ => ("as it is", "with all items changed"),
    };

    /// <summary>An exception that names rules: with what these say held as it is, the rest of the pack must obey.</summary>
    private static LawResult OnlyThis(Law law, LawSetting setting, LawQuestion question, LawResult broken, SolverRace solvers)
    {
        var rest = Ask(law, setting, question, solvers);
        return rest.Answer switch
        {
            LawAnswer.Proved => broken with { Answer = LawAnswer.ExceptionDeclared, Method = rest.Method, Items = null, Because = "only what the exception names breaks it, whatever the evidence" },
            LawAnswer.ProvedUpTo => broken with { Answer = LawAnswer.ExceptionDeclared, Method = rest.Method, Items = rest.Items, Because = $"only what the exception names breaks it, with up to {rest.Items} items" },
            LawAnswer.Refuted => rest with { Because = "it is broken by more than what the exception names" },
            _ => rest,
        };
    }
}
