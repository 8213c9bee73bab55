using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Language.Syntax;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Binding;

/// <content>Calls on sequences.</content>
internal sealed partial class Binder
{
    /// <summary>The proved ranges of named single values, as in <c>x =&gt; x &gt;= 70</c>.</summary>
    private readonly Dictionary<ItemVariable, NumberRange?> _itemRanges = [];

    private BoundNode? BindSequenceCall(CallSyntax call)
    {
        var source = BindNode(call.Target!);
        if (source is null)
        {
            return null;
        }

        if (_carries)
        {
            return Report(Codes.SequenceInFold, call.NameStart, call.Name.Length, $"`{call.Name}` cannot stand inside `Aggregate`",
                "`Aggregate` looks at each item once; give what comes of the other call a name as a local parameter, which is evaluated once");
        }

        if (source.Type.Kind != ValueKind.Sequence)
        {
            return Report(Codes.SequenceAsValue, call.NameStart, call.Name.Length, $"{source.Type} has no call `{call.Name}`",
                Functions.Has(Functions.OnSequence, call.Name) ? $"`{call.Name}` is called on a sequence, such as `evidence`" : "a single value has no calls; compare it, with `==` or with several values: `in (…)`");
        }

        switch (call.Name.ToUpperInvariant())
        {
            case "COUNT":
                _counts = true;
                return BindCount(call, source);
            case "ANY":
                _counts = true;
                return BindQuantifier(call, source, Quantifier.Any, 0);
            case "ALL":
                if (source is not InputNode { Field.NeverEmpty: true })
                {
                    _alls.Add(call);
                }

                return BindQuantifier(call, source, Quantifier.All, 1);
            case "WHERE":
                return Counted(call, 1, 1) && BindBody(call, source, call.Arguments[0]) is var (item, body) && IsCondition(body, call.Arguments[0])
                    ? Where(call, source, item, body) : null;
            case "SELECT":
                return Counted(call, 1, 1) ? BindSelect(call, source, call.Arguments[0]) : null;
            case "DISTINCT":
                return Counted(call, 0, 0) ? BindDistinct(call, source) : null;
            case "TAKE":
                return BindSlice(call, source, Slice.Take);
            case "TAKELAST":
                return BindSlice(call, source, Slice.TakeLast);
            case "SKIP":
                return BindSlice(call, source, Slice.Skip);
            case "ORDERBY":
                return BindOrder(call, source, descending: false);
            case "ORDERBYDESCENDING":
                return BindOrder(call, source, descending: true);
            case "FIRST":
                return BindElement(call, source, Aggregate.First);
            case "LAST":
                return BindElement(call, source, Aggregate.Last);
            case "AGGREGATE":
                return BindAccumulate(call, source);
            case "AVERAGE" when call.Arguments.Count == 2:
                return BindWeightedMean(call, source);
        }

        if (Functions.AggregateOf(call.Name) is { } aggregate)
        {
            return BindAggregate(call, source, aggregate);
        }

        return Vocabulary.Methods.FirstOrDefault(m => Same(m.FunctionName, call.Name)) is { } method
            ? BindMethod(call, source, method)
            : Report(Codes.UnknownFunction, call.NameStart, call.Name.Length, $"{source.Type} has no call `{call.Name}`",
                NearMiss.Help(call.Name, [.. Functions.OnSequence, .. Vocabulary.Methods.Select(m => m.FunctionName)], "calls"));
    }

    /// <summary>Binds what a call does with each item: bare members of the implicit item, or <c>e =&gt;</c> with a name.</summary>
    private (ItemVariable Item, BoundNode Body)? BindBody(CallSyntax call, BoundNode source, SyntaxNode argument)
    {
        var lambda = argument as LambdaSyntax;
        if (lambda is not null && ShadowedBy(lambda.Item) is { } shadowed)
        {
            Report(Codes.Shadows, lambda.ItemStart, lambda.Item.Length, $"`{lambda.Item}` would shadow {shadowed}", "choose another name for the item, such as `e => e.Level`; at least is written `>=`");
            return null;
        }

        var item = new ItemVariable(lambda?.Item, source.Type.Element!, _items.Count);
        _itemRanges[item] = source.Range;
        _items.Push(item);
        var body = BindScalar(lambda?.Body ?? argument);
        _items.Pop();
        return body is null ? null : (item, body);
    }

