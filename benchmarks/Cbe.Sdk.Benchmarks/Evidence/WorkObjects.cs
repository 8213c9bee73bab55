using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Benchmarks.Evidence;

/// <summary>A piece of work as most programs hold it: an object with words and a double.</summary>
internal sealed class Work
{
    public int Level { get; init; }

    public double Score { get; init; }

    public float ScoreAsFloat { get; init; }

    public required string Assessor { get; init; }

    public required string Setting { get; init; }

    public int DaysAgo { get; init; }

    public byte AssessorCode { get; init; }

    public byte SettingCode { get; init; }

    public static Work Of(in MadeItem item) => new()
    {
        Level = item.Level,
        Score = item.Score / 1e6,
        ScoreAsFloat = item.Score / 1e6f,
        Assessor = EvidenceSymbols.Default.Assessor.Values[item.Assessor],
        Setting = EvidenceSymbols.Default.Setting.Values[item.Setting],
        DaysAgo = item.DaysAgo,
        AssessorCode = item.Assessor,
        SettingCode = item.Setting,
    };
}

/// <summary>Cases as lists of objects.</summary>
internal sealed class WorkObjects
{
    public WorkObjects(EvidenceMaker maker)
    {
        Cases = new List<Work>[maker.Shape.Cases];
        var items = new MadeItem[maker.Shape.Most];
        for (int c = 0; c < Cases.Length; c++)
        {
            var made = items.AsSpan(0, maker.Items(c));
            maker.Make(c, made);
            var works = new List<Work>(made.Length);
            foreach (ref readonly var item in made)
            {
                works.Add(Work.Of(item));
            }

            Cases[c] = works;
        }
    }

    public List<Work>[] Cases { get; }
}
