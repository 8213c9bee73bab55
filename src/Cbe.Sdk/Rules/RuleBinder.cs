using Cbe.Sdk.Language;
using Cbe.Sdk.Language.Binding;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Rules;

/// <summary>Binds rules with their local parameters, nested rules and messages.</summary>
internal sealed class RuleBinder(Vocabulary vocabulary, IReadOnlyList<Parameter> parameters, DiagnosticBag diagnostics)
{
    private readonly ParameterTable _parameters = new(parameters);

    /// <summary>How many local parameters the rule has so far, those of its nested rules included: these become one condition, in which each needs a number of its own.</summary>
    private int _locals;

    /// <summary>The rules that are in force, bound; a rule with an error is left out, for it has been reported.</summary>
    public IReadOnlyList<BoundRule> BindAll(IEnumerable<Rule> rules) =>
        [.. rules.Where(r => r.Enabled).Select(r => Bind(r, [])).OfType<BoundRule>()];

    /// <summary>The expression of a rule, of whatever type, with its local parameters: for tools that evaluate parts of rules.</summary>
    public BoundNode? BindAny(Rule rule)
    {
        var scope = new BindingScope(vocabulary, _parameters);
        BindLocals(rule, scope);
        return Binder.Bind(SourceOf(rule), scope, diagnostics);
    }

    /// <summary>An expression that is no rule by itself, or null with a diagnostic when it is none of the kinds that fit.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="what">What it gives, in words: "the score of an item".</param>
    /// <param name="help">What to write instead.</param>
    /// <param name="kinds">The kinds of value that fit.</param>
    public BoundNode? BindValue(WrittenExpression expression, string what, string help, params ReadOnlySpan<Values.ValueKind> kinds)
    {
        var source = expression.SourceAs(what);
        var node = Binder.Bind(source, new BindingScope(vocabulary, _parameters), diagnostics);
        if (node is null || kinds.Contains(node.Type.Kind))
        {
            return node;
        }

        diagnostics.Add(Codes.TypesDoNotFit, $"{what} cannot be {node.Type}", source.Locate(0, source.Text.Length), help);
        return null;
    }

    private BoundRule? Bind(Rule rule, IReadOnlyList<LocalParameter> outer)
    {
        if (rule.Expression is null == (rule.Operator is null && rule.Rules.Count == 0))
        {
            return Malformed(rule);
        }

        var scope = new BindingScope(vocabulary, _parameters);
        scope.Locals.AddRange(outer);
        BindLocals(rule, scope);
        var (condition, nested) = rule.Expression is not null ? (Condition(rule, scope), []) : Nested(rule, scope);
        var error = MessageBinder.Bind(rule.ErrorMessage, rule, "errorMessage", scope, diagnostics);
        var success = MessageBinder.Bind(rule.SuccessMessage, rule, "successMessage", scope, diagnostics);
        return condition is null ? null : new BoundRule(rule, condition, nested, [.. scope.Locals]) { ErrorMessage = error, SuccessMessage = success };
    }

    private BoundRule? Malformed(Rule rule)
    {
        // An expression that is there but unreadable has been reported by its shape.
        if (rule.Source?.Json["expression"] is null || rule.Rules.Count > 0)
        {
            diagnostics.Add(Codes.RuleForm, $"the rule `{rule.RuleName}` has {(rule.Expression is null ? "neither an expression nor nested rules" : "both an expression and nested rules")}",
                RuleSource.Of(rule), "give it either `expression`, or `operator` and `rules`");
        }

        return null;
    }

    private void BindLocals(Rule rule, BindingScope scope)
    {
        foreach (var local in rule.LocalParams)
        {
            scope.Later.Add(local.Name);
        }

        for (int i = 0; i < rule.LocalParams.Count; i++)
        {
            var local = rule.LocalParams[i];
            bool again = rule.LocalParams.Take(i).Any(l => string.Equals(l.Name, local.Name, StringComparison.OrdinalIgnoreCase));
            if (!again)
            {
                scope.Later.Remove(local.Name);
            }

            var source = local.Source ?? new ExpressionText(local.Expression, $"rule {rule.RuleName}");
            if (scope.Shadowed(local.Name) is { } shadowed)
            {
                var place = rule.Source?.Json["localParams"]?.Items.ElementAtOrDefault(i)?["name"]?.Location ?? source.Locate(0, 1);
                diagnostics.Add(Codes.Shadows, $"the local parameter `{local.Name}` would shadow {shadowed}", place, "choose another name");
                scope.Broken.Add(local.Name);
                continue;
            }

            // While it is bound it is still one of the later ones: a local parameter cannot read itself.
            scope.Later.Add(local.Name);
            var value = Binder.Bind(source, scope, diagnostics, out int height);
            scope.Later.Remove(local.Name);
            if (value is not null)
            {
                scope.Locals.Add(new LocalParameter(local.Name, value, _locals++) { Height = height });
            }
            else
            {
                scope.Broken.Add(local.Name);
            }
        }
    }

    private BoundNode? Condition(Rule rule, BindingScope scope)
    {
        var source = SourceOf(rule);
        var node = Binder.Bind(source, scope, diagnostics);
        if (node is null or { Type.Kind: Values.ValueKind.Boolean })
        {
            return node;
        }

        diagnostics.Add(Codes.NotBoolean, $"the rule `{rule.RuleName}` is {node.Type}, not a condition", source.Locate(0, source.Text.Length),
            "compare it with something, such as `>= 70`");
        return null;
    }

    /// <summary>Where the expression was read from; a rule changed in code stands for itself.</summary>
    private static ExpressionText SourceOf(Rule rule) =>
        rule.ExpressionSource is { } source && source.Text == rule.Expression ? source : new ExpressionText(rule.Expression!, $"rule {rule.RuleName}");

    private (BoundNode? Condition, IReadOnlyList<BoundRule> Rules) Nested(Rule rule, BindingScope scope)
    {
        if (rule.Operator is not { } op || rule.Rules.Count == 0)
        {
            // An operator that was not readable has been reported where it stands.
            if (rule.Source?.Json["operator"] is null || rule.Rules.Count == 0)
            {
                diagnostics.Add(Codes.RuleForm, $"the rule `{rule.RuleName}` needs both an operator and nested rules", RuleSource.Of(rule), "write `\"operator\": \"And\"` and `\"rules\": [ … ]`");
            }

            return (null, []);
        }

        var active = rule.Rules.Where(r => r.Enabled).ToList();
        if (active.Count == 0)
        {
            diagnostics.Add(Codes.AllDisabled, $"all nested rules of `{rule.RuleName}` are disabled", RuleSource.Of(rule), "disable the rule itself, or enable one of its rules");
            return (null, []);
        }

        var bound = active.Select(r => Bind(r, scope.Locals)).ToList();
        if (bound.Contains(null))
        {
            return (null, []);
        }

        var logical = op == RuleOperator.And ? LogicalOperator.And : LogicalOperator.Or;
        return (Join(logical, [.. bound.Select(b => b!.Condition)]), bound!);
    }

    /// <summary>A balanced tree, so that many nested rules do not make a deep one.</summary>
    private static BoundNode Join(LogicalOperator op, ReadOnlySpan<BoundNode> nodes)
    {
        if (nodes.Length == 1)
        {
            return nodes[0];
        }

        var left = Join(op, nodes[..(nodes.Length / 2)]);
        var right = Join(op, nodes[(nodes.Length / 2)..]);
        return new LogicalNode(op, left, right) { Type = RuleType.Boolean, Degree = Math.Max(left.Degree, right.Degree) };
    }
}