    private string? ShadowedBy(string name) =>
        _items.Any(i => Same(i.Name, name)) ? "another item" : _scope.Shadowed(name);

    private bool IsCondition(BoundNode body, SyntaxNode at)
    {
        if (body.Type.Kind == ValueKind.Boolean)
        {
            return true;
        }

        Report(Codes.TypesDoNotFit, at, $"{body.Type} stands where a condition is needed", "such as `Level >= 'Proficient'`");
        return false;
    }

    private static int DegreeOver(BoundNode source, BoundNode body) => Math.Max(source.Degree, 1 + body.Degree);

    private static BoundNode Where(SyntaxNode at, BoundNode source, ItemVariable item, BoundNode body) =>
        Place(new WhereNode(source, item, body) { Type = source.Type, Range = source.Range, Degree = DegreeOver(source, body) }, at);

    private BoundNode? BindCount(CallSyntax call, BoundNode source)
    {
        if (!Counted(call, 0, 1))
        {
            return null;
        }

        if (call.Arguments.Count == 0)
        {
            return Place(new CountNode(source, null, null) { Type = RuleType.Number, Range = Ranges.Count, Degree = source.Degree }, call);
        }

        return BindBody(call, source, call.Arguments[0]) is var (item, body) && IsCondition(body, call.Arguments[0])
            ? Place(new CountNode(source, item, body) { Type = RuleType.Number, Range = Ranges.Count, Degree = DegreeOver(source, body) }, call)
            : null;
    }

    private BoundNode? BindQuantifier(CallSyntax call, BoundNode source, Quantifier quantifier, int least)
    {
        if (!Counted(call, least, 1))
        {
            return null;
        }

        if (call.Arguments.Count == 0)
        {
            return Place(new QuantifierNode(quantifier, source, null, null) { Type = RuleType.Boolean, Degree = source.Degree }, call);
        }

        return BindBody(call, source, call.Arguments[0]) is var (item, body) && IsCondition(body, call.Arguments[0])
            ? Place(new QuantifierNode(quantifier, source, item, body) { Type = RuleType.Boolean, Degree = DegreeOver(source, body) }, call)
            : null;
    }

    private BoundNode? BindSelect(CallSyntax call, BoundNode source, SyntaxNode argument) =>
        BindBody(call, source, argument) is var (item, body)
            ? Place(new SelectNode(source, item, body) { Type = RuleType.Sequence(body.Type), Range = body.Range, Degree = DegreeOver(source, body) }, call)
            : null;

    private BoundNode? BindDistinct(CallSyntax call, BoundNode source) =>
        source.Type.Element!.IsScalar
            ? Place(new DistinctNode(source) { Type = source.Type, Range = source.Range, Degree = source.Degree }, call)
            : Report(Codes.NeedsScalars, call.NameStart, call.Name.Length, "`Distinct` needs single values", "choose one first: `.Select(Form).Distinct()`");

    private BoundNode? BindSlice(CallSyntax call, BoundNode source, Slice slice) =>
        Counted(call, 1, 1) && ConstantWhole(call.Arguments[0], LanguageLimits.SequenceItems, "how many") is { } number
            ? Place(new SliceNode(slice, source, number) { Type = source.Type, Range = source.Range, Degree = source.Degree }, call)
            : null;

    private BoundNode? BindOrder(CallSyntax call, BoundNode source, bool descending)
    {
        if (!Counted(call, 1, 1) || BindBody(call, source, call.Arguments[0]) is not var (item, key))
        {
            return null;
        }

        return IsOrdered(key.Type)
            ? Place(new OrderNode(source, item, key, descending) { Type = source.Type, Range = source.Range, Degree = DegreeOver(source, key) }, call)
            : Report(Codes.TypesDoNotFit, call.Arguments[0], $"{key.Type} has no order", "order by a number, a level or a day");
    }
}
