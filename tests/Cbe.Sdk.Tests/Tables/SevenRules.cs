using System.Text;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Tables;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Tables;

/// <summary>Evidence in the columns that the seven rules of the measured work read, made in bulk.</summary>
internal static class SevenRules
{
    public static EvidenceTable Table(int learners, int competencies, int items, int parts = 2)
    {
        var schema = new RecordSchema { Scale = Learners.Schemas.Scale };
        return EvidenceTable.Generate(schema, Enumerable.Range(0, competencies).Select(c => $"C-{c}"), [], parts, (part, to) =>
        {
            long[] row = to.NewRow();
            for (int l = part * learners / parts; l < (part + 1) * learners / parts; l++)
            {
                to.BeginLearner(Encoding.UTF8.GetBytes($"L-{l}"));
                for (int c = 0; c < competencies; c++)
                {
                    to.BeginCase(c);
                    for (int i = 0; i < items; i++)
                    {
                        row[(int)EvidenceColumn.Level] = 1 + ((l + c + i) % 4);
                        row[(int)EvidenceColumn.Assessor] = (l + i) % 5;
                        row[(int)EvidenceColumn.Setting] = (c + i) % 5;
                        row[(int)EvidenceColumn.Score] = ((l * 7) + (c * 13) + (i * 29)) % 101 * Number.Scale;
                        row[(int)EvidenceColumn.OccurredOn] = new DateOnly(2025, 9, 1).DayNumber + (i * 40) + (c % 5);
                        to.Add(row);
                    }
                }
            }
        }, new() { KeepIds = false });
    }
}
