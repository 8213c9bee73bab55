using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Equity;

/// <summary>One learner's decisions in one measure.</summary>
/// <param name="Held">For how many the measure holds.</param>
/// <param name="Decided">How many are decided either way.</param>
/// <param name="Undecided">How many are not decided yet.</param>
internal readonly record struct MeasureCount(int Held, int Decided, int Undecided)
{
    /// <summary>The part of the decisions for which the measure holds, in millionths, rounded once.</summary>
    public long Share => (Number.FromInteger(Held) / Number.FromInteger(Decided)).Micros;

    public static MeasureCount Of(IEnumerable<Answer> answers)
    {
        var (held, not, undecided) = (0, 0, 0);
        foreach (var answer in answers)
        {
            _ = answer switch { Answer.Met => held++, Answer.NotMet => not++, _ => undecided++ };
        }

        return new(held, held + not, undecided);
    }
}
