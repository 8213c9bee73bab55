using System.Globalization;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Scenarios.Reading;

/// <summary>Makes the learner of a case: of evidence in short form and defaults, by the reader that reads every learner.</summary>
internal sealed class RecordMaker(RecordSchema schema, DiagnosticBag diagnostics)
{
    private readonly ShortEvidence _short = new(schema, diagnostics);

    /// <summary>The items as objects, each as often as it says; null where one cannot be read.</summary>
    public IReadOnlyList<JsonValue>? Items(IEnumerable<JsonValue> written, DateOnly asOf)
    {
        var made = new List<JsonValue>();
        foreach (var item in written)
        {
            if ((item.Kind == JsonKind.Text ? _short.Read(item, asOf) : WithDay(item)) is not { } read)
            {
                return null;
            }

            made.Add(read);
        }

        return made;
    }

    /// <summary>The learner; null with diagnostics.</summary>
    /// <param name="id">The learner's id.</param>
    /// <param name="place">Where the case stands.</param>
    /// <param name="items">The evidence, oldest first.</param>
    /// <param name="defaults">What items have that do not say otherwise, the nearest first.</param>
    /// <param name="rest">What else the record says.</param>
    /// <param name="asOf">The day of the decision.</param>
    public LearnerRecord? Make(string id, JsonValue place, IReadOnlyList<JsonValue> items, IReadOnlyList<JsonValue> defaults, JsonValue? rest, DateOnly asOf)
    {
        var record = rest is null ? MadeJson.Object(place) : MadeJson.Copy(rest);
        record.Set("id", MadeJson.Text(place, id));
        var evidence = new JsonValue(JsonKind.Array, place.Document, place.Start, null, null, 0) { Length = place.Length };
        evidence.Items.AddRange(Complete(items, defaults, asOf).Select(i => MadeJson.Copy(i)));
        record.Set("evidence", evidence);
        var summary = new ReadingSummary();
        var made = new JsonRecordReader(schema, summary).Read(record);
        foreach (var finding in summary.Findings.Where(f => f.Severity == Severity.Error || f.Code == Codes.UnknownFact.Code))
        {
            diagnostics.Add(finding.Descriptor, finding.Message, At(place.Document, finding), finding.Help);
        }

        return summary.HasErrors ? null : made;
    }

    /// <summary>With defaults, copies, ids and days. Items without a day stand on days that follow each other up to that of the decision.</summary>
    private static List<JsonValue> Complete(IReadOnlyList<JsonValue> items, IReadOnlyList<JsonValue> defaults, DateOnly asOf)
    {
        var filled = new List<JsonValue>();
        foreach (var item in items)
        {
            var one = MadeJson.Copy(item);
            foreach (var layer in defaults)
            {
                one.Fill(WithDay(layer));
            }

            int count = one.Whole("count") ?? 1;
            one.Members.RemoveAll(m => m.Name == "count");
            filled.AddRange(Enumerable.Range(0, Math.Clamp(count, 1, ScenarioLimits.Copies)).Select(_ => MadeJson.Copy(one)));
        }

        var days = filled.Where(i => i["occurredOn"] is not null).CountBy(i => i.Text("occurredOn") ?? "").ToDictionary();
        foreach (var (i, item) in filled.Index())
        {
            if (item["id"] is null)
            {
                item.Set("id", MadeJson.Text(item, string.Create(CultureInfo.InvariantCulture, $"e{i + 1}")));
            }

            if (item["occurredOn"] is null)
            {
                item.Set("occurredOn", MadeJson.Text(item, asOf.AddDays(i + 1 - filled.Count).ToText()));
            }
            else if (item["sequence"] is null && days[item.Text("occurredOn") ?? ""] > 1)
            {
                item.Set("sequence", MadeJson.Number(item, string.Create(CultureInfo.InvariantCulture, $"{i + 1}")));
            }
        }

        return filled;
    }

    /// <summary><c>day</c> is short for <c>occurredOn</c>.</summary>
    private static JsonValue WithDay(JsonValue item)
    {
        if (item["day"] is not { } day)
        {
            return item;
        }

        var copy = MadeJson.Copy(item);
        copy.Members.RemoveAll(m => JsonKey.Same(m.Name, "day"));
        copy.Set("occurredOn", day);
        return copy;
    }

    private static Location At(SourceDocument document, DataFinding finding)
    {
        string[] lines = System.Text.Encoding.UTF8.GetString(document.Bytes).Split('\n');
        string line = finding.Line is > 0 and var at && at <= lines.Length ? lines[at - 1].TrimEnd('\r') : "";
        return line.Length <= 160 ? new(document.Name, "", finding.Line, finding.Column, 1, line) : new(document.Name, "", finding.Line, finding.Column, 1, line[..160]) { ShownColumn = Math.Min(finding.Column, 160) };
    }
}
