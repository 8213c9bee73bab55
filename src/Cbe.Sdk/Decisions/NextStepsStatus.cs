namespace Cbe.Sdk.Decisions;

/// <summary>What the search for next steps came to.</summary>
public enum NextStepsStatus
{
    /// <summary>Further evidence that raises the level was found.</summary>
    Found,

    /// <summary>There is nothing to search for: the level is reached already, or it is the highest that the rules give.</summary>
    Reached,

    /// <summary>A person decided the level, and evidence alone does not change that.</summary>
    DecidedByPerson,

    /// <summary>Everything within the bound was tried, and nothing raises the level.</summary>
    NoneWithinBound,

    /// <summary>The bound of evaluations came first: there may be something that was not tried.</summary>
    BoundReached,
}
