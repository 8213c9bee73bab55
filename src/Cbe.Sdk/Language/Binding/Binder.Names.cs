using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Language.Syntax;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Binding;

/// <content>Names and members. Inside a sequence call a bare name is a member of the item or a named root, never an outer value.</content>
internal sealed partial class Binder
{
    private readonly record struct Segment(string Name, int Start)
    {
        public int End => Start + Name.Length;
    }

    private BoundNode? BindPath(SyntaxNode syntax)
    {
        var segments = new List<Segment>();
        var node = syntax;
        while (node is MemberSyntax member)
        {
            segments.Insert(0, new(member.Name, member.NameStart));
            if (member.Target.InParentheses)
            {
                node = member.Target;
                break;
            }

            node = member.Target;
        }

        if (node is NameSyntax { InParentheses: false } name)
        {
            segments.Insert(0, new(name.Name, name.Start));
            int used = 0;
            var start = BindName(segments, ref used);
            return start is null ? null : BindMembers(start, segments, used, syntax);
        }

        if (ReferenceEquals(node, syntax))
        {
            int used = 0;
            return BindName([new(((NameSyntax)node).Name, node.InParentheses ? node.Start + 1 : node.Start)], ref used);
        }

        var target = BindNode(node);
        return target is null ? null : BindMembers(target, segments, 0, syntax);
    }

    /// <summary>The first name of a path, or the first two where they stand for one thing, as in <c>mastery.Score</c>.</summary>
    private BoundNode? BindName(List<Segment> path, ref int used)
    {
        var first = path[0];
        used = 1;
        foreach (var item in _items)
        {
            if (Same(item.Name, first.Name))
            {
                return At(new ItemNode(item) { Type = item.Type, Range = RangeOfItem(item) }, first.Start, first.Name.Length);
            }
        }

        if (_scope.Local(first.Name) is { } local)
        {
            _deepestLocal = Math.Max(_deepestLocal, local.Height);
            return At(new LocalNode(local) { Type = local.Value.Type, Range = local.Value.Range }, first.Start, first.Name.Length);
        }

        if (_scope.Broken.Contains(first.Name))
        {
            return null;
        }

        if (_items.TryPeek(out var inner) && inner is { Name: null, Type.Item: { } members })
        {
            var self = new ItemNode(inner) { Type = inner.Type };
            if (members.TryGet(first.Name, out var member))
            {
                return Member(self, member, first.Start, first.End);
            }

            if (members.HasPrefix(first.Name))
            {
                return PrefixedMember(self, members, path, ref used);
            }
        }

        if (Vocabulary.TryGet(first.Name, out var field) && (field.Scope == FieldScope.Root || _items.Count == 0))
        {
            return Input(field, first.Start, first.End);
        }

        return Vocabulary.HasPrefix(first.Name) || Same(first.Name, BindingScope.ParametersRoot)
            ? PrefixedRoot(path, ref used)
            : UnknownRoot(path, field);
    }

    private BoundNode? PrefixedRoot(List<Segment> path, ref int used)
    {
        var first = path[0];
        bool isParameter = Same(first.Name, BindingScope.ParametersRoot);

        // For help alone: a name that is known, as nearly all are, never asks for the list.
        IReadOnlyList<string> Names() => isParameter
            ? _scope.Parameters.Names
            : [.. Vocabulary.Fields.Where(f => f.Name.StartsWith(first.Name + ".", StringComparison.OrdinalIgnoreCase)).Select(f => f.Name[(first.Name.Length + 1)..])];
        if (path.Count == 1)
        {
            return Report(Codes.SequenceAsValue, first.Start, first.Name.Length, $"`{first.Name}` is not a single value", NearMiss.Help("", Names(), "members"));
        }

        used = 2;
        var second = path[1];
        if (isParameter)
        {
            return _scope.Parameters.Find(second.Name) is { } parameter
                ? At(new ParameterNode(parameter) { Type = parameter.Type, Range = parameter.Range }, first.Start, second.End - first.Start)
                : Report(Codes.UnknownMember, second.Start, second.Name.Length, $"the pack has no parameter `{second.Name}`", Suggest(second.Name, Names(), "parameters"));
        }

        return Vocabulary.TryGet($"{first.Name}.{second.Name}", out var field)
            ? Input(field, first.Start, second.End)
            : UnknownMember(second, $"`{first.Name}`", Names());
    }

    private BoundNode? PrefixedMember(BoundNode item, ItemType type, List<Segment> path, ref int used)
    {
        int at = used - 1;
        string prefix = path[at].Name;
        string[] names = [.. type.Fields.Where(f => f.Name.StartsWith(prefix + ".", StringComparison.OrdinalIgnoreCase)).Select(f => f.Name[(prefix.Length + 1)..])];
        if (path.Count == used)
        {
            return Report(Codes.SequenceAsValue, path[at].Start, prefix.Length, $"`{prefix}` is not a single value", NearMiss.Help("", names, "members"));
        }

        var second = path[used++];
        return type.TryGet($"{prefix}.{second.Name}", out var field)
            ? Member(item, field, path[at].Start, second.End)
            : UnknownMember(second, $"`{prefix}`", names);
    }

    private BoundNode? BindMembers(BoundNode node, List<Segment> path, int used, SyntaxNode whole)
    {
        while (used < path.Count)
        {
            var segment = path[used++];
            if (node.Type.Item is not { } type || node.Type.Kind != ValueKind.Item)
            {
                return NotAnItem(node, segment);
            }

            int start = whole.InParentheses ? whole.Start + 1 : whole.Start;
            BoundNode? next;
            if (type.TryGet(segment.Name, out var field))
            {
                next = Member(node, field, start, segment.End);
            }
            else if (type.HasPrefix(segment.Name))
            {
                next = PrefixedMember(node, type, path, ref used);
                next = next is null ? null : next with { Start = start, Length = next.Start + next.Length - start };
            }
            else
            {
                return UnknownMember(segment, type.Name, [.. type.Fields.Select(f => f.Name)]);
            }

            if (next is null)
            {
                return null;
            }

            node = next;
        }

        return node;
    }

    private static BoundNode Input(Field field, int start, int end) =>
        At(new InputNode(field) { Type = field.Type, Range = field.Range, Degree = field.Type.Kind == ValueKind.Sequence ? 1 : 0 }, start, end - start);

    private static BoundNode Member(BoundNode item, Field field, int start, int end) =>
        At(new MemberNode(item, field) { Type = field.Type, Range = field.Range, Degree = item.Degree }, start, end - start);

    private static BoundNode At(BoundNode node, int start, int length) => node with { Start = start, Length = length };

    private static bool Same(string? a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private NumberRange? RangeOfItem(ItemVariable item) => _itemRanges.GetValueOrDefault(item);
}
