namespace Cbe.Sdk.Language.Bound;

/// <summary>What the number is that a mastery method gives.</summary>
public enum MethodResult
{
    /// <summary>Between the least and the greatest score.</summary>
    Scores,

    /// <summary>On the scale of the scores, though perhaps beyond those that were shown: the value of a fitted curve, kept within the scale.</summary>
    Scale,

    /// <summary>A probability, 0 to 1, whatever the scale of the scores.</summary>
    Probability,
}
