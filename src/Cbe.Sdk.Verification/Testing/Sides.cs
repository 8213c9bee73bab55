namespace Cbe.Sdk.Verification.Testing;

/// <summary>The two sides of a law with what was decided about each.</summary>
/// <param name="Change">What makes the one side of the other.</param>
/// <param name="Pair">The learners.</param>
/// <param name="Left">What was decided about the one.</param>
/// <param name="Right">What was decided about the other.</param>
internal sealed record Sides(Change Change, Pair Pair, CaseView Left, CaseView Right)
{
    /// <summary>Whether the item of the change counts on some side.</summary>
    public bool ItemCounts => Change.Item is { } item && (Left.Counts(item) || Right.Counts(item));

    /// <summary>Whether anything but the decision of support is other.</summary>
    public bool Moved => !Relations.Same(Left, Right, withSupport: false);
}
