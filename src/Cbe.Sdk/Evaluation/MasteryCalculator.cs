using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation;

/// <summary>
/// A mastery method with its parameters, on its own: what a gradebook needs to show an estimate, or to show how each score
/// moved it. It gives what the engine decides with, to the last digit. Immutable and thread-safe.
/// </summary>
public sealed class MasteryCalculator
{
    private readonly MethodCall _call;

    private MasteryCalculator(MasteryMethod method, MethodCall call)
    {
        Method = method;
        _call = call;
    }

    /// <summary>The method.</summary>
    public MasteryMethod Method { get; }

    /// <summary>Its parameters with the values in use, defaults included.</summary>
    public IReadOnlyDictionary<string, Number> Arguments =>
        Method.Parameters.Zip(_call.Arguments).ToDictionary(p => p.First.Name, p => p.Second, StringComparer.Ordinal);

    /// <summary>The least and the most that a score can be.</summary>
    public NumberRange Scale => _call.Scale;

    /// <summary>How many digits after the point an estimate has at most.</summary>
    public int Digits => _call.Digits;

    /// <summary>A method of <see cref="MasteryMethods"/> with its parameters.</summary>
    /// <param name="method">The name, such as <c>decaying-average</c>.</param>
    /// <param name="arguments">Parameters by name; one that is not given has its default.</param>
    /// <param name="scale">The least and the most that a score can be, within which a fitted curve is kept; 0 to 100 unless given.</param>
    /// <param name="digits">How many digits after the point the estimate is rounded to, once; 0 to 6.</param>
    /// <exception cref="ArgumentException">There is no such method or parameter, a parameter is outside its limits, or one without default is not given.</exception>
    public static MasteryCalculator Create(string method, IReadOnlyDictionary<string, Number>? arguments = null, NumberRange? scale = null, int digits = MethodCall.AllDigits)
    {
        ArgumentNullException.ThrowIfNull(method);
        return Create(MasteryMethods.Find(method) ?? throw new ArgumentException($"There is no mastery method '{method}'.", nameof(method)), arguments, scale, digits);
    }

    /// <summary>A method with its parameters, such as one of a host's own.</summary>
    /// <param name="method">The declaration; one that never joined a <see cref="MasteryMethodSet"/> is not checked.</param>
    /// <param name="arguments">Parameters by name; one that is not given has its default.</param>
    /// <param name="scale">The least and the most that a score can be, within which a fitted curve is kept; 0 to 100 unless given.</param>
    /// <param name="digits">How many digits after the point the estimate is rounded to, once; 0 to 6.</param>
    /// <exception cref="ArgumentException">There is no such parameter, one is outside its limits, one without default is not given, or they do not fit together or with the scale.</exception>
    public static MasteryCalculator Create(MasteryMethod method, IReadOnlyDictionary<string, Number>? arguments = null, NumberRange? scale = null, int digits = MethodCall.AllDigits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(digits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, MethodCall.AllDigits);
        var problems = Problems(method, arguments, scale);
        return problems.Count > 0
            ? throw new ArgumentException(string.Join(" ", problems), nameof(arguments))
            : new(method, new(Values(method, arguments), scale ?? DefaultScale, digits));
    }

    /// <summary>What is wrong with parameters, one sentence each; none where a calculator can be made with them.</summary>
    /// <param name="method">The declaration.</param>
    /// <param name="arguments">Parameters by name; one that is not given has its default.</param>
    /// <param name="scale">The least and the most that a score can be; 0 to 100 unless given.</param>
    public static IReadOnlyList<string> Problems(MasteryMethod method, IReadOnlyDictionary<string, Number>? arguments = null, NumberRange? scale = null)
    {
        ArgumentNullException.ThrowIfNull(method);
        List<string> problems =
        [
            .. (arguments?.Keys ?? []).Where(k => method.Parameters.All(p => p.Name != k)).Select(k => $"The method '{method.Name}' has no parameter '{k}'."),
            .. method.Parameters.Select(p => Problem(method, p, arguments)).OfType<string>(),
        ];
        return problems.Count > 0 ? problems
            : [.. method.Problems(Values(method, arguments), scale ?? DefaultScale).Select(p => $"The method '{method.Name}' cannot be used so: {p}.")];
    }

    /// <summary>The estimate from all scores, oldest first; null where the method has none, as without any score.</summary>
    public Number? Estimate(IEnumerable<Number> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return Method.Estimate(_call, [.. scores]);
    }

    /// <summary>The estimate after each score, oldest first, with what the method remembers.</summary>
    /// <exception cref="ArithmeticException">The method breaks its word: it divides by zero, or leaves 128 bits. The built-in ones never do with scores up to a million.</exception>
    public IReadOnlyList<MasteryStep> Steps(IEnumerable<Number> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        List<Number> all = [.. scores];
        return [.. Method.Steps(_call, all).Select((step, i) => new MasteryStep(all[i], step.Estimate, step.Working))];
    }

    private static NumberRange DefaultScale => NumberRange.Between(0, 100);

    private static Number[] Values(MasteryMethod method, IReadOnlyDictionary<string, Number>? arguments) =>
        [.. method.Parameters.Select(p => arguments?.TryGetValue(p.Name, out var value) == true ? value : p.Default!.Value)];

    private static string? Problem(MasteryMethod method, MethodParameter parameter, IReadOnlyDictionary<string, Number>? arguments)
    {
        if (arguments?.TryGetValue(parameter.Name, out var value) != true)
        {
            return parameter.Default is null ? $"The method '{method.Name}' needs '{parameter.Name}': {parameter.Description}." : null;
        }

        return value >= parameter.Minimum && value <= parameter.Maximum && (value.IsWhole || !parameter.IsWhole) ? null
            : $"'{parameter.Name}' is {value}; it must be {(parameter.IsWhole ? "whole and " : "")}from {parameter.Minimum} to {parameter.Maximum}.";
    }
}
