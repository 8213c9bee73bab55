using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Binding;

/// <content>What to say of a name that means nothing here: the likeliest mistake first.</content>
internal sealed partial class Binder
{
    /// <summary>What may not be seen is told as such, also where nothing else stands under its root: <c>facts.attendance</c>.</summary>
    private BoundNode? UnknownRoot(List<Segment> path, Field? outer) =>
        outer is null && path.Count > 1 && Vocabulary.Refuse(path[1].Name) is { Owner: null } refusal
            ? Report(refusal.Descriptor, path[1].Start, path[1].Name.Length, refusal.Message, refusal.Help)
            : UnknownName(path[0], outer);

    private BoundNode? UnknownName(Segment name, Field? outer)
    {
        if (outer is not null)
        {
            return Report(Codes.OuterScalar, name.Start, name.Name.Length, $"`{name.Name}` cannot be read inside a sequence call",
                "inside, a bare name is a member of the item; give the outer value a name as a local parameter");
        }

        if (_scope.Later.Contains(name.Name))
        {
            return Report(Codes.UsedBeforeDefined, name.Start, name.Name.Length, $"the local parameter `{name.Name}` is used before it is defined",
                "a local parameter sees only those above it; change their order");
        }

        if (_items.TryPeek(out var inner) && inner is { Name: { } item, Type.Item: { } type } && type.TryGet(name.Name, out var member))
        {
            return Report(Codes.BareMember, name.Start, name.Name.Length, $"`{name.Name}` stands bare beside a named item", $"write `{item}.{member.Name}`");
        }

        if (inner is { Name: null, Type.IsScalar: true })
        {
            return Report(Codes.NeedsScalars, name.Start, name.Name.Length, $"a single value has no member `{name.Name}`",
                "name the value: `x => x >= 70`");
        }

        if (Vocabulary.Refuse(name.Name) is { } refusal)
        {
            return Report(refusal.Descriptor, name.Start, name.Name.Length, refusal.Message, refusal.Help);
        }

        if (Functions.IsName(name.Name))
        {
            return Report(Codes.UnknownName, name.Start, name.Name.Length, $"`{name.Name}` is a function", $"write `{name.Name}(…)`");
        }

        return Report(Codes.UnknownName, name.Start, name.Name.Length,
            $"{Vocabulary.Name} cannot see a name `{name.Name}`", NameHelp(name.Name, inner));
    }

    /// <summary>Looking for what was meant costs time; after so many mistakes the names that there are must do.</summary>
    private const int MostSuggestions = 30;

    private string Suggest(string name, IReadOnlyCollection<string> known, string what) =>
        NearMiss.Help(_diagnostics.Count < MostSuggestions ? name : "", known, what);

    private string NameHelp(string name, ItemVariable? inner)
    {
        if (_diagnostics.Count >= MostSuggestions)
        {
            return NearMiss.Help("", [.. Vocabulary.Fields.Take(10).Select(f => f.Name)], "names");
        }

        var known = new List<string>();
        if (inner is { Name: null, Type.Item: { } members })
        {
            known.AddRange(members.Fields.Select(f => f.Name));
        }

        known.AddRange(_scope.Locals.Select(l => l.Name));
        known.AddRange(Vocabulary.Fields.Where(f => f.Scope == FieldScope.Root || inner is null).Select(f => f.Name));
        known.AddRange(_scope.Parameters.Names.Select(p => $"{BindingScope.ParametersRoot}.{p}"));
        if (NearMiss.Of(name, known) is { } near)
        {
            return $"did you mean `{near}`?";
        }

        // A bare parameter, or a bare member outside a call, is the likeliest of the farther slips.
        if (_scope.Parameters.Find(name) is { } parameter)
        {
            return $"write `{BindingScope.ParametersRoot}.{parameter.Name}`";
        }

        if (Vocabulary.Fields.FirstOrDefault(f => f.Name.EndsWith("." + name, StringComparison.OrdinalIgnoreCase) && f.Name.StartsWith("facts.", StringComparison.Ordinal)) is { } fact)
        {
            return $"write `{fact.Name}`";
        }

        if (inner is null && Vocabulary.Fields.FirstOrDefault(f => f.Type.Element?.Item?.TryGet(name, out _) == true) is { } sequence)
        {
            return $"`{name}` is a member of {sequence.Type.Element!.Item!.Name}; write it inside a call, such as `{sequence.Name}.Any({name} …)`";
        }

        return NearMiss.Help(name, known, "names");
    }

    private BoundNode? UnknownMember(Segment name, string owner, IReadOnlyCollection<string> known) =>
        Vocabulary.Refuse(name.Name) is { } refusal && (refusal.Owner ?? owner) == owner
            ? Report(refusal.Descriptor, name.Start, name.Name.Length, refusal.Message, refusal.Help)
            : Report(Codes.UnknownMember, name.Start, name.Name.Length, $"{owner} has no member `{name.Name}`", Suggest(name.Name, known, "members"));

    private BoundNode? NotAnItem(BoundNode node, Segment name)
    {
        bool isCall = node.Type.Kind == ValueKind.Sequence && Functions.Has(Functions.OnSequence, name.Name);
        string help = isCall ? $"write `{name.Name}()`"
            : node.Type.Kind == ValueKind.Sequence ? $"read a member of each item inside a call, such as `.Any({name.Name} …)` or `.Select({name.Name})`"
            : "a single value has no members";
        return Report(Codes.UnknownMember, name.Start, name.Name.Length, $"{node.Type} has no member `{name.Name}`", help);
    }
}
