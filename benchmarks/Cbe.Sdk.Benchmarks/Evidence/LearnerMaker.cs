using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Benchmarks.Evidence;

/// <summary>The same evidence as records, as a school's system hands them over.</summary>
internal sealed class LearnerMaker(EvidenceMaker maker)
{
    private static readonly string[] Levels = ["Beginning", "Developing", "Proficient", "Advanced"];

    public int Learners => (maker.Shape.Cases + maker.Shape.Competencies - 1) / maker.Shape.Competencies;

    public static string CompetencyOf(int index) => $"C{index:00}";

    public IEnumerable<LearnerRecord> All() => Enumerable.Range(0, Learners).Select(Of);

    /// <summary>One learner with all competencies.</summary>
    public LearnerRecord Of(int learner)
    {
        var evidence = new List<Learners.Evidence>();
        int first = learner * maker.Shape.Competencies;
        for (int k = 0; k < maker.Shape.Competencies && first + k < maker.Shape.Cases; k++)
        {
            var items = new MadeItem[maker.Items(first + k)];
            maker.Make(first + k, items);
            string competency = CompetencyOf(k);
            evidence.AddRange(items.Select((item, i) => EvidenceOf(item, competency, $"{competency}-{i + 1}")));
        }

        return new() { Id = $"L{learner:0000000}", Evidence = evidence };
    }

    private static Learners.Evidence EvidenceOf(in MadeItem item, string competency, string id) => new()
    {
        Id = id,
        Competency = competency,
        OccurredOn = EvidenceShape.AsOf.AddDays(-item.DaysAgo),
        Level = item.Level == 0 ? null : Levels[item.Level - 1],
        Score = item.Score == MadeItem.NoScore ? null : Number.FromMicros(item.Score),
        Assessor = EvidenceSymbols.Default.Assessor.Values[item.Assessor],
        Setting = EvidenceSymbols.Default.Setting.Values[item.Setting],
    };
}
