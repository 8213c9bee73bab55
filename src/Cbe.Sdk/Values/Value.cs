namespace Cbe.Sdk.Values;

/// <summary>
/// One value while a rule is evaluated: a truth, a number, a text, a symbol, a level or a day, or missing.
/// A count and a level can be known only within bounds (<see cref="IsUndecided"/>).
/// </summary>
/// <remarks>
/// A value does not carry its type: the bound node that made it does, because the binder has already
/// proved that types fit. Immutable and thread-safe.
/// </remarks>
public readonly struct Value : IEquatable<Value>
{
    private readonly bool _known;
    private readonly object? _reference;

    private Value(long low, long high, object? reference = null)
    {
        _known = true;
        Low = low;
        High = high;
        _reference = reference;
    }

    /// <summary>Nothing is known.</summary>
    public static Value Missing => default;

    /// <summary>Whether nothing is known.</summary>
    public bool IsMissing => !_known;

    /// <summary>Whether the value is known only to lie between <see cref="Low"/> and <see cref="High"/>.</summary>
    public bool IsUndecided => _known && Low != High;

    /// <summary>Whether exactly one value is known.</summary>
    public bool IsExact => _known && Low == High;

    /// <summary>The code (millionths of a number, code of a symbol, rank of a level, day number of a date, 1 or -1 of a truth), or the least it can be.</summary>
    public long Low { get; }

    /// <summary>The code, or the most it can be.</summary>
    public long High { get; }

    /// <summary>A text, an item or a sequence.</summary>
    internal object? Reference => _reference;

    /// <summary>The value as an answer; missing is <see cref="Answer.Insufficient"/>.</summary>
    public Answer Answer => _known ? (Answer)Low : Answer.Insufficient;

    /// <summary>The value as a number.</summary>
    public Number Number => Number.FromMicros(Low);

    /// <summary>The value as a text; empty when it is not one.</summary>
    public string Text => _reference as string ?? "";

    /// <summary>The value as a day.</summary>
    public DateOnly Date => DateOnly.FromDayNumber((int)Low);

    /// <summary>The answer as a value; insufficient is missing.</summary>
    public static Value Of(Answer answer) => answer == Answer.Insufficient ? default : new((long)answer, (long)answer);

    /// <summary>A truth.</summary>
    public static Value Of(bool truth) => Of(truth.ToAnswer());

    /// <summary>A number.</summary>
    public static Value Of(Number number) => new(number.Micros, number.Micros);

    /// <summary>A text.</summary>
    public static Value Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(0, 0, text);
    }

    /// <summary>A day.</summary>
    public static Value Of(DateOnly day) => new(day.DayNumber, day.DayNumber);

    /// <summary>A count known to lie between two whole numbers.</summary>
    public static Value CountBetween(int least, int most) => new(least * Number.Scale, most * Number.Scale);

    /// <summary>A number known to lie between two numbers.</summary>
    internal static Value NumberBetween(Number least, Number most) => new(least.Micros, most.Micros);

    /// <summary>A symbol by its code in its set.</summary>
    public static Value Symbol(int code) => new(code, code);

    /// <summary>A level by its rank, from 1.</summary>
    public static Value Level(int rank) => new(rank, rank);

    /// <summary>A level known to lie between two ranks.</summary>
    public static Value LevelBetween(int least, int most) => new(least, most);

    internal static Value OfReference(object reference) => new(0, 0, reference);

    /// <inheritdoc/>
    public bool Equals(Value other) =>
        _known == other._known && Low == other.Low && High == other.High && Equals(_reference, other._reference);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_known, Low, High, _reference);

    /// <summary>Whether both are the same value (missing equals missing; a rule's comparison is another thing).</summary>
    public static bool operator ==(Value left, Value right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Value left, Value right) => !left.Equals(right);
}
