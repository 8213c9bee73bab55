using Cbe.Sdk.Values;

namespace Cbe.Sdk.Learners;

/// <summary>The value of a fact: a number, a text (also a symbol's word), yes or no, or a day. Immutable.</summary>
public readonly record struct FactValue
{
    private readonly long _code;
    private readonly string? _text;

    private FactValue(FactKind kind, long code, string? text = null)
    {
        Kind = kind;
        _code = code;
        _text = text;
    }

    /// <summary>Which kind it is; the default value is the empty text.</summary>
    public FactKind Kind { get; }

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException">The fact is something else.</exception>
    public Number Number => Number.FromMicros(Of(FactKind.Number));

    /// <summary>Yes or no.</summary>
    /// <exception cref="InvalidOperationException">The fact is something else.</exception>
    public bool Boolean => Of(FactKind.Boolean) != 0;

    /// <summary>The day.</summary>
    /// <exception cref="InvalidOperationException">The fact is something else.</exception>
    public DateOnly Date => DateOnly.FromDayNumber((int)Of(FactKind.Date));

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">The fact is something else.</exception>
    public string Text => Of(FactKind.Text) == 0 ? _text ?? "" : "";

    /// <summary>A number.</summary>
    public static FactValue FromNumber(Number number) => new(FactKind.Number, number.Micros);

    /// <summary>A text, or a word of a symbol set.</summary>
    public static FactValue FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(FactKind.Text, 0, text);
    }

    /// <summary>Yes or no.</summary>
    public static FactValue FromBoolean(bool truth) => new(FactKind.Boolean, truth ? 1 : 0);

    /// <summary>A day.</summary>
    public static FactValue FromDate(DateOnly day) => new(FactKind.Date, day.DayNumber);

    /// <summary>The value as JSON writes it, without quotes.</summary>
    public override string ToString() => Kind switch
    {
        FactKind.Number => Number.ToString(),
        FactKind.Boolean => Boolean ? "true" : "false",
        FactKind.Date => Date.ToText(),
        _ => Text,
    };

    private long Of(FactKind kind) =>
        Kind == kind ? _code : throw new InvalidOperationException($"The fact is a {Kind}, not a {kind}.");
}
