using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery;

/// <summary>
/// Tries a declaration out on many series, the same for every method: short and long ones, small and great scores, ties,
/// extremes, every parameter at its least, its most and between. A method that is wrong on none of them may still be
/// wrong; then it has no result there.
/// </summary>
internal static class MethodTrial
{
    private const int Longest = 65_535;

    private static readonly NumberRange Widest = NumberRange.Between(-1_000_000, 1_000_000);

    /// <summary>A sentence with the first series that shows the declaration wrong, or null.</summary>
    public static string? Problem(MasteryMethod method) =>
        Arguments(method).SelectMany(a => Series().Select(s => Problem(method, a, s))).FirstOrDefault(p => p is not null)
        ?? Problem(method, Arguments(method).First(), [.. Enumerable.Range(0, Longest).Select(i => Number.FromInteger(i % 3 == 0 ? -1_000_000 : 1_000_000))]);

    private static string? Problem(MasteryMethod method, IReadOnlyList<Number> arguments, IReadOnlyList<Number> scores)
    {
        string given = arguments.Count == 0 ? "" : $" with {string.Join(", ", method.Parameters.Zip(arguments, (p, a) => $"{p.Name} {a}"))}";
        string of = scores.Count == 0 ? "no scores" : $"the scores {string.Join(", ", scores.Take(8))}{(scores.Count > 8 ? $" and {scores.Count - 8} more" : "")}";
        try
        {
            return method.Tried(new MethodCall(arguments, Widest), scores) switch
            {
                null => null,
                { } result when scores.Count == 0 && method.Result != MethodResult.Probability => $"The method '{method.Name}' has a result{given} without any score; what is missing is never a number.",
                { } result when method.Result == MethodResult.Probability && (result < Number.Zero || result > Number.One) => $"The method '{method.Name}' gives {result} for {of}{given}; a probability lies between 0 and 1.",
                { } result when method.Result == MethodResult.Scores && (result < scores.Min() || result > scores.Max()) => $"The method '{method.Name}' gives {result} for {of}{given}; a mastery score lies between the least and the greatest score.",
                _ => null,
            };
        }
        catch (DivideByZeroException)
        {
            return $"The method '{method.Name}' divides by zero for {of}{given}.";
        }
        catch (OverflowException)
        {
            return $"The method '{method.Name}' leaves 128 bits for {of}{given}; round sooner.";
        }
    }

    /// <summary>Values of the parameters that the method does not refuse.</summary>
    private static IEnumerable<IReadOnlyList<Number>> Arguments(MasteryMethod method) =>
        Values(method).Where(a => !method.Problems(a, Widest).Any()).DefaultIfEmpty([.. method.Parameters.Select(p => p.Default ?? Between(p))]);

    private static IEnumerable<IReadOnlyList<Number>> Values(MasteryMethod method)
    {
        yield return [.. method.Parameters.Select(p => p.Default ?? Between(p))];
        if (method.Parameters.Count > 0)
        {
            yield return [.. method.Parameters.Select(p => p.Minimum)];
            yield return [.. method.Parameters.Select(p => p.Maximum)];
            yield return [.. method.Parameters.Select(Between)];
        }
    }

    /// <summary>A value inside the limits; of a wide range one that ordinary scores reach, so that the trial sees both sides of a cut.</summary>
    private static Number Between(MethodParameter p)
    {
        var middle = Number.FromMicros((long)(((Int128)p.Minimum.Micros + p.Maximum.Micros) / 2));
        var ordinary = Number.FromInteger(70);
        return p.Minimum <= ordinary && ordinary <= p.Maximum ? ordinary : p.IsWhole ? middle.Round(0) : middle;
    }

    private static IEnumerable<IReadOnlyList<Number>> Series()
    {
        yield return [];
        long seed = 1;
        foreach (long span in (long[])[0, 1, Number.Scale, 4 * Number.Scale, 100 * Number.Scale, 1_000_000 * Number.Scale])
        {
            foreach (int length in (int[])[1, 2, 3, 4, 5, 8, 13, 40])
            {
                yield return [.. Enumerable.Range(0, length).Select(_ => Number.FromMicros(Next(span)))];
                yield return [.. Enumerable.Range(0, length).Select(i => Number.FromMicros(i % 2 == 0 ? -span : span))];
            }
        }

        // The minimal standard generator of Park and Miller (1988): the same series on every machine.
        long Next(long span)
        {
            seed = seed * 48_271 % 2_147_483_647;
            return span == 0 ? 0 : (seed * 4_096 % ((2 * span) + 1)) - (span < 200 * Number.Scale ? 0 : span);
        }
    }
}
