namespace Cbe.Sdk.Analysis.Simulation.Drawing;

/// <summary>The normal distribution from a table, in millionths, so that no machine's own functions are asked.</summary>
internal static class NormalTable
{
    /// <summary>The part below a deviation of 0, 1/8, 2/8 ... 5, in thousand millionths.</summary>
    private static readonly long[] Below =
    [
        500_000_000, 549_738_225, 598_706_326, 646_169_767, 691_462_461, 734_014_471, 773_372_648, 809_213_047,
        841_344_746, 869_705_483, 894_350_226, 915_434_278, 933_192_799, 947_918_721, 959_940_843, 969_603_638,
        977_249_868, 983_206_694, 987_775_527, 991_225_525, 993_790_335, 995_667_552, 997_020_237, 997_979_863,
        998_650_102, 999_110_975, 999_422_975, 999_630_922, 999_767_371, 999_855_519, 999_911_583, 999_946_688,
        999_968_329, 999_981_463, 999_989_311, 999_993_928, 999_996_602, 999_998_127, 999_998_983, 999_999_456,
        999_999_713,
    ];

    /// <summary>The part of all deviations, in 2^32 parts, that lies below this one.</summary>
    /// <param name="deviation">In millionths.</param>
    public static uint PartBelow(long deviation)
    {
        const long Step = 125_000;
        long size = Math.Min(Math.Abs(deviation), Step * (Below.Length - 1) - 1);
        int at = (int)(size / Step);
        long part = Below[at] + ((Below[at + 1] - Below[at]) * (size % Step) / Step);
        part = deviation < 0 ? 1_000_000_000 - part : part;
        return (uint)Math.Min((part << 32) / 1_000_000_000, uint.MaxValue);
    }
}
