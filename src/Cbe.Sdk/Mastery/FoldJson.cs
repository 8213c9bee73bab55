using System.Globalization;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Mastery;

/// <summary>A declaration in one canonical form, so that the same method always has the same hash.</summary>
internal static class FoldJson
{
    /// <summary>The hash of several declarations, whatever their order.</summary>
    public static string HashOf(IEnumerable<Fold> folds)
    {
        var json = new CanonicalJson();
        json.Open('[');
        foreach (var fold in folds.OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            Write(json, fold);
        }

        return json.Close(']').Hash();
    }

    private static void Write(CanonicalJson json, Fold fold)
    {
        json.Open('{').Member("name", fold.Name).Member("functionName", fold.FunctionName);
        json.All("parameters", fold.Parameters, static (p, j) => j.Open('{').Member("name", p.Name).Member("min", p.Minimum).Member("max", p.Maximum)
            .Member("default", p.Default).Literal("whole", p.IsWhole ? "true" : null).Literal("proficientCut", p.IsProficientCut ? "true" : null).Close('}'));
        json.All("state", fold.State, static (s, j) => j.Open('{').Member("name", s.Name).Member("scale", s.Scale)
            .Member("initial", s.Initial.ToString(CultureInfo.InvariantCulture)).Member("step", Text(s.Step)).Close('}'));
        json.Member("hasResult", Text(fold.HasResult)).Member("finish", Text(fold.Finish)).Close('}');
    }

    private static string Text(FoldCondition c) => $"({Text(c.Left)} {c.Operator} {Text(c.Right)})";

    private static string Text(FoldExpression expression) => expression switch
    {
        FoldConstant c => string.Create(CultureInfo.InvariantCulture, $"{c.Integer}e{c.Factors}"),
        FoldItem => "item",
        FoldArgument a => string.Create(CultureInfo.InvariantCulture, $"argument{a.Index}"),
        FoldVariable v => string.Create(CultureInfo.InvariantCulture, $"state{v.Index}"),
        FoldArithmetic a => $"({Text(a.Left)} {a.Operator} {Text(a.Right)})",
        FoldQuotient q => $"round({Text(q.Numerator)} / {Text(q.Denominator)})",
        FoldChoice c => $"({Text(c.Condition)} ? {Text(c.Then)} : {Text(c.Otherwise)})",
        _ => throw new InvalidOperationException($"A fold expression of kind {expression.GetType().Name} is not known."),
    };
}
