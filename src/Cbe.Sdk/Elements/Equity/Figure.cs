using System.Globalization;

namespace Cbe.Sdk.Elements.Equity;

/// <summary>
/// A figure of an equity report: a value, undefined with the reason, or suppressed. It never stands as a 0, a 1 or a 10
/// for something that is not known. Immutable; the default is suppressed.
/// </summary>
/// <typeparam name="T">What it counts or compares: a number, a count, a truth.</typeparam>
public readonly record struct Figure<T>
    where T : struct
{
    private Figure(T? value, string? reason)
    {
        Value = value;
        Reason = reason;
    }

    /// <summary>The value; null when it is undefined or suppressed.</summary>
    public T? Value { get; }

    /// <summary>Why it is undefined, such as that nobody has a decision; null when it has a value or is suppressed.</summary>
    public string? Reason { get; }

    /// <summary>Whether it is withheld, because it or another figure would tell of too few learners.</summary>
    public bool IsSuppressed => Value is null && Reason is null;

    /// <summary>The value, <c>undefined: reason</c> or <c>suppressed</c>.</summary>
    public override string ToString() =>
        Value is { } value ? Convert.ToString(value, CultureInfo.InvariantCulture)! : Reason is { } reason ? $"undefined: {reason}" : "suppressed";

    internal static Figure<T> Of(T value) => new(value, null);

    internal static Figure<T> Undefined(string reason) => new(null, reason);
}
