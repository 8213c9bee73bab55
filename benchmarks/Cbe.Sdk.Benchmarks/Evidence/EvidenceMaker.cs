namespace Cbe.Sdk.Benchmarks.Evidence;

/// <summary>Makes the items of a case from its number alone, so that any thread can make any case.</summary>
internal sealed class EvidenceMaker(EvidenceShape shape)
{
    // Codes of the symbol sets: half of the work is assessed by teachers; seven of ten items are shown in school.
    private static readonly byte[] Assessors = [0, 0, 0, 0, 0, 2, 2, 1, 4, 4];
    private static readonly byte[] Settings = [0, 0, 0, 0, 0, 0, 0, 1, 3, 2];

    public EvidenceShape Shape => shape;

    /// <summary>How many items a case has.</summary>
    public int Items(int number) => shape.Least + Of(number).Below(shape.Most - shape.Least + 1);

    /// <summary>The items of a case, oldest first.</summary>
    /// <param name="number">The number of the case.</param>
    /// <param name="items">Takes them; as long as <see cref="Items"/> says.</param>
    public void Make(int number, Span<MadeItem> items)
    {
        var chance = Of(number);
        chance.Next();
        int ability = 100 + chance.Below(801);

        // No two items of a case fall on one day, or their order would follow from their values.
        int span = Math.Max(120 + chance.Below(420), 2 * items.Length);
        for (int i = 0; i < items.Length; i++)
        {
            int score = shape.AimsAtThresholds
                ? 50 * (11 + chance.Below(7))
                : Math.Clamp(ability + chance.Below(251) - 100 + (20 * i), 0, 1000);
            int level = score >= 850 ? 4 : score >= 650 ? 3 : score >= 450 ? 2 : 1;
            byte assessor = Assessors[chance.Below(10)];
            byte setting = Settings[chance.Below(10)];
            bool noScore = chance.Below(1000) < shape.MissingPerMille;
            bool noLevel = chance.Below(1000) < shape.MissingPerMille;
            items[i] = new((byte)(noLevel ? 0 : level), noScore ? MadeItem.NoScore : score * 1000, assessor, setting, (ushort)(span - (span * i / items.Length)));
        }
    }

    private Chance Of(int number) => new(shape.Seed + ((ulong)number * 0xD1342543DE82EF95));
}
