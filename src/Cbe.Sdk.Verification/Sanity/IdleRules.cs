using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Sanity;

/// <summary>
/// Law 36: no rule follows from the others that must hold with it. Of parts joined by <c>and</c> each must say something that the others,
/// and the rules of lower levels, do not; of parts joined by <c>or</c> each must let somebody through whom the others do not.
/// </summary>
internal sealed class IdleRules(LawSetting setting, SolverRace? solvers)
{
    public LawResult Check(Law law)
    {
        if (solvers is null)
        {
            return new(law, LawAnswer.NotApplicable, "whether a rule says anything that others do not is asked of a solver, and there is none");
        }

        try
        {
            return Ask(law, new(setting, solvers));
        }
        catch (UnsupportedConstructException unsupported)
        {
            return new(law, LawAnswer.NotApplicable, $"it is asked of a solver, and there is no form for {unsupported.Message}");
        }
    }

    private LawResult Ask(Law law, LearnerSearch search)
    {
        int bound = setting.Items;
        var open = new List<string>();
        foreach (var part in Parts().Where(p => !OtherCases.Matter(p.Condition)))
        {
            var found = search.Find(part.Matters);
            if (found.IsNone && search.Find(part.Reached).Record is null)
            {
                // Nobody gets so far that it could decide anything, which is law 34.
                continue;
            }

            if (found.IsNone)
            {
                return new(law, LawAnswer.Refuted, $"in `{part.Rule}`, {Text(part.Condition)} {part.Idle}") { Method = LawMethod.Bounded, Items = found.Items };
            }

            if (found.Record is null)
            {
                open.Add($"{Text(part.Condition)} in `{part.Rule}`");
                bound = Math.Min(bound, found.Items);
            }
        }

        return open.Count == 0
            ? new(law, LawAnswer.Proved, "for each part of each rule there is somebody for whom it decides") { Method = LawMethod.Bounded }
            : new(law, LawAnswer.Tested, $"nobody was found in time for whom it decides: {string.Join("; ", open)}") { Method = LawMethod.Bounded };
    }

    private IEnumerable<RulePart> Parts()
    {
        var policy = setting.Policy;
        var lower = new List<BoundNode>();
        foreach (var (_, rule) in policy.Levels)
        {
            foreach (var part in Of(rule, lower, whole: lower.Count > 0))
            {
                yield return part;
            }

            lower.Add(rule.Condition);
        }

        foreach (var part in policy.AdvanceCompetency.Concat(policy.AwardCompetency).SelectMany(r => Of(r, [], whole: false)))
        {
            yield return part;
        }

        foreach (var rule in policy.Admission)
        {
            var others = policy.Admission.Where(r => r != rule).Select(r => r.Condition).ToList();
            foreach (var (part, matters, idle) in Split(rule.Condition, [], others.Count > 0))
            {
                yield return new(rule.Name, part, o => o.Outcome.Known, o => o.Terms.Or([.. o.Judged.Select(p => o.Terms.And(
                    [p.There, .. others.Select(c => o.Admits(c, p.Item).Met), matters(o.Terms, c => o.Admits(c, p.Item))]))]), idle);
            }
        }
    }

    private static IEnumerable<RulePart> Of(BoundRule rule, IReadOnlyList<BoundNode> lower, bool whole)
    {
        BoundNode[] held = [.. lower];
        return Split(rule.Condition, [], whole).Select(s => new RulePart(rule.Name, s.Part,
            o => o.Terms.And([o.Outcome.Known, .. held.Select(c => o.Outcome.Ask(c).Met), o.Outcome.Ask(rule.Condition).Met]),
            o => o.Terms.And([o.Outcome.Known, .. held.Select(c => o.Outcome.Ask(c).Met), s.Matters(o.Terms, o.Outcome.Ask)]), s.Idle));
    }

    /// <summary>The parts of a condition, with what shows that each matters where <paramref name="held"/> is met.</summary>
    private static IEnumerable<(BoundNode Part, Func<Terms, Func<BoundNode, SymbolicTruth>, Truth> Matters, string Idle)> Split(BoundNode condition, IReadOnlyList<BoundNode> held, bool whole)
    {
        var all = Joined(condition, LogicalOperator.And).ToList();
        foreach (var part in all)
        {
            List<BoundNode> others = [.. held, .. all.Where(a => a != part)];
            if (whole || all.Count > 1)
            {
                yield return (part, (t, ask) => t.And([t.Not(ask(part).Met), .. others.Select(o => ask(o).Met)]), "is met whenever all that must hold with it is met");
            }

            var any = Joined(part, LogicalOperator.Or).ToList();
            foreach (var way in any.Where(_ => any.Count > 1 && !OtherCases.Matter(part)))
            {
                yield return (way, (t, ask) => t.And([ask(way).Met, .. any.Where(a => a != way).Select(a => t.Not(ask(a).Met)), .. others.Select(o => ask(o).Met)]), "lets nobody through whom the other ways do not");
            }
        }
    }

    private static IEnumerable<BoundNode> Joined(BoundNode node, LogicalOperator by) =>
        node is LogicalNode { Operator: var op } joined && op == by ? Joined(joined.Left, by).Concat(Joined(joined.Right, by)) : [node];

    private string Text(BoundNode condition) => $"`{new BoundPrinter(setting.Policy.Scale.Levels).Print(condition)}`";

    private sealed record RulePart(string Rule, BoundNode Condition, Func<OneLearner, Truth> Reached, Func<OneLearner, Truth> Matters, string Idle);
}
