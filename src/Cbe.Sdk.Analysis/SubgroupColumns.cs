using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Analysis;

/// <summary>Reads the subgroups of a table's learners, once for all attributes.</summary>
internal static class SubgroupColumns
{
    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();

    public static IReadOnlyDictionary<string, SubgroupColumn> Of(IReadOnlyList<LearnerRecord?> records)
    {
        var values = new Dictionary<string, string?[]>(StringComparer.Ordinal);
        for (int learner = 0; learner < records.Count; learner++)
        {
            foreach (var (attribute, value) in records[learner]?.Subgroups ?? None)
            {
                if (!values.TryGetValue(attribute, out var column))
                {
                    values.Add(attribute, column = new string?[records.Count]);
                }

                column[learner] = value;
            }
        }

        return values.ToDictionary(v => v.Key, v => Column(v.Key, v.Value), StringComparer.Ordinal);
    }

    public static SubgroupColumn Nobody(string attribute, int learners)
    {
        int[] codes = new int[learners];
        Array.Fill(codes, -1);
        return new(attribute, [], codes);
    }

    private static SubgroupColumn Column(string attribute, string?[] values)
    {
        var names = values.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var codes = names.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
        return new(attribute, names, [.. values.Select(v => v is null ? -1 : codes[v])]);
    }
}
