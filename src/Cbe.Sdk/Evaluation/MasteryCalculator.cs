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
    private readonly Number[] _arguments;

    private MasteryCalculator(Fold method, Number[] arguments)
    {
        Method = method;
        _arguments = arguments;
    }

    /// <summary>The method.</summary>
    public Fold Method { get; }

    /// <summary>Its parameters with the values in use, defaults included.</summary>
    public IReadOnlyDictionary<string, Number> Arguments =>
        Method.Parameters.Zip(_arguments).ToDictionary(p => p.First.Name, p => p.Second, StringComparer.Ordinal);

    /// <summary>A method of <see cref="MasteryMethods"/> with its parameters.</summary>
    /// <param name="method">The name, such as <c>decaying-average</c>.</param>
    /// <param name="arguments">Parameters by name; one that is not given has its default.</param>
    /// <exception cref="ArgumentException">There is no such method or parameter, a parameter is outside its limits, or one without default is not given.</exception>
    public static MasteryCalculator Create(string method, IReadOnlyDictionary<string, Number>? arguments = null)
    {
        ArgumentNullException.ThrowIfNull(method);
        return Create(MasteryMethods.Find(method) ?? throw new ArgumentException($"There is no mastery method '{method}'.", nameof(method)), arguments);
    }

    /// <summary>A method with its parameters, such as one of a host's own.</summary>
    /// <param name="method">The declaration; one that never joined a <see cref="MasteryMethodSet"/> is not checked.</param>
    /// <param name="arguments">Parameters by name; one that is not given has its default.</param>
    /// <exception cref="ArgumentException">There is no such parameter, one is outside its limits, or one without default is not given.</exception>
    public static MasteryCalculator Create(Fold method, IReadOnlyDictionary<string, Number>? arguments = null)
    {
        ArgumentNullException.ThrowIfNull(method);
        arguments ??= new Dictionary<string, Number>();
        if (arguments.Keys.FirstOrDefault(k => method.Parameters.All(p => p.Name != k)) is { } unknown)
        {
            throw new ArgumentException($"The method '{method.Name}' has no parameter '{unknown}'.", nameof(arguments));
        }

        return new(method, [.. method.Parameters.Select(p => ArgumentOf(method, p, arguments))]);
    }

    /// <summary>The estimate from all scores, oldest first; null where the method has none, as without any score.</summary>
    public Number? Estimate(IEnumerable<Number> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return FoldEvaluator.EvaluateSafely(Method, _arguments, [.. scores]);
    }

    /// <summary>The estimate after each score, oldest first, with what the method remembers.</summary>
    /// <exception cref="ArithmeticException">The method breaks its word: it divides by zero, or leaves 128 bits. The built-in ones never do with scores up to a million.</exception>
    public IReadOnlyList<MasteryStep> Steps(IEnumerable<Number> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        List<Number> all = [.. scores];
        var states = new List<Dictionary<string, Number>>(all.Count);
        FoldEvaluator.Evaluate(Method, _arguments, all, state => states.Add(Named(state)));
        return [.. FoldEvaluator.Steps(Method, _arguments, all).Select((estimate, i) => new MasteryStep(all[i], estimate, states[i]))];
    }

    private static Number ArgumentOf(Fold fold, FoldParameter parameter, IReadOnlyDictionary<string, Number> arguments)
    {
        if (!arguments.TryGetValue(parameter.Name, out var value))
        {
            return parameter.Default ?? throw new ArgumentException($"The method '{fold.Name}' needs '{parameter.Name}': {parameter.Description}.", nameof(arguments));
        }

        return value >= parameter.Minimum && value <= parameter.Maximum && (value.IsWhole || !parameter.IsWhole)
            ? value
            : throw new ArgumentException($"'{parameter.Name}' is {value}; it must be {(parameter.IsWhole ? "whole and " : "")}from {parameter.Minimum} to {parameter.Maximum}.", nameof(arguments));
    }

    private Dictionary<string, Number> Named(Int128[] state)
    {
        var named = new Dictionary<string, Number>(StringComparer.Ordinal);
        for (int i = 0; i < state.Length; i++)
        {
            // A scale above 1 carries more digits than a number has.
            if (Method.State[i].Scale <= 1)
            {
                named[Method.State[i].Name] = Number.FromMicros(checked((long)(Method.State[i].Scale == 0 ? state[i] * Number.Scale : state[i])));
            }
        }

        return named;
    }
}
