using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Language.Syntax;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Binding;

/// <content><c>Aggregate</c>: a number carried from item to item, and the proof that it stays within bounds.</content>
internal sealed partial class Binder
{
    private bool _carries;

    private BoundNode? BindAccumulate(CallSyntax call, BoundNode source)
    {
        if (!Counted(call, 2, 2))
        {
            return null;
        }

        var seed = BindSeed(call.Arguments[0]);
        if (call.Arguments[1] is not StepSyntax step)
        {
            return Report(Codes.TypesDoNotFit, call.Arguments[1], "`Aggregate` needs a name for the number carried and one for the item",
                "such as `evidence.Aggregate(0, (total, e) => min(total + 1, 4))`");
        }

        if (Variables(step, source) is not var (state, item) || seed is null
            || BindStep(step, source, state, item, seed.Range!.Value) is not { } first)
        {
            return null;
        }

        return first.Type.Kind != ValueKind.Number
            ? Report(Codes.TypesDoNotFit, step.Body, $"{first.Type} stands where the next number is needed", "`Aggregate` carries a number")
            : Bounded(call, step, new AccumulateNode(source, seed, state, item, first) { Type = RuleType.Number, Degree = DegreeOver(source, first) });
    }

    private BoundNode? BindSeed(SyntaxNode syntax)
    {
        var seed = BindScalar(syntax);
        return seed is null or ConstantNode { Type.Kind: ValueKind.Number } or ParameterNode { Type.Kind: ValueKind.Number } ? seed
            : Report(Codes.NeedsConstant, syntax, "the number that `Aggregate` begins with must be written here, or be a parameter", "such as `0` or `params.first`");
    }

    private (ItemVariable State, ItemVariable Item)? Variables(StepSyntax step, BoundNode source)
    {
        bool free = true;
        foreach (var (name, start) in (ReadOnlySpan<(string, int)>)[(step.State, step.StateStart), (step.Item, step.ItemStart)])
        {
            if (ShadowedBy(name) is { } shadowed)
            {
                free = false;
                Report(Codes.Shadows, start, name.Length, $"`{name}` would shadow {shadowed}", "choose other names, such as `(total, e) => …`");
            }
        }

        if (Same(step.State, step.Item))
        {
            free = false;
            Report(Codes.Shadows, step.ItemStart, step.Item.Length, $"`{step.Item}` stands for two things", "choose two names, such as `(total, e) => …`");
        }

        return free ? (new(step.State, RuleType.Number, _items.Count), new(step.Item, source.Type.Element!, _items.Count + 1)) : null;
    }

    private BoundNode? BindStep(StepSyntax step, BoundNode source, ItemVariable state, ItemVariable item, NumberRange carried)
    {
        _itemRanges[state] = carried;
        _itemRanges[item] = source.Range;
        _items.Push(state);
        _items.Push(item);
        _carries = true;
        var body = BindScalar(step.Body);
        _carries = false;
        _items.Pop();
        _items.Pop();
        return body;
    }

    /// <summary>Binds the step again and again, each time over a wider range; what there is to say of it has been said the first time.</summary>
    private BoundNode? Bounded(CallSyntax call, StepSyntax step, AccumulateNode node)
    {
        var spoken = _diagnostics;
        _diagnostics = new DiagnosticBag();
        var range = CarriedRange.Settle(node.Seed.Range!.Value, r => BindStep(step, node.Source, node.State, node.Item, r)?.Range);
        var body = range is { } settled ? BindStep(step, node.Source, node.State, node.Item, settled) : null;
        _diagnostics = spoken;
        return body is not null
            ? Place(node with { Step = body, Range = range }, call)
            : Report(Codes.Unbounded, step.Body, $"nothing keeps `{step.State}` within bounds while it is carried from item to item",
                $"keep it within bounds: `min(…, most)` where it grows, `max(…, least)` where it falls");
    }

    private BoundNode? BindWeightedMean(CallSyntax call, BoundNode source)
    {
        var measured = BindBody(call, source, call.Arguments[0]);
        var weight = BindBody(call, source, call.Arguments[1]);
        if (measured is not var (item, value) || weight is not var (weightItem, weighs))
        {
            return null;
        }

        foreach (var (node, syntax) in (ReadOnlySpan<(BoundNode, SyntaxNode)>)[(value, call.Arguments[0]), (weighs, call.Arguments[1])])
        {
            if (node.Type.Kind != ValueKind.Number)
            {
                return Report(Codes.TypesDoNotFit, syntax, $"`Average` needs numbers, and {node.Type} is none",
                    node.Type.Kind == ValueKind.Level ? "levels have an order but no distances; use `Score`" : null);
            }
        }

        if (weighs.Range!.Value.Least < Number.Zero)
        {
            return Report(Codes.NegativeWeight, call.Arguments[1], $"this weight could be {weighs.Range.Value.Least}",
                "a weight is never below 0; declare narrower limits, or write `max(…, 0)`");
        }

        return Ranged(call, Ranges.WeightedMean(value.Range!.Value, weighs.Range.Value), new WeightedMeanNode(source, item, value, weightItem, weighs)
        {
            Type = RuleType.Number, Degree = Math.Max(DegreeOver(source, value), DegreeOver(source, weighs)),
        });
    }
}
