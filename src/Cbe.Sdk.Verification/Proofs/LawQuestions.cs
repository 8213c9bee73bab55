using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Proofs;

/// <summary>The laws of fairness and of monotonicity as questions about two learners.</summary>
internal static class LawQuestions
{
    /// <summary>The question of a law; null for a law that is no question about two learners.</summary>
    public static LawQuestion? Of(int law, BoundPolicy policy) => law switch
    {
        16 => ByFacts(law, policy, f => f.About is FactTopic.Protected or FactTopic.Need),
        14 => PlainRules.Kleene(policy) is { Count: > 0 } plain ? new(law, Conclusion.NotTurned(plain)) { Changed = (r, before, after) => r.IsFilled(before, after) } : null,
        17 => new(law, Conclusion.Equal)
        {
            WithSupport = true,
            Members = ["Setting", "ConfirmedBy"],
            Changed = (r, before, after) => r.And(r.SameBut(before, after, "Setting"), r.IsConfirmed(before)),
        },
        18 => ByFacts(law, policy, f => f.About == FactTopic.Time),
        19 => new(law, Conclusion.Equal) { WithSupport = true, Days = true },
        20 => new(law, Conclusion.Equal) { WithSupport = true, Clock = true },
        21 => ByFacts(law, policy, f => f.About is FactTopic.Other or FactTopic.Learning),
        22 => new(law, Conclusion.Equal)
        {
            WithSupport = true,
            Changed = (r, before, after) => r.SameBut(before, after, [.. FreeTexts(policy)]),
        },
        23 => new(law, Conclusion.Equal) { Members = ["Form"], AllChanged = FormsSwapped },
        25 => new(law, Conclusion.NotLower) { Changed = (r, before, after) => r.IsRaised(before, after) },
        26 or 31 => new(law, Conclusion.NotLower) { Added = (r, item) => r.IsStated(item), Beside = (r, item, other) => r.IsAtLeast(item, other) },
        27 => AtTheLevel(law) with { Late = false },
        28 => AtTheLevel(law) with { Late = true },
        29 => new(law, Conclusion.FallsByAtMost(0)) { Added = (r, _) => r.Anything, Newest = true },
        30 => PlainRules.Counting(policy) is { Count: > 0 } counting ? new(law, Conclusion.StayMet(counting)) { Added = (r, _) => r.Anything } : null,
        33 => new(law, Conclusion.NotLower) { Changed = (r, before, after) => r.IsRaised(before, after), Newest = true },
        _ => null,
    };

    /// <summary>The facts of items that are free texts, such as the name of who assessed.</summary>
    public static IEnumerable<string> FreeTexts(BoundPolicy policy) => policy.Facts.Where(f => f.Of == FactSubject.Evidence && f.Type == ValueKind.Text).Select(f => f.Name);

    /// <summary>One more item lowers the sure level by at most so many levels.</summary>
    public static LawQuestion Cliff(int levels) => new(32, Conclusion.FallsByAtMost(levels)) { Added = (r, _) => r.Anything };

    private static LawQuestion AtTheLevel(int law) => new(law, Conclusion.NotLower)
    {
        Added = (r, item) => r.IsStated(item),
        Given = (r, terms, item, left) => terms.And(terms.LessOrEqual(terms.Of(1), left.Least), r.Reaches(item, left.Least)),
    };

    private static LawQuestion ByFacts(int law, BoundPolicy policy, Func<FactDeclaration, bool> differs) => new(law, Conclusion.Equal)
    {
        Facts = [.. policy.Facts.Where(f => f.Of == FactSubject.Learner && differs(f)).Select(f => "facts." + f.Name)],
    };

    /// <summary>Two forms change places in all items. Which two is for the solver to choose.</summary>
    private static SymbolicItem FormsSwapped(CaseTerms about, SymbolicItem item, int place)
    {
        var terms = about.Algebra.Terms;
        int last = about.Policy.Symbols.Form.Values.Count - 1;
        var (one, other) = (terms.Whole("form.one", 0, last), terms.Whole("form.other", 0, last));
        var form = (SymbolicScalar)item.Members["Form"];
        var swapped = terms.If(terms.Equal(form.Low, one), other, terms.If(terms.Equal(form.Low, other), one, form.Low));
        return ItemVariables.With(item, [new("Form", about.Algebra.Exact(form.Known, swapped))]);
    }
}
