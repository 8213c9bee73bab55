using Cbe.Sdk.Language.Syntax;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Rules;

/// <summary>Takes rules apart into what they ask for.</summary>
public static class RuleClauses
{
    /// <summary>
    /// The clauses of a rule: it is met when all of them are. What is joined by <c>and</c>, at the top of an expression or by nested
    /// rules, is taken apart; what is joined by <c>or</c> is one clause.
    /// </summary>
    /// <param name="rule">The rule. One whose expression cannot be read is one clause.</param>
    public static IReadOnlyList<RuleClause> Of(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return [.. Clauses(rule, [])];
    }

    private static IEnumerable<RuleClause> Clauses(Rule rule, IReadOnlyList<LocalParam> outer)
    {
        IReadOnlyList<LocalParam> locals = [.. outer, .. rule.LocalParams];
        if (rule.Expression is { } expression)
        {
            return Parts(expression).Select(p => Clause(p, locals));
        }

        var nested = rule.Rules.Where(r => r.Enabled);
        return rule.Operator == RuleOperator.Or ? [Clause(Whole(rule), locals)] : nested.SelectMany(r => Clauses(r, locals));
    }

    /// <summary>Alternatives as one text; their own local parameters stand in place, in parentheses.</summary>
    private static string Whole(Rule rule)
    {
        string text = rule.Expression ?? string.Join(rule.Operator == RuleOperator.Or ? " or " : " and ", rule.Rules.Where(r => r.Enabled).Select(r => $"({Whole(r)})"));
        return rule.LocalParams.Reverse().Aggregate(text, (t, local) => Replace(t, local));
    }

    private static string Replace(string text, LocalParam local) =>
        string.Concat(Names(text).Reverse().Aggregate(text, (t, name) => string.Equals(name.Name, local.Name, StringComparison.OrdinalIgnoreCase) ? $"{t[..name.Start]}({local.Expression}){t[name.End..]}" : t));

    private static RuleClause Clause(string expression, IReadOnlyList<LocalParam> locals)
    {
        var used = new List<LocalParam>();
        var names = Names(expression).Select(n => n.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var local in locals.Reverse().Where(l => names.Contains(l.Name)))
        {
            // Later ones see earlier ones: going backwards, each adds the names that it uses itself.
            used.Insert(0, local);
            names.UnionWith(Names(local.Expression).Select(n => n.Name));
        }

        return new(expression, used);
    }

    private static IEnumerable<string> Parts(string expression) =>
        Parser.Parse(new ExpressionText(expression), new DiagnosticBag()) is { } tree ? Operands(tree).Select(n => expression[n.Start..n.End]) : [expression];

    private static IEnumerable<SyntaxNode> Operands(SyntaxNode node) =>
        node is BinarySyntax { Operator: TokenKind.And } both ? Operands(both.Left).Concat(Operands(both.Right)) : [node];

    private static IEnumerable<Token> Tokens(string text) => new Lexer(new ExpressionText(text), new DiagnosticBag()).ReadAll() ?? [];

    /// <summary>The names that stand alone; a member after a point is none.</summary>
    private static IEnumerable<(string Name, int Start, int End)> Names(string text)
    {
        var tokens = Tokens(text).ToList();
        return tokens.Index().Where(t => t.Item.Kind == TokenKind.Name && (t.Index == 0 || tokens[t.Index - 1].Kind != TokenKind.Dot))
            .Select(t => (text.Substring(t.Item.Start, t.Item.Length), t.Item.Start, t.Item.Start + t.Item.Length));
    }
}
