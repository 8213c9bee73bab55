using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Equity.Making;

/// <summary>
/// How often a measure holds among some learners, and what of it is told. A rate is extreme within a margin of 0 or 1; the
/// margin is wide enough for two learners, so that a bound never tells of one.
/// </summary>
internal sealed class RateNode(int of, Number held, bool known)
{
    private static readonly (int From, Number Margin)[] Steps =
        [(40, Hundredths(5)), (20, Hundredths(10)), (10, Hundredths(20)), (0, Hundredths(50))];

    private bool _isUntold;
    private bool _isDropped;

    /// <summary>Learners with a decision; 0 where even that is withheld.</summary>
    public int Of => of;

    public Number Held => held;

    /// <summary>Whether the report tells of it: an unknown cell can be reckoned with by nobody.</summary>
    public bool Known => known && !_isDropped;

    /// <summary>Whether the rate is not told.</summary>
    public bool Hidden { get; private set; }

    /// <summary>Whether the rate may not be found.</summary>
    public bool IsExtreme => of > 0 && (held <= Least || held >= Most);

    /// <summary>Whether it is so for less than one learner that it is not nobody, or not everybody.</summary>
    public bool IsCertain => of > 0 && (held < Number.One || held > Number.FromInteger(of - 1));

    /// <summary>What is told in place of an extreme rate.</summary>
    public RateBound? Bound => !IsExtreme || _isUntold ? null : held >= Most ? new(true, Number.One - Margin) : new(false, Margin);

    private Number Margin => Steps.First(s => of >= s.From).Margin;

    private Number Least => Number.FromInteger(of) * Margin;

    private Number Most => Number.FromInteger(of) - Least;

    public static RateNode From(EquityCell cell) => cell.IsSuppressed ? new(0, Number.Zero, false) : new(cell.Denominator.Value!.Value, cell.Numerator.Value!.Value, true);

    /// <summary>Whether the numerator could be that of one learner more (or less), for all that would be told if the rate were hidden: the bound, or that there is none.</summary>
    public bool CanMove(int by)
    {
        if (!Known || of == 0)
        {
            return false;
        }

        var moved = held + Number.FromInteger(by);
        return held >= Most ? moved >= Most && moved <= Number.FromInteger(of)
            : held <= Least ? moved <= Least && moved >= Number.Zero
            : moved > Least && moved < Most;
    }

    public void Hide() => Hidden = true;

    /// <summary>Not even the number of learners is told.</summary>
    public void Drop() => _isDropped = true;

    /// <summary>Nothing is told of the rate, not even a bound.</summary>
    public void Withhold() => (Hidden, _isUntold) = (true, true);

    private static Number Hundredths(int count) => Number.FromInteger(count) / Number.FromInteger(100);
}
