using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Mastery;

/// <summary>The mastery methods of this release, by name. Adding one is one file with its declaration, and one line here.</summary>
public static class MasteryMethods
{
    /// <summary>All methods.</summary>
    public static IReadOnlyList<MasteryMethod> All { get; } =
    [
        Highest.Declare(), Latest.Declare(), Average.Declare(), Median.Declare(), Mode.Declare(),
        WeightedLatest.Declare(), DecayingAverage.Declare(), NTimes.Declare(),
        PowerLaw.Declare(), TrueScore.Declare(), Bkt.Declare(), Pfa.Declare(),
    ];

    /// <summary>The method with this name in a pack, such as <c>decaying-average</c>, or null.</summary>
    public static MasteryMethod? Find(string name) => All.FirstOrDefault(m => string.Equals(m.Name, name, StringComparison.OrdinalIgnoreCase));
}
