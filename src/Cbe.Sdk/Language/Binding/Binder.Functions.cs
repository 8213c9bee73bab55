using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Language.Syntax;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Binding;

/// <content>Functions of single values.</content>
internal sealed partial class Binder
{
    private BoundNode? BindFunction(CallSyntax call)
    {
        switch (call.Name.ToUpperInvariant())
        {
            case "IIF":
                return Counted(call, 3, 3) ? BindConditional(call, call.Arguments[0], call.Arguments[1], call.Arguments[2]) : null;
            case "HAS":
                return Counted(call, 1, 1) && BindScalar(call.Arguments[0]) is { } value
                    ? Place(new HasNode(value) { Type = RuleType.Boolean, Degree = value.Degree }, call) : null;
            case "DATE":
                return Counted(call, 1, 1) ? BindDate(call) : null;
            case "ROUND":
                return Counted(call, 2, 2) ? BindRound(call) : null;
            case "ABS":
                return Counted(call, 1, 1) && BindOf(call.Arguments[0], RuleType.Number) is { } number
                    ? Ranged(call, Ranges.Absolute(number.Range!.Value), new FunctionNode(ScalarFunction.Absolute, [number]) { Type = RuleType.Number, Degree = number.Degree }) : null;
            case "MIN":
                return BindExtreme(call, ScalarFunction.Minimum);
            case "MAX":
                return BindExtreme(call, ScalarFunction.Maximum);
            default:
                return UnknownFunction(call);
        }
    }

    private BoundNode? UnknownFunction(CallSyntax call)
    {
        bool onSequence = Functions.Has(Functions.OnSequence, call.Name) || Vocabulary.Methods.Any(m => Same(m.FunctionName, call.Name));
        return Report(Codes.UnknownFunction, call.NameStart, call.Name.Length, $"there is no function `{call.Name}`",
            onSequence ? $"it is called on a sequence: `evidence.{call.Name}(…)`" : NearMiss.Help(call.Name, Functions.Scalar, "functions"));
    }

    private BoundNode? BindExtreme(CallSyntax call, ScalarFunction function)
    {
        if (!Counted(call, 2, 100))
        {
            return null;
        }

        var arguments = call.Arguments.Select(a => BindOf(a, RuleType.Number)).ToList();
        if (arguments.Contains(null))
        {
            return null;
        }

        var ranges = arguments.Select(a => a!.Range!.Value).ToList();
        var range = function == ScalarFunction.Minimum
            ? new NumberRange(ranges.Min(r => r.Least), ranges.Min(r => r.Most))
            : new NumberRange(ranges.Max(r => r.Least), ranges.Max(r => r.Most));
        return Ranged(call, range, new FunctionNode(function, arguments!) { Type = RuleType.Number, Degree = Degree([.. arguments!]) });
    }

    private BoundNode? BindRound(CallSyntax call)
    {
        var number = BindOf(call.Arguments[0], RuleType.Number);
        var digits = ConstantWhole(call.Arguments[1], Number.FractionalDigits, "the number of digits");
        return number is null || digits is null ? null
            : Ranged(call, Ranges.Round(number.Range!.Value, digits.Value), new FunctionNode(ScalarFunction.Round, [number, BindNode(call.Arguments[1])!])
            {
                Type = RuleType.Number, Degree = number.Degree,
            });
    }

    private BoundNode? BindDate(CallSyntax call)
    {
        if (call.Arguments[0] is not TextSyntax text)
        {
            return Report(Codes.NeedsConstant, call.Arguments[0], "a day is written as a text", "such as `date('2026-01-31')`");
        }

        return Day.TryParse(text.Value, out var day)
            ? Place(new ConstantNode(Value.Of(day)) { Type = RuleType.Date }, call)
            : Report(Codes.NotADay, text, $"`{text.Value}` is not a calendar day", "write year, month and day: `date('2026-01-31')`");
    }

    private int? ConstantWhole(SyntaxNode syntax, int most, string what)
    {
        if (syntax is NumberSyntax { Value: var value } && value.IsWhole && value >= Number.Zero && value <= Number.FromInteger(most))
        {
            return (int)(value.Micros / Number.Scale);
        }

        Report(Codes.NeedsConstant, syntax, $"{what} must be a whole number written here, from 0 to {most}", null);
        return null;
    }

    private bool Counted(CallSyntax call, int least, int most)
    {
        if (call.Arguments.Count >= least && call.Arguments.Count <= most)
        {
            return true;
        }

        string wanted = least == most ? $"{least}" : most >= 100 ? $"at least {least}" : $"{least} to {most}";
        Report(Codes.WrongArgumentCount, call.NameStart, call.Name.Length,
            $"`{call.Name}` takes {wanted} argument{(least == 1 && most == 1 ? "" : "s")} here, not {call.Arguments.Count}", null);
        return false;
    }
}
