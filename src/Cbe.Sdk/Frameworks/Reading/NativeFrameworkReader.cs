using Cbe.Sdk.Text;

namespace Cbe.Sdk.Frameworks;

/// <summary>Reads this library's own framework JSON, strictly.</summary>
internal sealed class NativeFrameworkReader(JsonValue root, DiagnosticBag diagnostics)
{
    private readonly Dictionary<(string Origin, string Destination), JsonValue> _edges = [];
    private readonly List<(string Id, JsonValue Place, bool Prerequisite)> _ends = [];
    private readonly Dictionary<string, Location> _places = new(StringComparer.Ordinal);
    private readonly List<Competency> _competencies = [];
    private int _skipped;

    public FrameworkReadResult Read()
    {
        var document = StrictObject.Open(root, diagnostics, "a framework", "$schema", "id", "title", "version", "competencies");
        if (document is null)
        {
            return Result(null, 0);
        }

        string id = document.RequiredText("id");
        string title = document.RequiredText("title");
        string? version = document.Text("version");
        if (document["competencies"] is null)
        {
            diagnostics.Add(Codes.MissingKey, "the key `competencies` is missing", root.Location, "add `\"competencies\": [ … ]`");
        }

        foreach (var item in document.Items("competencies"))
        {
            Add(item);
        }

        int unresolved = CheckEnds();
        if (diagnostics.HasErrors)
        {
            return Result(null, unresolved);
        }

        var framework = new CompetencyFramework(id, title, _competencies, version, FrameworkSource.Json);
        CycleDiagnostics.Add(framework, _edges, root, diagnostics);
        return Result(framework, unresolved);
    }

    private void Add(JsonValue item)
    {
        var json = StrictObject.Open(item, diagnostics, "a competency",
            "id", "code", "statement", "iCan", "kind", "uri", "educationLevels", "parent", "prerequisites", "related", "equivalent", "rubric", "rigor", "notes");
        if (json is null)
        {
            _skipped++;
            return;
        }

        var competency = new Competency
        {
            Id = json.RequiredText("id"),
            Code = json.Text("code"),
            Statement = json.RequiredText("statement"),
            ICan = json.Text("iCan"),
            Kind = json.Text("kind"),
            Uri = json.Text("uri"),
            EducationLevels = json.Texts("educationLevels"),
            Parents = json.OneOrMoreTexts("parent"),
            Prerequisites = [.. json.Texts("prerequisites").Distinct(StringComparer.Ordinal)],
            Related = json.Texts("related"),
            Equivalent = json.Texts("equivalent"),
            Rubric = json["rubric"] is { } rubric ? NativeRubric.Read(rubric, diagnostics) : null,
            Rigor = json.Text("rigor"),
            Notes = json.Text("notes"),
        };
        if (competency.Id.Length > 0 && !_places.TryAdd(competency.Id, item.Location))
        {
            diagnostics.Add(Codes.DuplicateCompetency, $"the competency `{competency.Id}` stands twice", json["id"]!.Location, "give each its own id");
            _skipped++;
            return;
        }

        _competencies.Add(competency);
        Remember(competency, json);
    }

    private void Remember(Competency competency, StrictObject json)
    {
        foreach (var p in json.Items("prerequisites").Where(p => p.Kind == JsonKind.Text))
        {
            _edges.TryAdd((p.Text, competency.Id), p);
            _ends.Add((p.Text, p, true));
        }

        var parents = json["parent"] is { Kind: JsonKind.Text } one ? [one] : json["parent"] is null ? [] : json.Items("parent");
        _ends.AddRange(parents.Where(p => p.Kind == JsonKind.Text).Select(p => (p.Text, p, false)));
    }

    private int CheckEnds()
    {
        int unresolved = 0;
        foreach (var (id, place, prerequisite) in _ends.Where(e => !_places.ContainsKey(e.Id)))
        {
            unresolved++;
            diagnostics.Add(Codes.UnresolvedAssociation, $"the {(prerequisite ? "prerequisite" : "parent")} `{id}` is not in the framework",
                place.Location, NearMiss.Help(id, _places.Keys, "competencies"));
        }

        return unresolved;
    }

    private FrameworkReadResult Result(CompetencyFramework? framework, int unresolved) => new()
    {
        Framework = framework,
        Diagnostics = diagnostics.ToList(),
        Places = _places,
        Summary = new()
        {
            Source = FrameworkSource.Json,
            Items = _competencies.Count,
            SkippedItems = _skipped,
            UnresolvedEnds = unresolved,
            Associations = framework?.Associations.CountBy(a => a.TypeText).ToDictionary(StringComparer.Ordinal) ?? [],
            RubricCriteria = _competencies.Sum(c => c.Rubric?.Criteria.Count ?? 0),
        },
    };
}
