using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Next;

/// <summary>Something that a rule sees of an item: whether a condition on it is met, or a value. Items of which all rules see the same are the same to them.</summary>
/// <param name="Node">The condition or the value, of the sequence call's item.</param>
/// <param name="Way">Which way it helps.</param>
internal sealed record SeenPart(BoundNode Node, Way Way)
{
    /// <summary>The members that it reads.</summary>
    public IReadOnlyList<string> Reads { get; } = [.. BoundParts.Of(Node).SelectMany(AskedRules.NamesOf).Select(f => f.Name).Distinct()];

    /// <summary>Whether it can be told from the item alone.</summary>
    public bool IsOfItemAlone => !BoundParts.Of(Node).Any(n => n is InputNode { Field: { CitesEvidence: true } or { Type.Kind: ValueKind.Sequence } }
        or ItemNode { Item.Depth: not 0 } or LocalNode { Type.Kind: ValueKind.Sequence or ValueKind.Item });

    /// <summary>Whether with <paramref name="other"/> in place of <paramref name="one"/> no rule that sees this part is worse off.</summary>
    public bool IsAtLeast(Value one, Value other)
    {
        if (one.Equals(other))
        {
            return true;
        }

        bool isCondition = Node.Type.Kind == ValueKind.Boolean;
        if (Way == Way.Both || (!isCondition && (one.IsMissing || other.IsMissing || Node.Type.Kind is not (ValueKind.Number or ValueKind.Level))))
        {
            return false;
        }

        // A condition that is not decided stands between one that is not met and one that is.
        var (a, b) = isCondition ? ((long)one.Answer, (long)other.Answer) : (one.Low, other.Low);
        return Way == Way.Up ? b >= a : b <= a;
    }
}
