namespace Cbe.Sdk.Analysis.Impact.Comparing;

/// <summary>What is known about a level, in words.</summary>
internal static class LevelWords
{
    public static string Of(CbeEngine engine, (int Least, int Most)? ranks) => ranks switch
    {
        null => "no evidence yet",
        var (least, most) when least == most => Name(engine, least),
        var (least, most) => $"{Name(engine, least)} to {Name(engine, most)}",
    };

    private static string Name(CbeEngine engine, int rank) => rank == 0 ? "below the lowest" : engine.Scale.Levels.NameOf(rank);
}
