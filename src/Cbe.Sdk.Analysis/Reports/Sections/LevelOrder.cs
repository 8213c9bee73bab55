using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Reports.Sections;

/// <summary>The words in which a diff says where a case stands, from the lowest place up.</summary>
internal sealed class LevelOrder
{
    private readonly Dictionary<string, double> _heights = new(StringComparer.Ordinal) { ["no evidence yet"] = -1 };

    public LevelOrder(LevelSet levels)
    {
        for (int least = 0; least <= levels.Count; least++)
        {
            for (int most = least; most <= levels.Count; most++)
            {
                _heights.TryAdd(least == most ? Name(levels, least) : $"{Name(levels, least)} to {Name(levels, most)}", (least + most) / (2.0 * levels.Count));
            }
        }
    }

    /// <summary>How high a place is, from 0 to 1 of the scale; below 0 without evidence.</summary>
    public double HeightOf(string words) => _heights.GetValueOrDefault(words);

    private static string Name(LevelSet levels, int rank) => rank == 0 ? "below the lowest" : levels.NameOf(rank);
}
