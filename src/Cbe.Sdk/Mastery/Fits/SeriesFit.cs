using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery.Fits;

/// <summary>A line through a series of scores: what the scores would be if they followed it. Places count from one, the oldest.</summary>
internal abstract class SeriesFit
{
    /// <summary>What people call it.</summary>
    public abstract string Name { get; }

    /// <summary>The line at a place, in millionths, rounded once to a unit that is also counted in millionths. It can lie beyond every scale.</summary>
    public abstract Int128 At(int place, Int128 unit);

    /// <summary>The line at a place, rounded once to millionths.</summary>
    public Int128 At(int place) => At(place, 1);

    /// <summary>How far all scores together lie from the line, in millionths, each prediction rounded once to six digits.</summary>
    public Int128 ErrorOver(IReadOnlyList<Number> scores)
    {
        Int128 error = 0;
        for (int i = 0; i < scores.Count; i++)
        {
            error += Int128.Abs(At(i + 1) - scores[i].Micros);
        }

        return error;
    }
}
