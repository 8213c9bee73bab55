using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline;

/// <summary>
/// How the passing of days alone can change what rules answer: not at all; when an entry of the record reaches an age;
/// on days of the calendar; or in a way that nobody can tell beforehand, and then every day has to be looked at.
/// </summary>
internal sealed class DayReading
{
    private readonly SortedSet<int> _ages = [];
    private readonly SortedSet<DateOnly> _days = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private DayReading()
    {
    }

    /// <summary>The ages of entries, in days, at which an answer may change; negative before the day of the entry.</summary>
    public IReadOnlyCollection<int> Ages => _ages;

    /// <summary>The days on which an answer may change.</summary>
    public IReadOnlyCollection<DateOnly> Days => _days;

    /// <summary>Whether an answer may change on any day.</summary>
    public bool EveryDay { get; private set; }

    /// <summary>Whether answers about what does not change itself stay the same for ever.</summary>
    public bool IsStill => !EveryDay && !Reads("FeedbackDays") && _ages.Count == 0 && _days.Count == 0;

    /// <summary>How the answers of all these rules can change, and the values of these expressions.</summary>
    public static DayReading Of(IEnumerable<BoundRule> rules, IEnumerable<BoundNode?>? values = null)
    {
        var reading = new DayReading();
        foreach (var rule in rules)
        {
            rule.Condition.Accept(new DayVisitor(reading, new(ReferenceEqualityComparer.Instance)));
        }

        foreach (var value in (values ?? []).OfType<BoundNode>())
        {
            // A value that counts days is another one on each day.
            if (value.Accept(new DayVisitor(reading, new(ReferenceEqualityComparer.Instance))).Any(f => f.CountsDays || f.Movement == Movement.Freely))
            {
                reading.LookEveryDay();
            }
        }

        return reading;
    }

    /// <summary>Whether a rule reads a name, of an item or by itself.</summary>
    public bool Reads(string name) => _names.Contains(name);

    /// <summary>A rule reads this name.</summary>
    public void See(string name) => _names.Add(name);

    /// <summary>Two values are compared; of each it is known how it can move.</summary>
    public void Compare(IReadOnlyList<DayForm> left, IReadOnlyList<DayForm> right)
    {
        foreach (var a in left)
        {
            foreach (var b in right)
            {
                Compare(a, b);
            }
        }
    }

    /// <summary>What nobody can say beforehand.</summary>
    public void LookEveryDay() => EveryDay = true;

    private void Compare(DayForm a, DayForm b)
    {
        if (!a.CountsDays)
        {
            (a, b) = (b, a);
        }

        if (a.Movement == Movement.Freely || b.Movement == Movement.Freely)
        {
            EveryDay = true;
        }
        else if (a.CountsDays && b.CountsDays)
        {
            EveryDay |= a.Slope != b.Slope;
        }
        else if (a.CountsDays && b.Movement == Movement.Entry)
        {
            _ages.UnionWith([0, 1]);
        }
        else if (a.CountsDays && b.Movement == Movement.Fixed)
        {
            Passes(a, b.Offset);
        }
        else if (a.CountsDays)
        {
            EveryDay = true;
        }
    }

    /// <summary>The answer can change on the day on which the count is the number, and on the first day beyond it.</summary>
    private void Passes(DayForm count, Number number)
    {
        var micros = count.Slope * ((Int128)number.Micros - count.Offset.Micros);
        var whole = (micros / Number.Scale) - (micros < 0 && micros % Number.Scale != 0 ? 1 : 0);
        Add(count.Movement, whole);
        Add(count.Movement, whole + 1);
    }

    private void Add(Movement movement, Int128 at)
    {
        if (movement == Movement.Calendar && at >= 0 && at <= DateOnly.MaxValue.DayNumber)
        {
            _days.Add(DateOnly.FromDayNumber((int)at));
        }
        else if (movement == Movement.Age && Int128.Abs(at) <= DateOnly.MaxValue.DayNumber)
        {
            _ages.Add((int)at);
        }
    }
}
