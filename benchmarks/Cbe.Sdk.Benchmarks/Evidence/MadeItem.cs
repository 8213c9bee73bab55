namespace Cbe.Sdk.Benchmarks.Evidence;

/// <summary>One item of evidence, as numbers.</summary>
/// <param name="Level">The rank of the level, from 1; 0 where there is none.</param>
/// <param name="Score">The score in millionths, from 0 to a million; -1 where there is none.</param>
/// <param name="Assessor">The code of the assessor in its symbol set.</param>
/// <param name="Setting">The code of the setting in its symbol set.</param>
/// <param name="DaysAgo">Days from the work to the day of the decision.</param>
internal readonly record struct MadeItem(byte Level, int Score, byte Assessor, byte Setting, ushort DaysAgo)
{
    public const byte Teacher = 0;
    public const byte School = 0;
    public const int NoScore = -1;
}
