using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Analysis.Impact.Causes;

/// <summary>A rule that both packs have, clause by clause.</summary>
internal sealed class RuleOfBothPacks : IRuleChange
{
    private readonly Rule _old;
    private readonly Rule _new;
    private readonly IReadOnlyList<RuleClause> _same;
    private readonly IReadOnlyList<(PackChange Change, RuleClause? Old, RuleClause? New)> _clauses;
    private readonly PackChange? _kind;

    private RuleOfBothPacks(string place, Rule old, Rule now)
    {
        (_old, _new) = (old, now);
        var (before, after) = (RuleClauses.Of(old).ToList(), RuleClauses.Of(now).ToList());
        _same = [.. after.Where(before.Remove)];
        _same.ToList().ForEach(c => after.Remove(c));
        string where = RuleWords.Place(place, now);
        string? reference = now.Reference ?? old.Reference;
        _clauses = [.. ClausePairs.Of(before, after).Select(p => (new PackChange(where, p.Old?.ToString(), p.New?.ToString(), reference), p.Old, p.New))];
        var (wasKind, isKind) = (RuleWords.Kind(old), RuleWords.Kind(now));
        _kind = wasKind == isKind ? null : new(where, wasKind, isKind, reference);
    }

    public IReadOnlyList<PackChange> Changes => [.. _clauses.Select(c => c.Change), .. _kind is null ? Array.Empty<PackChange>() : [_kind]];

    public static RuleOfBothPacks Of(string place, Rule old, Rule now) => new(place, old, now);

    /// <summary>Clauses as nested rules, each with the local parameters of the pack that it comes from. Messages name local parameters, and are left out.</summary>
    public Rule? Rule(Func<PackChange, bool> isMade)
    {
        var rule = _kind is null || isMade(_kind) ? _new : _old;
        if (_clauses.Count == 0)
        {
            return rule;
        }

        List<RuleClause> clauses = [.. _same, .. _clauses.Select(c => isMade(c.Change) ? c.New : c.Old).OfType<RuleClause>()];
        return clauses.Count == 0 ? null : rule with
        {
            Expression = null,
            Operator = RuleOperator.And,
            LocalParams = [],
            ErrorMessage = null,
            SuccessMessage = null,
            Rules = [.. clauses.Select((c, i) => c.ToRule($"{rule.RuleName}-{i + 1}"))],
        };
    }
}
