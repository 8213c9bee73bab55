using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Language.Syntax;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Binding;

/// <content>Calls that make one value of many.</content>
internal sealed partial class Binder
{
    private BoundNode? BindElement(CallSyntax call, BoundNode source, Aggregate which)
    {
        if (!Counted(call, 0, 1))
        {
            return null;
        }

        if (call.Arguments.Count == 1)
        {
            if (BindBody(call, source, call.Arguments[0]) is not var (item, body) || !IsCondition(body, call.Arguments[0]))
            {
                return null;
            }

            source = Where(call, source, item, body);
        }

        return Place(new AggregateNode(which, source) { Type = source.Type.Element!, Range = source.Range, Degree = source.Degree }, call);
    }

    private BoundNode? BindAggregate(CallSyntax call, BoundNode source, Aggregate aggregate)
    {
        if (!Counted(call, 0, 1) || Values(call, source, call.Arguments.Count == 1 ? call.Arguments[0] : null) is not { } values)
        {
            return null;
        }

        var element = values.Type.Element!;
        bool extreme = aggregate is Aggregate.Minimum or Aggregate.Maximum;
        if (extreme ? !IsOrdered(element) : element.Kind != ValueKind.Number)
        {
            return Report(Codes.TypesDoNotFit, call, $"`{call.Name}` needs numbers{(extreme ? ", levels or days" : "")}, and {element} is none",
                element.Kind == ValueKind.Level ? "levels have an order but no distances; use `Score`" : null);
        }

        var node = new AggregateNode(aggregate, values) { Type = element, Degree = values.Degree };
        return element.Kind != ValueKind.Number ? Place(node, call) : Ranged(call, aggregate switch
        {
            Aggregate.Sum => Ranges.Sum(values.Range!.Value),
            Aggregate.Trend => NumberRange.Between(-1, 1),
            _ => values.Range,
        }, node);
    }

    private BoundNode? BindMethod(CallSyntax call, BoundNode source, MasteryMethod method)
    {
        bool onScalars = source.Type.Element!.IsScalar;
        if (!onScalars && call.Arguments.Count == 0)
        {
            return Values(call, source, null);
        }

        int needed = method.Parameters.Select((p, i) => p.Default is null ? i + 1 : 0).DefaultIfEmpty().Max();
        if (!Counted(call, (onScalars ? 0 : 1) + needed, (onScalars ? 0 : 1) + method.Parameters.Count))
        {
            return null;
        }

        var values = Values(call, source, onScalars ? null : call.Arguments[0]);
        var arguments = Arguments(call, method, onScalars ? 0 : 1);
        if (values is null || arguments is null)
        {
            return null;
        }

        if (values.Type.Element!.Kind != ValueKind.Number || values.Range is not { } scale)
        {
            return Report(Codes.TypesDoNotFit, call, $"`{call.Name}` needs numbers, and {values.Type.Element} is none", "use `Score`");
        }

        return method.Problems(arguments, scale).FirstOrDefault() is { } problem
            ? Report(Codes.MethodInvalid, call, $"`{call.Name}` cannot be used so: {problem}", $"a score here is {scale}")
            : Ranged(call, method.RangeOver(scale), new MethodNode(method, arguments, values) { Type = RuleType.Number, Degree = values.Degree });
    }

    private List<Number>? Arguments(CallSyntax call, MasteryMethod method, int first)
    {
        var arguments = new List<Number>();
        bool fits = true;
        for (int i = 0; i < method.Parameters.Count; i++)
        {
            var parameter = method.Parameters[i];
            var syntax = first + i < call.Arguments.Count ? call.Arguments[first + i] : null;
            if (syntax is null)
            {
                arguments.Add(parameter.Default!.Value);
            }
            else if (syntax is NumberSyntax { Value: var value } && value >= parameter.Minimum && value <= parameter.Maximum && (value.IsWhole || !parameter.IsWhole))
            {
                arguments.Add(value);
            }
            else
            {
                fits = false;
                Report(Codes.NeedsConstant, syntax,
                    $"the {parameter.Name} of `{method.FunctionName}` must be a {(parameter.IsWhole ? "whole " : "")}number written here, from {parameter.Minimum} to {parameter.Maximum}", null);
            }
        }

        return fits ? arguments : null;
    }

    /// <summary>The single values that a call works on: those of the sequence, or one chosen from each item.</summary>
    private BoundNode? Values(CallSyntax call, BoundNode source, SyntaxNode? selector)
    {
        if (selector is not null)
        {
            return BindSelect(call, source, selector);
        }

        return source.Type.Element!.IsScalar ? source
            : Report(Codes.NeedsScalars, call.NameStart, call.Name.Length, $"`{call.Name}` needs single values", $"say which: `{call.Name}(Score)`");
    }
}
