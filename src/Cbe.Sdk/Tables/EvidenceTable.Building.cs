using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Tables;

/// <content>Building, appending, compacting.</content>
public sealed partial class EvidenceTable
{
    /// <summary>Builds a table. Records are read as they are taken and let go: memory is that of the table and of one segment that is open.</summary>
    /// <param name="schema">What records may contain: <c>engine.RecordSchema</c>.</param>
    /// <param name="learners">The records. Of a learner that stands twice the first record counts, and the second is a finding.</param>
    /// <param name="options">What to keep; null for <see cref="EvidenceTableOptions.Default"/>.</param>
    public static EvidenceTable Build(RecordSchema schema, IEnumerable<LearnerRecord> learners, EvidenceTableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(learners);
        var shape = new TableShape(schema, options ?? EvidenceTableOptions.Default);
        var findings = new ReadingSummary(shape.Options.MaximumFindings);
        var (competencies, texts) = (new TextPool(0), new TextPool(1));
        var part = PartOf(shape, learners, competencies, texts, findings);
        return new(shape, part.Index, [.. part.Segments], competencies, texts, part.Depth, findings) { FrameworkId = schema.Framework?.Id, FrameworkHash = schema.Framework?.Hash };
    }

    /// <summary>A table with more learners behind those of this one. A learner who is in both is replaced: the newer record counts, and stands at the end. Columns are shared and not copied.</summary>
    /// <param name="learners">The records.</param>
    public EvidenceTable Append(IEnumerable<LearnerRecord> learners)
    {
        ArgumentNullException.ThrowIfNull(learners);
        Alive();
        var (competencies, texts) = (new TextPool(0, CompetencyIds.All), new TextPool(1, Texts.All));
        var findings = new ReadingSummary(_shape.Options.MaximumFindings);
        findings.ReportAll(_findings);
        var part = PartOf(_shape, learners, competencies, texts, findings);
        var replaced = new HashSet<int>(Enumerable.Range(0, part.Index.Learners).Select(l => _index.NumberOf(part.Index.Ids.Text(l))).Where(l => l >= 0));
        var index = new IndexBuilder();
        index.AddRange(_index, replaced.Contains);
        int firstNew = index.Cases;
        index.AddRange(part.Index);
        var merged = index.Finish();
        var own = replaced.Count == 0 ? [.. _segments.Select(s => s.Share())] : SegmentNumbers.Without(_segments, _index, replaced);
        SegmentNumbers.Shift(part.Segments, firstNew);
        part.Index.Release();
        return new(_shape, merged, [.. own, .. part.Segments], competencies, texts, Math.Max(OrderDepth, part.Depth), findings) { FrameworkId = FrameworkId, FrameworkHash = FrameworkHash };
    }

    /// <summary>A table with the same records in as few segments as they need, without what newer records have replaced.</summary>
    public EvidenceTable Compact()
    {
        Alive();
        var (competencies, texts) = (new TextPool(0), new TextPool(1));
        var writer = new EvidenceTableWriter(_shape, competencies, texts);
        var copy = new CaseCopy(this, writer);
        for (int learner = 0; learner < Learners; learner++)
        {
            copy.Add(learner);
        }

        var part = writer.Finish();
        return new(_shape, part.Index, [.. part.Segments], competencies, texts, part.Depth, _findings) { FrameworkId = FrameworkId, FrameworkHash = FrameworkHash };
    }

    /// <summary>
    /// Builds a table from rows instead of records, with as many threads as there are parts at a time: for evidence that is
    /// made or read in bulk. The learners of part 0 stand first, then those of part 1, and so on.
    /// </summary>
    /// <param name="schema">What the rows may contain; they are not checked against it.</param>
    /// <param name="competencies">The ids of competencies, by the numbers that rows' cases name.</param>
    /// <param name="texts">The texts, by their numbers from 1.</param>
    /// <param name="parts">How many parts there are.</param>
    /// <param name="write">Writes one part; called on several threads at once, each with a writer of its own.</param>
    /// <param name="options">What to keep.</param>
    internal static EvidenceTable Generate(RecordSchema schema, IEnumerable<string> competencies, IEnumerable<string> texts, int parts, Action<int, EvidenceTableWriter> write, EvidenceTableOptions? options = null)
    {
        var shape = new TableShape(schema, options ?? EvidenceTableOptions.Default);
        var (ids, pool) = (new TextPool(0, competencies), new TextPool(1, texts));
        var made = new TablePart[parts];
        Parallel.For(0, parts, p =>
        {
            var writer = new EvidenceTableWriter(shape, ids, pool);
            write(p, writer);
            made[p] = writer.Finish();
        });
        return Combine(shape, made, ids, pool);
    }

    /// <summary>One table of what several writers wrote with the same pools of texts.</summary>
    internal static EvidenceTable Combine(TableShape shape, IReadOnlyList<TablePart> parts, TextPool competencies, TextPool texts)
    {
        var index = new IndexBuilder();
        foreach (var part in parts)
        {
            SegmentNumbers.Shift(part.Segments, index.Cases);
            index.AddRange(part.Index);
            part.Index.Release();
        }

        return new(shape, index.Finish(), [.. parts.SelectMany(p => p.Segments)], competencies, texts, parts.Select(p => p.Depth).DefaultIfEmpty().Max(), new ReadingSummary()) { FrameworkId = shape.Schema.Framework?.Id, FrameworkHash = shape.Schema.Framework?.Hash };
    }

    private static TablePart PartOf(TableShape shape, IEnumerable<LearnerRecord> learners, TextPool competencies, TextPool texts, ReadingSummary findings)
    {
        var writer = new EvidenceTableWriter(shape, competencies, texts);
        var encoder = new RecordEncoder(writer, findings);
        foreach (var learner in learners)
        {
            encoder.Add(learner);
        }

        return writer.Finish();
    }
}
