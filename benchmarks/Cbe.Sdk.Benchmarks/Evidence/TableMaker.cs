using System.Text;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Tables;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Benchmarks.Evidence;

/// <summary>The same evidence as a table, without a record for anybody: as many threads as there are cores make parts of it.</summary>
internal static class TableMaker
{
    private static readonly EvidenceTableOptions WithoutIds = new() { KeepIds = false };

    /// <param name="maker">The evidence.</param>
    /// <param name="schema">The scale: scores are stretched to it.</param>
    public static EvidenceTable Make(EvidenceMaker maker, RecordSchema schema)
    {
        int learners = new LearnerMaker(maker).Learners;
        int parts = learners < 1_000 ? 1 : Environment.ProcessorCount;
        var competencies = Enumerable.Range(0, maker.Shape.Competencies).Select(LearnerMaker.CompetencyOf);
        return EvidenceTable.Generate(schema, competencies, [], parts, (part, writer) =>
            new Part(maker, schema, writer).Write((int)((long)learners * part / parts), (int)((long)learners * (part + 1) / parts)), WithoutIds);
    }

    private sealed class Part(EvidenceMaker maker, RecordSchema schema, EvidenceTableWriter writer)
    {
        private readonly long[] _row = writer.NewRow();
        private readonly MadeItem[] _items = new MadeItem[maker.Shape.Most];
        private readonly byte[] _id = new byte[8];
        private readonly long _least = schema.Scale.MinimumScore.Micros;
        private readonly long _stretch = (schema.Scale.MaximumScore.Micros - schema.Scale.MinimumScore.Micros) / Number.Scale;

        public void Write(int from, int to)
        {
            for (int learner = from; learner < to; learner++)
            {
                Encoding.UTF8.GetBytes($"L{learner:0000000}", _id);
                writer.BeginLearner(_id);
                for (int k = 0; k < maker.Shape.Competencies; k++)
                {
                    int number = (learner * maker.Shape.Competencies) + k;
                    if (number < maker.Shape.Cases)
                    {
                        Case(number, k);
                    }
                }
            }
        }

        private void Case(int number, int competency)
        {
            writer.BeginCase(competency);
            var items = _items.AsSpan(0, maker.Items(number));
            maker.Make(number, items);
            foreach (ref readonly var item in items)
            {
                _row[(int)EvidenceColumn.Level] = item.Level == 0 ? LaneColumn.Missing : item.Level;
                _row[(int)EvidenceColumn.Score] = item.Score == MadeItem.NoScore ? LaneColumn.Missing : _least + (item.Score * _stretch);
                _row[(int)EvidenceColumn.Assessor] = item.Assessor;
                _row[(int)EvidenceColumn.Setting] = item.Setting;
                _row[(int)EvidenceColumn.OccurredOn] = EvidenceShape.AsOf.DayNumber - item.DaysAgo;
                writer.Add(_row);
            }
        }
    }
}
