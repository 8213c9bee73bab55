using System.Text.Json;
using Cbe.Sdk;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace NightlyRun;

/// <summary>What a night came to, in counts. It names nobody.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, SortedDictionary<string, int>> _levels = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedDictionary<string, int>> _rules = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _findings = new(StringComparer.Ordinal);
    private int _learners;

    /// <summary>May be asked on another thread.</summary>
    public int Learners => Volatile.Read(ref _learners);

    public int Decisions { get; private set; }

    public int Findings => _findings.Values.Sum();

    public bool HasErrors { get; private set; }

    public void Add(LearnerReport report)
    {
        foreach (var competency in report.Competencies.Where(c => c.Status != ProgressStatus.NoEvidenceYet))
        {
            Count(_levels, competency.Competency, competency.Level ?? "below the scale");
        }

        foreach (var decision in report.Decisions)
        {
            Count(_rules, decision.Rule, decision.Answer.ToName());
            Decisions++;
        }

        foreach (var finding in report.Findings)
        {
            _findings[finding.Code] = _findings.GetValueOrDefault(finding.Code) + 1;
            HasErrors |= finding.Severity == Severity.Error;
        }

        Volatile.Write(ref _learners, _learners + 1);
    }

    public byte[] ToJson(CbeEngine engine, DateOnly asOf, ReadingSummary read)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteString("pack", engine.Pack.ToString());
            json.WriteString("packHash", engine.Pack.ContentHash);
            json.WriteString("asOf", asOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteNumber("learners", Learners);
            json.WriteNumber("rows", read.Rows);
            json.WriteNumber("evidence", read.Items);
            json.WriteNumber("missingScores", read.MissingScores);
            json.WriteNumber("decisions", Decisions);
            Write(json, "levels", _levels);
            Write(json, "rules", _rules);
            json.WriteStartObject("findings");
            foreach (var (code, count) in read.FindingsByCode.Concat(_findings.Select(f => KeyValuePair.Create(f.Key, (long)f.Value))).GroupBy(f => f.Key, f => f.Value).Select(g => (g.Key, g.Sum())))
            {
                json.WriteNumber(code, count);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return [.. bytes.ToArray(), (byte)'\n'];
    }

    private static void Count(SortedDictionary<string, SortedDictionary<string, int>> counts, string name, string value)
    {
        if (!counts.TryGetValue(name, out var values))
        {
            counts[name] = values = new(StringComparer.Ordinal);
        }

        values[value] = values.GetValueOrDefault(value) + 1;
    }

    private static void Write(Utf8JsonWriter json, string name, SortedDictionary<string, SortedDictionary<string, int>> counts)
    {
        json.WriteStartObject(name);
        foreach (var (key, values) in counts)
        {
            json.WriteStartObject(key);
            foreach (var (value, count) in values)
            {
                json.WriteNumber(value, count);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
