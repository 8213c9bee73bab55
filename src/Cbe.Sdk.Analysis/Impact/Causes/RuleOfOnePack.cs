using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Analysis.Impact.Causes;

/// <summary>A rule that only one of the packs has.</summary>
internal sealed class RuleOfOnePack : IRuleChange
{
    private readonly Rule _rule;
    private readonly bool _isNew;
    private readonly PackChange _change;

    public RuleOfOnePack(string place, Rule rule, bool isNew)
    {
        (_rule, _isNew) = (rule, isNew);
        string words = string.Join(" and ", RuleClauses.Of(rule));
        _change = new(RuleWords.Place(place, rule), isNew ? null : words, isNew ? words : null, rule.Reference);
    }

    public IReadOnlyList<PackChange> Changes => [_change];

    public Rule? Rule(Func<PackChange, bool> isMade) => isMade(_change) == _isNew ? _rule : null;
}
