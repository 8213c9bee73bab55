using Cbe.Sdk.Text;

namespace Cbe.Sdk.Frameworks;

/// <content>Items and associations.</content>
internal sealed partial class CaseReader
{
    private void ReadItems()
    {
        foreach (var item in Items(package, "CFItems"))
        {
            CountUnknown(item, CaseKeys.Item);
            if (Text(item, "identifier") is not { } id)
            {
                _skippedItems++;
                diagnostics.Add(Codes.FrameworkItemSkipped, "the item has no `identifier`; it is passed over", item.Location);
                continue;
            }

            var made = new CaseItem(Make(item, id), item.Location);
            if (!_byId.TryAdd(id, made))
            {
                _skippedItems++;
                diagnostics.Add(Codes.DuplicateCompetency, $"the item `{id}` stands twice; the first is kept", item["identifier"]!.Location);
                continue;
            }

            _items.Add(made);
        }
    }

    private static Competency Make(JsonValue item, string id) => new()
    {
        Id = id,
        Code = Text(item, "humanCodingScheme"),
        Statement = Text(item, "fullStatement") ?? Text(item, "abbreviatedStatement") ?? "",
        Kind = Text(item, "CFItemType") ?? (item["CFItemTypeURI"] is { } type ? Text(type, "title") : null),
        Uri = Text(item, "uri"),
        EducationLevels = item["educationLevel"] switch
        {
            { Kind: JsonKind.Array } many => [.. many.Items.Where(l => l.Kind == JsonKind.Text).Select(l => l.Text)],
            { Kind: JsonKind.Text } one => [.. one.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
            _ => [],
        },
        Notes = Text(item, "notes"),
    };

    private void ReadAssociations(string documentId)
    {
        foreach (var value in Items(package, "CFAssociations"))
        {
            CountUnknown(value, CaseKeys.Association);
            string? origin = LinkOf(value, "originNodeURI") ?? Text(value, "originNodeIdentifier");
            string? destination = LinkOf(value, "destinationNodeURI") ?? Text(value, "destinationNodeIdentifier");
            if (origin is null || destination is null || Text(value, "associationType") is not { } type)
            {
                _skippedAssociations++;
                diagnostics.Add(Codes.FrameworkItemSkipped, "the association has no type, origin or destination; it is passed over", value.Location);
                continue;
            }

            var association = new Association(origin, AssociationNames.TypeOf(type), destination, type);
            _associations.Add(association);
            CheckEnd(origin, "origin", value, documentId);
            CheckEnd(destination, "destination", value, documentId);
            Attach(association, value, documentId);
        }
    }

    private void CheckEnd(string id, string end, JsonValue association, string documentId)
    {
        if (id != documentId && !_byId.ContainsKey(id))
        {
            _unresolved++;
            diagnostics.Add(Codes.UnresolvedAssociation, $"the {end} `{id}` is not in the framework", association.Location);
        }
    }

    private void Attach(Association a, JsonValue place, string documentId)
    {
        var origin = _byId.GetValueOrDefault(a.Origin);
        var destination = _byId.GetValueOrDefault(a.Destination);
        switch (a.Type)
        {
            case AssociationType.IsChildOf when a.Destination != documentId:
                origin?.Parents.Add(a.Destination);
                break;
            case AssociationType.Precedes:
                destination?.Prerequisites.Add(a.Origin);
                _edges.TryAdd((a.Origin, a.Destination), place);
                break;
            case AssociationType.IsRelatedTo:
                origin?.Related.Add(a.Destination);
                destination?.Related.Add(a.Origin);
                break;
            case AssociationType.ExactMatchOf:
                origin?.Equivalent.Add(a.Destination);
                destination?.Equivalent.Add(a.Origin);
                break;
        }
    }
}
