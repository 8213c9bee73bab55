using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Learners;

/// <summary>What the learners file says about one learner.</summary>
internal sealed record CsvLearnerInfo(IReadOnlyDictionary<string, string> Subgroups, IReadOnlyDictionary<string, FactValue> Facts, string?[] Raw)
{
    /// <summary>Whether a later row says otherwise.</summary>
    public bool Disagrees { get; set; }
}

/// <summary>The learners file in memory, by learner, in the order of first appearance.</summary>
internal sealed class CsvLearnerTable
{
    private readonly Dictionary<string, CsvLearnerInfo> _learners = new(StringComparer.Ordinal);

    public List<string> Order { get; } = [];

    public CsvLearnerInfo? Find(string learner) => _learners.GetValueOrDefault(learner);

    public static CsvLearnerTable? Read(CsvMapping mapping, CsvFile file, RecordChecks checks, ReadingSummary summary)
    {
        var part = mapping.Learners!;
        var columns = new CsvColumns(file, mapping.Name, summary).Add(file.Header);
        var learner = columns.Bind(part.Learner);
        var subgroups = part.Subgroups.Select(s => (Name: s.Key, Bound: columns.Bind(s.Value))).ToList();
        var factFields = part.Facts.Select(f => columns.Bind(f.Value)).ToList();
        var facts = new CsvFacts(part.Facts, columns, checks, FactSubject.Learner, mapping.Name, summary);
        if (!columns.Complete)
        {
            return null;
        }

        var table = new CsvLearnerTable();
        var row = new CsvRow(file, mapping.Missing, summary);
        row.Tables.Add(null);
        while (file.Read())
        {
            row.Tables[0] = file.Fields;
            row.Learner = row.Text(learner);
            if (string.IsNullOrEmpty(row.Learner))
            {
                row.Report(learner, new(Codes.MissingLearner, "the row names no learner"));
                continue;
            }

            string?[] raw = [.. subgroups.Select(s => row.Text(s.Bound)), .. factFields.Select(row.Text)];
            if (table._learners.TryGetValue(row.Learner, out var first))
            {
                first.Disagrees |= !raw.AsSpan().SequenceEqual(first.Raw);
                continue;
            }

            var words = new Dictionary<string, string>(StringComparer.Ordinal);
            for (int i = 0; i < subgroups.Count; i++)
            {
                if (raw[i] is { } word)
                {
                    words[subgroups[i].Name] = word;
                }
            }

            table._learners.Add(row.Learner, new(words, facts.Read(row), raw));
            table.Order.Add(row.Learner);
        }

        return table;
    }
}
