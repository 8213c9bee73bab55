using Cbe.Sdk.Analysis.Deciding;

namespace Cbe.Sdk.Analysis.Impact.Comparing;

/// <summary>What happens in each case between two evaluations.</summary>
internal sealed class CaseChanges
{
    public const byte Gained = 1;
    public const byte Lost = 2;
    public const byte Otherwise = 4;

    private CaseChanges(byte[] flags) => Flags = flags;

    /// <summary>By pair of an alignment, what happens: any of the three, 0 where nothing does.</summary>
    public byte[] Flags { get; }

    public static CaseChanges Of(PopulationDecisions old, PopulationDecisions now, CaseAlignment alignment, SharedOutcomes shared)
    {
        byte[] flags = new byte[alignment.Count];
        foreach (var (outcome, before, after) in shared.All)
        {
            Mark(flags, alignment, old.Cases.Answers[before], now.Cases.Answers[after], outcome.IsGain);
        }

        MarkLevels(flags, alignment, old, now);
        return new(flags);
    }

    private static void Mark(byte[] flags, CaseAlignment alignment, sbyte[] old, sbyte[] now, bool isGain)
    {
        for (int i = 0; i < flags.Length; i++)
        {
            sbyte before = At(old, alignment.Old[i]);
            sbyte after = At(now, alignment.New[i]);
            if (before != after)
            {
                flags[i] |= isGain && after == 1 ? Gained : isGain && before == 1 ? Lost : Otherwise;
            }
        }
    }

    /// <summary>A level that changes without reaching or losing one above the lowest, such as the lowest itself.</summary>
    private static void MarkLevels(byte[] flags, CaseAlignment alignment, PopulationDecisions old, PopulationDecisions now)
    {
        // Ranks mean the same only where the scales have the same levels.
        if (!old.Engine.Scale.Levels.Names.SequenceEqual(now.Engine.Scale.Levels.Names, StringComparer.Ordinal))
        {
            return;
        }

        for (int i = 0; i < flags.Length; i++)
        {
            if (flags[i] == 0 && Ranks(old.Cases, alignment.Old[i]) != Ranks(now.Cases, alignment.New[i]))
            {
                flags[i] = Otherwise;
            }
        }
    }

    private static (byte Least, byte Most) Ranks(CaseColumns cases, int row) => row < 0 ? (CaseColumns.NoRank, CaseColumns.NoRank) : (cases.Least[row], cases.Most[row]);

    private static sbyte At(sbyte[] answers, int row) => row < 0 ? CaseColumns.NotAsked : answers[row];
}
