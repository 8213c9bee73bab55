using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline;

/// <summary>How a value moves.</summary>
internal enum Movement
{
    /// <summary>It stays what it is until something is recorded; what it is, only the record tells.</summary>
    Still,

    /// <summary>It stays, and it is known: a number, or a day by its number.</summary>
    Fixed,

    /// <summary>It stays, and it is a day that stands in the record.</summary>
    Entry,

    /// <summary>It counts days from a day that stands in the record.</summary>
    Age,

    /// <summary>It counts days of the calendar: the day of the decision, or its distance from a day that a rule names.</summary>
    Calendar,

    /// <summary>It moves in some other way: nobody can say when.</summary>
    Freely,
}

/// <summary>How a value moves while days pass and nothing is recorded: one day on, it is larger by <see cref="Slope"/>.</summary>
/// <param name="Movement">How it moves.</param>
/// <param name="Slope">1 or -1 of what counts days, else 0.</param>
/// <param name="Offset">What is added to the count of days; of what is fixed, the value.</param>
internal readonly record struct DayForm(Movement Movement, int Slope = 0, Number Offset = default)
{
    public static DayForm Still => new(Movement.Still);

    public static DayForm Freely => new(Movement.Freely);

    public static DayForm Today => new(Movement.Calendar, 1);

    public static DayForm Fixed(Number value) => new(Movement.Fixed, 0, value);

    public static DayForm Fixed(DateOnly day) => Fixed(Number.FromInteger(day.DayNumber));

    public bool CountsDays => Movement is Movement.Age or Movement.Calendar;


    public DayForm Negated() => this with { Slope = -Slope, Offset = -Offset };

    /// <summary>The sum of two numbers.</summary>
    public DayForm Plus(DayForm other) => (Movement, other.Movement) switch
    {
        (Movement.Freely, _) or (_, Movement.Freely) => Freely,
        (Movement.Still, Movement.Fixed) or (Movement.Fixed, Movement.Still) => Still,
        (Movement.Fixed, _) => other with { Offset = Offset + other.Offset },
        (_, Movement.Fixed) => this with { Offset = Offset + other.Offset },

        // What both move by a day each day keeps its distance.
        _ => Slope + other.Slope == 0 ? Still : Freely,
    };

    /// <summary>The days from another day to this one.</summary>
    public DayForm Since(DayForm other) => (Movement, other.Movement) switch
    {
        (Movement.Freely, _) or (_, Movement.Freely) => Freely,
        (Movement.Calendar, Movement.Entry) => new(Movement.Age, 1),
        (Movement.Entry, Movement.Calendar) => new(Movement.Age, -1),
        (Movement.Entry, _) or (_, Movement.Entry) => Still,
        _ => Plus(other.Negated()),
    };

    /// <summary>Anything that does not keep distances, such as a product.</summary>
    public DayForm Mixed(DayForm other) => CountsDays || other.CountsDays || Movement == Movement.Freely || other.Movement == Movement.Freely ? Freely : Still;
}
