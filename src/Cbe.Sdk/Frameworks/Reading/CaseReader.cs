using Cbe.Sdk.Text;

namespace Cbe.Sdk.Frameworks;

/// <summary>
/// Reads a CASE package, leniently: real exports echo addresses, omit the edges to the document and point
/// outside the package. Whatever is passed over is counted.
/// </summary>
internal sealed partial class CaseReader(JsonValue package, DiagnosticBag diagnostics)
{
    private readonly List<CaseItem> _items = [];
    private readonly Dictionary<string, CaseItem> _byId = new(StringComparer.Ordinal);
    private readonly List<Association> _associations = [];
    private readonly Dictionary<(string Origin, string Destination), JsonValue> _edges = [];
    private readonly SortedDictionary<string, int> _unknownKeys = new(StringComparer.Ordinal);
    private int _skippedItems;
    private int _skippedAssociations;
    private int _unresolved;
    private int _criteria;

    public FrameworkReadResult Read()
    {
        CountUnknown(package, CaseKeys.Package);
        var document = package["CFDocument"];
        string? id = document is null ? null : Text(document, "identifier");
        if (document is not null)
        {
            CountUnknown(document, CaseKeys.Document);
        }

        if (string.IsNullOrEmpty(id))
        {
            diagnostics.Add(Codes.MissingKey, "the package has no `CFDocument` with an `identifier`", (document ?? package).Location,
                "a framework needs its identifier: ask for the whole CFPackage");
            return Result(null);
        }

        ReadItems();
        ReadAssociations(id);
        ReadRubrics();
        var framework = new CompetencyFramework(id, Text(document!, "title") ?? id, _items.Select(i => i.ToCompetency()),
            Text(document!, "version"), FrameworkSource.Case, _associations);
        CycleDiagnostics.Add(framework, _edges, package, diagnostics);
        return Result(framework);
    }

    private static string? Text(JsonValue value, string key) =>
        value[key] is { Kind: JsonKind.Text } text && text.Text.Length > 0 ? text.Text : null;

    private static IReadOnlyList<JsonValue> Items(JsonValue value, string key) => value[key] is { Kind: JsonKind.Array } array ? array.Items : [];

    /// <summary>The identifier an end leads to: of a link object, or the last part of an address.</summary>
    private static string? LinkOf(JsonValue value, string key) => value[key] switch
    {
        { Kind: JsonKind.Object } link => Text(link, "identifier") ?? LastPart(Text(link, "uri")),
        { Kind: JsonKind.Text } text => LastPart(text.Text),
        _ => null,
    };

    private static string? LastPart(string? uri)
    {
        string? part = uri?.TrimEnd('/');
        part = part?[(part.LastIndexOf('/') + 1)..];
        return string.IsNullOrEmpty(part) ? null : part;
    }

    private void CountUnknown(JsonValue value, HashSet<string> known)
    {
        foreach (var member in value.Members.Where(m => !known.Contains(m.Name)))
        {
            _unknownKeys[member.Name] = _unknownKeys.GetValueOrDefault(member.Name) + 1;
        }
    }

    private FrameworkReadResult Result(CompetencyFramework? framework) => new()
    {
        Framework = framework,
        Diagnostics = diagnostics.ToList(),
        Places = _byId.ToDictionary(i => i.Key, i => i.Value.Place, StringComparer.Ordinal),
        Summary = new()
        {
            Source = FrameworkSource.Case,
            Items = _items.Count,
            SkippedItems = _skippedItems,
            Associations = _associations.CountBy(a => a.TypeText).ToDictionary(StringComparer.Ordinal),
            SkippedAssociations = _skippedAssociations,
            UnresolvedEnds = _unresolved,
            RubricCriteria = _criteria,
            UnknownKeys = _unknownKeys,
        },
    };
}
