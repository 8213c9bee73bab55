using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Rules;

/// <summary>A rule whose names, types and ranges are proved. Immutable and thread-safe.</summary>
public sealed class BoundRule
{
    private RuleTexts? _texts;

    internal BoundRule(Rule rule, BoundNode condition, IReadOnlyList<BoundRule> rules, IReadOnlyList<LocalParameter> locals)
    {
        Rule = rule;
        Condition = condition;
        Rules = rules;
        Locals = locals;
    }

    /// <summary>The rule as written.</summary>
    public Rule Rule { get; }

    /// <summary>The rule's name.</summary>
    public string Name => Rule.RuleName;

    /// <summary>The whole condition; that of nested rules joined by their operator.</summary>
    public BoundNode Condition { get; }

    /// <summary>The nested rules that are in force.</summary>
    public IReadOnlyList<BoundRule> Rules { get; }

    /// <summary>The local parameters, those of outer rules first.</summary>
    public IReadOnlyList<LocalParameter> Locals { get; }

    /// <summary>The parameters that the whole condition reads, in the order of reading, each once.</summary>
    public IReadOnlyList<Parameter> Parameters => [.. BoundParts.Of(Condition).OfType<ParameterNode>().Select(n => n.Parameter).Distinct()];

    /// <summary>What to say when the rule is not met.</summary>
    internal MessageTemplate? ErrorMessage { get; init; }

    /// <summary>What to say when the rule is met.</summary>
    internal MessageTemplate? SuccessMessage { get; init; }

    /// <summary>The rule in words, with levels by their names.</summary>
    internal RuleTexts Texts(LevelSet levels) => _texts is { } made && made.Speaks(levels) ? made : _texts = new(this, levels);
}
