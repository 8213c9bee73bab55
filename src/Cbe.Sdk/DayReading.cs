using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk;

/// <summary>
/// How the passing of days alone can change what rules answer: not at all, or on the days on which the age of an entry
/// passes a whole number that such a rule names, and around the days that it names.
/// </summary>
internal sealed class DayReading
{
    private const int LongestAge = 36_600;

    private DayReading(IReadOnlyList<int> ages, IReadOnlyList<DateOnly> dates)
    {
        Ages = ages;
        Dates = dates;
    }

    /// <summary>The ages, in days, at which an answer may change.</summary>
    public IReadOnlyList<int> Ages { get; }

    /// <summary>The days around which an answer may change.</summary>
    public IReadOnlyList<DateOnly> Dates { get; }

    public static DayReading Of(IEnumerable<BoundRule> rules)
    {
        var ages = new SortedSet<int>();
        var dates = new SortedSet<DateOnly>();
        foreach (var parts in rules.Select(r => BoundParts.Of(r.Condition).ToList()).Where(p => p.Exists(ReadsTheDay)))
        {
            foreach (var (type, value) in parts.Select(Constant))
            {
                if (type == ValueKind.Date)
                {
                    dates.Add(value.Date);
                    dates.Add(value.Date.AddDays(value.Date < DateOnly.MaxValue ? 1 : 0));
                }
                else if (type == ValueKind.Number && value.Number >= Number.Zero && value.Number <= Number.FromInteger(LongestAge))
                {
                    int age = (int)(value.Low / Number.Scale);
                    ages.UnionWith([age, age + 1]);
                }
            }
        }

        return new([.. ages], [.. dates]);
    }

    private static bool ReadsTheDay(BoundNode node) => node switch
    {
        InputNode { Field.Name: "asOf" or "DaysAgo" } => true,
        MemberNode { Field.Name: "DaysAgo" } => true,
        _ => false,
    };

    private static (ValueKind? Type, Value Value) Constant(BoundNode node) => node switch
    {
        ConstantNode c => (c.Type.Kind, c.Value),
        ParameterNode p => (p.Type.Kind, p.Parameter.Value),
        _ => (null, default),
    };
}
