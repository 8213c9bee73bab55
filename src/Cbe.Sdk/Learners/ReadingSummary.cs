using Cbe.Sdk.Text;

namespace Cbe.Sdk.Learners;

/// <summary>
/// Counts what a reader read and what it set aside. Counting is complete; of the findings themselves only the first
/// <see cref="MaximumKept"/> are kept. A caller that wants to be strict looks at <see cref="HasErrors"/>.
/// </summary>
/// <remarks>Mutable and not thread-safe: one reader fills it while its records are taken.</remarks>
public sealed class ReadingSummary
{
    private readonly List<DataFinding> _findings = [];
    private readonly SortedDictionary<string, long> _byCode = new(StringComparer.Ordinal);

    /// <summary>Makes an empty summary.</summary>
    /// <param name="maximumKept">How many findings are kept in full, 1,000 unless told.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumKept"/> is negative.</exception>
    public ReadingSummary(int maximumKept = 1_000)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maximumKept);
        MaximumKept = maximumKept;
    }

    /// <summary>How many findings are kept in full.</summary>
    public int MaximumKept { get; }

    /// <summary>Rows of evidence (CSV) or lines (JSON) read, with those set aside.</summary>
    public long Rows { get; private set; }

    /// <summary>Records of learners given out.</summary>
    public long Records { get; private set; }

    /// <summary>Pieces of evidence in them.</summary>
    public long Items { get; private set; }

    /// <summary>Pieces of evidence in them that have neither score nor level although a score was looked for.</summary>
    public long MissingScores { get; private set; }

    /// <summary>Learners whose rows in the learners file disagree about a subgroup or a fact; the first row was taken.</summary>
    public long DisagreeingLearners { get; private set; }

    /// <summary>All findings, kept or not.</summary>
    public long FindingCount { get; private set; }

    /// <summary>Whether a finding is an error (a missing score is a warning).</summary>
    public bool HasErrors { get; private set; }

    /// <summary>All findings by code, complete.</summary>
    public IReadOnlyDictionary<string, long> FindingsByCode => _byCode;

    /// <summary>The first findings in full.</summary>
    public IReadOnlyList<DataFinding> Findings => _findings;

    /// <summary>Counts a finding and keeps it while there is room.</summary>
    public void Report(DataFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        FindingCount++;
        HasErrors |= finding.Severity == Severity.Error;
        _byCode[finding.Code] = _byCode.GetValueOrDefault(finding.Code) + 1;
        if (_findings.Count < MaximumKept)
        {
            _findings.Add(finding);
        }
    }

    /// <summary>Counts all that another has found, and keeps its findings while there is room.</summary>
    internal void ReportAll(ReadingSummary other)
    {
        FindingCount += other.FindingCount;
        HasErrors |= other.HasErrors;
        foreach (var (code, count) in other.FindingsByCode)
        {
            _byCode[code] = _byCode.GetValueOrDefault(code) + count;
        }

        _findings.AddRange(other.Findings.Take(MaximumKept - _findings.Count));
    }

    /// <summary>Takes over the counts of a summary that was kept: of more findings than are there in full.</summary>
    internal void CountAs(IEnumerable<(string Code, long Count)> counts)
    {
        foreach (var (code, count) in counts)
        {
            FindingCount += count - _byCode.GetValueOrDefault(code);
            _byCode[code] = count;
        }
    }

    /// <summary>Counts a row or a line.</summary>
    public void CountRow() => Rows++;

    /// <summary>Counts a record given out and its evidence.</summary>
    public void CountRecord(LearnerRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Records++;
        Items += record.Evidence.Count;
    }

    /// <summary>Counts a piece of evidence without a score.</summary>
    public void CountMissingScore() => MissingScores++;

    /// <summary>Counts a learner whose rows disagree.</summary>
    public void CountDisagreement() => DisagreeingLearners++;
}
