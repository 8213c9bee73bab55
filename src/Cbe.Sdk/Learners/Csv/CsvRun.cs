using Cbe.Sdk.Text;

namespace Cbe.Sdk.Learners;

/// <summary>One reading of mapped files, from opening them to giving out the learners.</summary>
internal sealed class CsvRun(Func<string, Stream> open, CsvMapping mapping, RecordSchema schema, ReadingSummary summary)
{
    private readonly RecordChecks _checks = new(schema);

    public IEnumerable<LearnerRecord> Read()
    {
        if (mapping.Evidence.LevelFromScore && schema.Scale.Cuts.Count == 0)
        {
            Invalid(mapping.Name, "`levelFromScore` needs a scale with cuts");
            yield break;
        }

        CsvLearnerTable? learners = null;
        if (mapping.Learners is { } part)
        {
            using var file = Open(part.File);
            learners = file is null ? null : CsvLearnerTable.Read(mapping, file, _checks, summary);
            if (learners is null)
            {
                yield break;
            }
        }

        if (Group() is not { } cases)
        {
            yield break;
        }

        if (learners is not null && mapping.Learners!.IncludeWithoutEvidence)
        {
            learners.Order.ForEach(cases.Touch);
        }

        foreach (var (learner, rows) in cases.All)
        {
            var info = learners?.Find(learner);
            if (info?.Disagrees == true)
            {
                summary.CountDisagreement();
            }

            var record = new LearnerRecord { Id = learner, Evidence = rows };
            record = info is null ? record : record with { Subgroups = info.Subgroups, Facts = info.Facts };
            summary.CountRecord(record);
            yield return record;
        }
    }

    private CsvCases? Group()
    {
        using var file = Open(mapping.Evidence.File);
        if (file is null || Bind(file) is not { } bound)
        {
            return null;
        }

        var cases = new CsvCases();
        var row = new CsvRow(file, mapping.Missing, summary);
        while (file.Read(count: true))
        {
            row.Learner = null;
            row.Tables.Clear();
            row.Tables.Add(file.Fields);
            if (Join(row, bound.Lookups) && bound.Reader.Learner(row) is { } learner && bound.Reader.Read(row) is { } evidence)
            {
                if (cases.Add(learner, evidence) is { } problem)
                {
                    row.Report(null, problem);
                }
                else if (bound.Reader.LacksScore(evidence))
                {
                    summary.CountMissingScore();
                    bound.Reader.ReportMissingScore(row);
                }
            }
        }

        return cases;
    }

    private (List<CsvLookup> Lookups, CsvEvidenceReader Reader)? Bind(CsvFile file)
    {
        var columns = new CsvColumns(file, mapping.Name, summary).Add(file.Header);
        var lookups = new List<CsvLookup>();
        foreach (var join in mapping.Evidence.Joins)
        {
            using var joined = Open(join.File);
            if (joined is null)
            {
                return null;
            }

            lookups.Add(CsvLookup.Read(join, joined, columns, mapping.Name, summary));
        }

        try
        {
            var reader = new CsvEvidenceReader(mapping, columns, _checks, summary);
            return columns.Complete && lookups.TrueForAll(l => l.Usable) ? (lookups, reader) : null;
        }
        catch (OverflowException)
        {
            Invalid(mapping.Name, "the range of scores is too wide to be mapped exactly");
            return null;
        }
    }

    private static bool Join(CsvRow row, List<CsvLookup> lookups)
    {
        foreach (var lookup in lookups)
        {
            var found = lookup.Find(row);
            row.Tables.Add(found);
            if (found is null && !lookup.Join.Optional)
            {
                row.Report(lookup.From, new(Codes.JoinMissing, $"`{lookup.Join.File}` has no row for `{lookup.KeyOf(row)}`"));
                return false;
            }
        }

        return true;
    }

    private CsvFile? Open(string name)
    {
        try
        {
            return new CsvFile(open(name), name, mapping.Delimiter, summary);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            summary.Report(new(Codes.CannotRead, $"the file `{name}` cannot be read", name, 0, 0) { Help = "check the data folder and the mapping" });
            return null;
        }
    }

    private void Invalid(string file, string message) => summary.Report(new(Codes.MappingInvalid, message, file, 0, 0));
}
