namespace Cbe.Sdk.Language.Bound;

/// <summary>What can be asked of a bound tree as a whole.</summary>
public static class BoundTree
{
    /// <summary>The node and everything below it, in the order of reading. A local parameter that is read many times is walked once.</summary>
    /// <param name="root">The node.</param>
    public static IEnumerable<BoundNode> Parts(BoundNode root)
    {
        ArgumentNullException.ThrowIfNull(root);
        return BoundParts.Of(root);
    }
}
