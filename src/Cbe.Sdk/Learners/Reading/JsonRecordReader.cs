using System.Collections.ObjectModel;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Learners;

/// <summary>
/// Reads learners from JSON. Whatever is wrong with one item sets that item aside with a finding; the rest of the record goes on.
/// </summary>
internal sealed partial class JsonRecordReader(RecordSchema schema, ReadingSummary summary)
{
    private readonly RecordChecks _checks = new(schema);
    private readonly HashSet<string> _learners = new(StringComparer.Ordinal);
    private int _linesBefore;
    private string? _learner;

    /// <summary>All records of a document: one object, or an array of them.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="linesBefore">How many lines of the file stand before the text.</param>
    public IEnumerable<LearnerRecord> ReadAll(byte[] utf8, string file, int linesBefore = 0)
    {
        _linesBefore = linesBefore;
        _learner = null;
        var diagnostics = new DiagnosticBag();
        var root = JsonDocumentReader.Read(new SourceDocument(file, utf8), JsonLimits.Record, diagnostics);
        if (Report(diagnostics) || root is null)
        {
            yield break;
        }

        foreach (var value in root.Kind == JsonKind.Array ? root.Items : [root])
        {
            if (Read(value) is { } record)
            {
                summary.CountRecord(record);
                yield return record;
            }
        }
    }

    /// <summary>One record that has been read as JSON, or as what can stand for it.</summary>
    public LearnerRecord? Read(JsonValue value)
    {
        _learner = null;
        var diagnostics = new DiagnosticBag();
        var json = StrictObject.Open(value, diagnostics, "a learner", "$schema", "id", "evidence", "choices", "goals", "supportEvents", "needs",
            "accommodations", "plan", "subgroups", "awards", "overrides", "facts");
        if (json is null)
        {
            Report(diagnostics);
            return null;
        }

        if (json.Text("id") is not { Length: > 0 } id)
        {
            diagnostics.Add(Codes.MissingLearner, "the record has no `id`", value.Location, "add `\"id\"`");
            Report(diagnostics);
            return null;
        }

        if (!_learners.Add(id))
        {
            diagnostics.Add(Codes.DuplicateLearner, $"the learner `{id}` stands twice; the first record is kept", json["id"]!.Location, "put all of a learner's evidence in one record");
            Report(diagnostics);
            return null;
        }

        _learner = id;
        var record = Make(id, json, diagnostics);
        Report(diagnostics);
        return record;
    }

    private LearnerRecord Make(string id, StrictObject json, DiagnosticBag diagnostics) => new()
    {
        Id = id,
        Evidence = Evidence(json),
        Choices = Each(json, "choices", ReadChoice),
        Goals = Each(json, "goals", ReadGoal),
        SupportEvents = Each(json, "supportEvents", ReadSupport),
        Needs = json.Texts("needs"),
        Accommodations = json.Texts("accommodations"),
        Plan = json["plan"] is { } plan ? ReadPlan(plan, diagnostics) : null,
        Subgroups = Subgroups(json, diagnostics),
        Awards = Each(json, "awards", ReadAward),
        Overrides = Each(json, "overrides", ReadOverride),
        Facts = Facts(json, FactSubject.Learner, diagnostics),
    };

    /// <summary>Every item on its own: a bad one is reported and left out.</summary>
    private List<T> Each<T>(StrictObject owner, string key, Func<JsonValue, DiagnosticBag, T?> read)
        where T : class
    {
        var values = owner.Items(key);
        var made = new List<T>(values.Count);
        foreach (var value in values)
        {
            var diagnostics = new DiagnosticBag();
            if (read(value, diagnostics) is { } item && !diagnostics.HasErrors)
            {
                made.Add(item);
            }

            Report(diagnostics);
        }

        return made;
    }

    private static IReadOnlyDictionary<string, string> Subgroups(StrictObject json, DiagnosticBag diagnostics)
    {
        if (json["subgroups"] is not { } value)
        {
            return ReadOnlyDictionary<string, string>.Empty;
        }

        var subgroups = new Dictionary<string, string>(StringComparer.Ordinal);
        if (value.Kind != JsonKind.Object)
        {
            json.WrongShape(value, "subgroups", "an object");
        }

        foreach (var member in value.Members.Where(m => m.Value.Kind != JsonKind.Null))
        {
            if (member.Value.Kind == JsonKind.Text)
            {
                subgroups[member.Name] = member.Value.Text;
            }
            else
            {
                diagnostics.Add(Codes.WrongShape, $"the subgroup `{member.Name}` must be a text", member.Value.Location);
            }
        }

        return subgroups;
    }

    private bool Report(DiagnosticBag diagnostics)
    {
        if (diagnostics.Count > 0)
        {
            foreach (var d in diagnostics.ToList())
            {
                summary.Report(new(d.Descriptor, d.Message, d.Location.Document, d.Location.Line + _linesBefore, d.Location.Column)
                {
                    LearnerId = _learner,
                    Help = d.Help,
                });
            }
        }

        return diagnostics.HasErrors;
    }
}
