using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Learners;

/// <summary>Reads a mapping document.</summary>
internal sealed partial class CsvMappingReader(string name, DiagnosticBag diagnostics)
{
    private static readonly CsvField _none = new();

    public CsvMapping? Read(JsonValue root)
    {
        var json = StrictObject.Open(root, diagnostics, "a mapping", "$schema", "mapping", "title", "missing", "delimiter", "evidence", "learners");
        if (json is null)
        {
            return null;
        }

        if (json.Integer("mapping", 1) is { } version && version != 1)
        {
            diagnostics.Add(Codes.LanguageVersion, "only mappings of version 1 are read", json["mapping"]!.Location);
        }

        string delimiter = json.Text("delimiter") ?? ",";
        if (delimiter.Length != 1 || delimiter[0] is '"' or '\r' or '\n')
        {
            diagnostics.Add(Codes.NotAllowed, "`delimiter` is one character, and no quote", json["delimiter"]!.Location);
        }

        if (json["evidence"] is not { } evidence)
        {
            diagnostics.Add(Codes.MissingKey, "the key `evidence` is missing", root.Location, "add `\"evidence\": { … }`");
            return null;
        }

        return Evidence(evidence) is not { } read ? null : new CsvMapping(name, read)
        {
            Title = json.Text("title"),
            Delimiter = delimiter,
            Missing = json["missing"] is null ? new(StringComparer.Ordinal) { "" } : new(json.Texts("missing"), StringComparer.Ordinal),
            Learners = json["learners"] is { } learners ? Learners(learners) : null,
        };
    }

    private CsvEvidence? Evidence(JsonValue value)
    {
        var json = StrictObject.Open(value, diagnostics, "`evidence`", "file", "joins", "learner", "id", "fields", "facts", "levelFromScore");
        if (json is null)
        {
            return null;
        }

        var fields = Fields(json, "fields", EvidenceKind);
        foreach (string required in (string[])["competency", "occurredOn"])
        {
            if (!fields.ContainsKey(required))
            {
                diagnostics.Add(Codes.MissingKey, $"the mapping says nothing about `{required}`", (json["fields"] ?? value).Location, $"add `\"{required}\"` to `fields`");
            }
        }

        return new()
        {
            File = FileName(json),
            Joins = [.. json.Items("joins").Select(Join).OfType<CsvJoin>()],
            Learner = Required(json, "learner"),
            Id = json["id"] is { } id ? Field(id, CsvFieldKind.Text) : null,
            Fields = fields,
            Facts = Fields(json, "facts", FactKindOf),
            LevelFromScore = json.Boolean("levelFromScore") ?? false,
        };
    }

    private CsvLearners? Learners(JsonValue value) =>
        StrictObject.Open(value, diagnostics, "`learners`", "file", "learner", "subgroups", "facts", "includeWithoutEvidence") is not { } json ? null : new()
        {
            File = FileName(json),
            Learner = Required(json, "learner"),
            Subgroups = Fields(json, "subgroups", _ => CsvFieldKind.Text),
            Facts = Fields(json, "facts", FactKindOf),
            IncludeWithoutEvidence = json.Boolean("includeWithoutEvidence") ?? false,
        };

    private CsvJoin? Join(JsonValue value)
    {
        var json = StrictObject.Open(value, diagnostics, "a join", "file", "on", "as", "optional");
        if (json is null)
        {
            return null;
        }

        var on = new List<(string, string)>();
        foreach (var key in json.Items("on"))
        {
            if (key.Kind == JsonKind.Text)
            {
                on.Add((key.Text, key.Text));
            }
            else if (StrictObject.Open(key, diagnostics, "a join's key", "column", "to") is { } pair)
            {
                on.Add((pair.RequiredText("column"), pair.RequiredText("to")));
            }
        }

        if (on.Count == 0)
        {
            diagnostics.Add(Codes.MissingKey, "a join needs at least one key column in `on`", value.Location, "add `\"on\": [\"column\"]`");
        }

        return new(FileName(json), on, json.Text("as"), json.Boolean("optional") ?? false);
    }

    /// <summary>A mapping may come from somebody else: it reads files of the data folder and no others.</summary>
    private string FileName(StrictObject json)
    {
        string file = json.RequiredText("file");
        if (Path.IsPathRooted(file) || file.Split('/', '\\').Contains(".."))
        {
            diagnostics.Add(Codes.NotAllowed, $"the file `{file}` is outside the data folder", json["file"]!.Location, "name a file inside the data folder");
        }

        return file;
    }
}
