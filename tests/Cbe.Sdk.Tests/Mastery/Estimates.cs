using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Mastery;

/// <summary>Methods asked in one line: <c>Of("power-law", "3 3 1 3", "minimum 1", "1..4")</c>.</summary>
internal static class Estimates
{
    /// <summary>The result as text; <c>missing</c> where there is none.</summary>
    public static string Of(string method, string scores, string arguments = "", string scale = "0..100", int digits = 6) =>
        Calculator(method, arguments, scale, digits).Estimate(Numbers(scores))?.ToString() ?? "missing";

    public static IReadOnlyList<MasteryStep> Steps(string method, string scores, string arguments = "", string scale = "0..100") =>
        Calculator(method, arguments, scale, 6).Steps(Numbers(scores));

    public static MasteryCalculator Calculator(string method, string arguments = "", string scale = "0..100", int digits = 6)
    {
        string[] ends = scale.Split("..");
        var given = arguments.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(a => a.Split(' ')).ToDictionary(a => a[0], a => One(a[1]));
        return MasteryCalculator.Create(method, given, new NumberRange(One(ends[0]), One(ends[1])), digits);
    }

    public static IEnumerable<Number> Numbers(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(One);

    private static Number One(string text) => Number.TryParse(text, out var number) ? number : throw new FormatException(text);
}
