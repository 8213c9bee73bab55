namespace Cbe.Sdk.Benchmarks.Evidence;

/// <summary>Cases as columns, one case after another: what a plain loop over columns reads.</summary>
internal sealed class WorkColumns
{
    public WorkColumns(EvidenceMaker maker)
    {
        Start = new int[maker.Shape.Cases + 1];
        for (int c = 0; c < maker.Shape.Cases; c++)
        {
            Start[c + 1] = Start[c] + maker.Items(c);
        }

        int n = Start[^1];
        Level = new byte[n];
        Assessor = new byte[n];
        Setting = new byte[n];
        Days = new ushort[n];
        Score = new int[n];
        ScoreAsDouble = new double[n];
        ScoreAsFloat = new float[n];
        Parallel.For(0, maker.Shape.Cases, () => new MadeItem[maker.Shape.Most], (c, _, items) =>
        {
            var made = items.AsSpan(0, Start[c + 1] - Start[c]);
            maker.Make(c, made);
            for (int i = 0, at = Start[c]; i < made.Length; i++, at++)
            {
                ref readonly var item = ref made[i];
                (Level[at], Assessor[at], Setting[at], Days[at], Score[at]) = (item.Level, item.Assessor, item.Setting, item.DaysAgo, item.Score);
                (ScoreAsDouble[at], ScoreAsFloat[at]) = (item.Score / 1e6, item.Score / 1e6f);
            }

            return items;
        }, _ => { });
    }

    public int Cases => Start.Length - 1;

    /// <summary>Where each case begins; the last is where the last one ends.</summary>
    public int[] Start { get; }

    public byte[] Level { get; }

    public byte[] Assessor { get; }

    public byte[] Setting { get; }

    public ushort[] Days { get; }

    /// <summary>Millionths.</summary>
    public int[] Score { get; }

    public double[] ScoreAsDouble { get; }

    public float[] ScoreAsFloat { get; }
}
