namespace Cbe.Sdk.Elements.Assessment;

/// <summary>Which of the attempts at one task count: of the items of one competency that name the same task and are admitted.</summary>
public enum AttemptPolicy
{
    /// <summary>Each on its own, as if there were no tasks.</summary>
    All,

    /// <summary>The newest.</summary>
    Latest,

    /// <summary>The one with the greatest score, then with the highest level; of equals the newest.</summary>
    Highest,

    /// <summary>The oldest.</summary>
    First,

    /// <summary>The newest, with the mean of the scores of all, rounded once, and with its level only where all have the same.</summary>
    Mean,
}
