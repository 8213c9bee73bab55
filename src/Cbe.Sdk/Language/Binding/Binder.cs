using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Language.Syntax;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Binding;

/// <summary>
/// Gives names their meaning and proves types, ranges and cost. Every problem is reported; a part that is wrong
/// is null and says nothing more.
/// </summary>
internal sealed partial class Binder
{
    private readonly ExpressionText _source;
    private readonly BindingScope _scope;
    private DiagnosticBag _diagnostics;
    private readonly Stack<ItemVariable> _items = new();
    private readonly List<CallSyntax> _alls = [];
    private bool _counts;
    private int _deepestLocal;

    private Binder(ExpressionText source, BindingScope scope, DiagnosticBag diagnostics)
    {
        _source = source;
        _scope = scope;
        _diagnostics = diagnostics;
    }

    private Vocabulary Vocabulary => _scope.Vocabulary;

    /// <summary>The bound tree of an expression of any type, or null with diagnostics.</summary>
    public static BoundNode? Bind(ExpressionText source, BindingScope scope, DiagnosticBag diagnostics) => Bind(source, scope, diagnostics, out _);

    /// <summary>The same, with how deep the tree is, the local parameters that it reads included.</summary>
    public static BoundNode? Bind(ExpressionText source, BindingScope scope, DiagnosticBag diagnostics, out int height)
    {
        height = 0;
        if (diagnostics.IsFull)
        {
            return null;
        }

        if (Parser.Parse(source, diagnostics) is not { } syntax)
        {
            return null;
        }

        var binder = new Binder(source, scope, diagnostics);
        var node = binder.BindNode(syntax);
        if (node is { Degree: > LanguageLimits.CostDegree })
        {
            diagnostics.Add(Codes.CostTooHigh, $"the cost of this expression grows with the power {node.Degree} of the number of items",
                source.Locate(syntax.Start, syntax.Length), $"at most the square is allowed; nest no more than {LanguageLimits.CostDegree} sequence calls");
            return null;
        }

        height = syntax.Height + binder._deepestLocal;
        if (height > LanguageLimits.ExpressionHeight)
        {
            diagnostics.Add(Codes.ExpressionTooDeep, $"with the local parameters that it reads, the expression is nested more than {LanguageLimits.ExpressionHeight} levels deep",
                source.Locate(syntax.Start, syntax.Length), "let local parameters read the evidence rather than each other, or split the rule into nested rules");
            return null;
        }

        binder.WarnOfLonelyAll();
        return node;
    }

    private BoundNode? BindNode(SyntaxNode syntax) => syntax switch
    {
        NumberSyntax n => new ConstantNode(Value.Of(n.Value)) { Type = RuleType.Number, Start = n.Start, Length = n.Length, Range = NumberRange.Exactly(n.Value) },
        TextSyntax t => new ConstantNode(Value.Of(t.Value)) { Type = RuleType.Text, Start = t.Start, Length = t.Length },
        TruthSyntax t => new ConstantNode(Value.Of(t.Value)) { Type = RuleType.Boolean, Start = t.Start, Length = t.Length },
        NameSyntax or MemberSyntax => BindPath(syntax),
        CallSyntax { Target: null } call => BindFunction(call),
        CallSyntax call => BindSequenceCall(call),
        UnarySyntax unary => BindUnary(unary),
        BinarySyntax binary => BindBinary(binary),
        InSyntax membership => BindIn(membership),
        ConditionalSyntax conditional => BindConditional(conditional, conditional.Condition, conditional.Then, conditional.Otherwise),
        LambdaSyntax lambda => Report(Codes.TypesDoNotFit, lambda, "a named item stands only in a call on a sequence", "such as `evidence.Count(e => e.Level >= 'Proficient')`"),
        StepSyntax step => Report(Codes.TypesDoNotFit, step, "two names stand only in `Aggregate`", "such as `evidence.Aggregate(0, (total, e) => min(total + 1, 4))`"),
        _ => null,
    };

    /// <summary>Binds a single value; an item or a sequence is refused.</summary>
    private BoundNode? BindScalar(SyntaxNode syntax)
    {
        var node = BindNode(syntax);
        if (node is null || node.Type.IsScalar)
        {
            return node;
        }

        return Report(Codes.SequenceAsValue, syntax, $"{node.Type} stands where a single value is needed",
            node.Type.Kind == ValueKind.Sequence ? "make one value of it with `Count()`, `Any(…)`, `Average(…)` …" : "name a member of it, such as `.Level`");
    }

    private BoundNode? BindOf(SyntaxNode syntax, RuleType type)
    {
        var node = BindScalar(syntax);
        return node is null || node.Type.Equals(type) ? node
            : Report(Codes.TypesDoNotFit, syntax, $"{node.Type} stands where {type} is needed", null);
    }

    /// <summary>An <c>All</c> over nothing is true; unless something counts beside it, that is rarely meant.</summary>
    private void WarnOfLonelyAll()
    {
        if (_counts)
        {
            return;
        }

        foreach (var all in _alls)
        {
            _diagnostics.Add(Codes.AllWithoutCount, "`All` is met by no items at all", _source.Locate(all.NameStart, all.Name.Length),
                "add how many there must be, such as `and evidence.Count(…) >= 1`");
        }
    }

    private BoundNode? Report(DiagnosticDescriptor descriptor, SyntaxNode at, string message, string? help) =>
        Report(descriptor, at.Start, at.Length, message, help);

    private BoundNode? Report(DiagnosticDescriptor descriptor, int start, int length, string message, string? help)
    {
        _diagnostics.Add(descriptor, message, _source.Locate(start, length), help);
        return null;
    }

    private static int Degree(params ReadOnlySpan<BoundNode> nodes)
    {
        int degree = 0;
        foreach (var node in nodes)
        {
            degree = Math.Max(degree, node.Degree);
        }

        return degree;
    }
}
