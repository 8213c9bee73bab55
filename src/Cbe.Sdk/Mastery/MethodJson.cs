using System.Globalization;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Mastery;

/// <summary>A declaration in one canonical form, so that the same method always has the same hash.</summary>
internal static class MethodJson
{
    /// <summary>The hash of several declarations, whatever their order.</summary>
    public static string HashOf(IEnumerable<MasteryMethod> methods)
    {
        var json = new CanonicalJson();
        json.Open('[');
        foreach (var method in methods.OrderBy(m => m.Name, StringComparer.Ordinal))
        {
            Write(json, method);
        }

        return json.Close(']').Hash();
    }

    private static void Write(CanonicalJson json, MasteryMethod method)
    {
        json.Open('{').Member("name", method.Name).Member("functionName", method.FunctionName);
        json.All("parameters", method.Parameters, static (p, j) => j.Open('{').Member("name", p.Name).Member("min", p.Minimum).Member("max", p.Maximum)
            .Member("default", p.Default).Literal("whole", p.IsWhole ? "true" : null).Literal("proficientCut", p.IsProficientCut ? "true" : null)
            .Literal("masteryThreshold", p.IsMasteryThreshold ? "true" : null).Close('}'));
        json.Member("result", method.Result == MethodResult.Scores ? null : method.Result.ToString());
        switch (method)
        {
            case Fold fold:
                Write(json, fold);
                break;
            case DelegateMethod code:
                json.Member("version", code.Version);
                break;
            case NativeMethod:
                // A built-in one under another name; what it does is part of the language version.
                break;
            default:
                throw new InvalidOperationException($"A mastery method of kind {method.GetType().Name} is not known.");
        }

        json.Close('}');
    }

    private static void Write(CanonicalJson json, Fold fold)
    {
        json.All("state", fold.State, static (s, j) => j.Open('{').Member("name", s.Name).Member("scale", s.Scale)
            .Member("initial", s.Start is FoldConstant { Integer: var zero } && zero == 0 ? "0" : Text(s.Start)).Member("step", Text(s.Step)).Close('}'));
        json.Member("hasResult", Text(fold.HasResult)).Member("finish", Text(fold.Finish));
        if (fold.Requirements.Count > 0)
        {
            json.All("requirements", fold.Requirements, static (r, j) => j.Text(Text(r.Condition)));
        }
    }

    private static string Text(FoldCondition c) => $"({Text(c.Left)} {c.Operator} {Text(c.Right)})";

    private static string Text(FoldExpression expression) => expression switch
    {
        FoldConstant c => string.Create(CultureInfo.InvariantCulture, $"{c.Integer}e{c.Factors}"),
        FoldItem => "item",
        FoldArgument a => string.Create(CultureInfo.InvariantCulture, $"argument{a.Index}"),
        FoldVariable v => string.Create(CultureInfo.InvariantCulture, $"state{v.Index}"),
        FoldArithmetic a => $"({Text(a.Left)} {a.Operator} {Text(a.Right)})",
        FoldQuotient { To: 1 } q => $"round({Text(q.Numerator)} / {Text(q.Denominator)})",
        FoldQuotient q => string.Create(CultureInfo.InvariantCulture, $"round{q.To}({Text(q.Numerator)} / {Text(q.Denominator)})"),
        FoldChoice c => $"({Text(c.Condition)} ? {Text(c.Then)} : {Text(c.Otherwise)})",
        _ => throw new InvalidOperationException($"A fold expression of kind {expression.GetType().Name} is not known."),
    };
}
