using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.RulePacks;

/// <summary>Binds how mastery scores are made: methods get the values of their parameters, expressions their meaning.</summary>
internal sealed class MasteryBinder(PerformanceScale scale, MasteryMethodSet methods, RuleBinder expressions, DiagnosticBag diagnostics)
{
    /// <summary>What is wrong with names and parameters has been reported where the pack states them; expressions are reported here.</summary>
    public MasteryRules Bind(MasterySetting? setting) => setting is null ? new(null, [])
        : new(BindOne(setting), [.. setting.For.Select(f => (f.Competencies, f.Kinds, Mastery: BindOne(f.Setting))).Where(f => f.Mastery is not null).Select(f => (f.Competencies, f.Kinds, f.Mastery!))]);

    private BoundMastery? BindOne(MasterySetting setting)
    {
        if (setting.Expression is { } written)
        {
            return expressions.BindValue(written, "a mastery score", "a mastery score is a number, such as `evidence.Average(Score)`", ValueKind.Number) is { Range: { } range } node
                ? new BoundMastery(written.Text, range) { Expression = node } : null;
        }

        if (methods.Find(setting.Method) is not { } method)
        {
            return null;
        }

        var arguments = MasteryArguments.Of(method, setting, scale);
        foreach (string problem in method.Problems(arguments, new(scale.MinimumScore, scale.MaximumScore)))
        {
            diagnostics.Add(Codes.MethodInvalid, $"the method `{method.Name}` cannot be used so: {problem}", setting.Source?.Location ?? new Location("pack", "", 0, 0, 0, ""), method is Fold ? "write parameters that agree with each other" : $"a score of this pack is {scale.MinimumScore} to {scale.MaximumScore}");
        }

        var call = new MethodCall(arguments, new(scale.MinimumScore, scale.MaximumScore), setting.Digits ?? MethodCall.AllDigits);
        string digits = setting.Digits is { } d ? $", rounded to {d} digits" : "";
        return new BoundMastery(string.Join(", ", method.Parameters.Select((p, i) => $"{p.Name} {arguments[i]}").Prepend(method.Name)) + digits, method.RangeOver(call.Scale, call.Digits)) { Method = method, Call = call };
    }
}
