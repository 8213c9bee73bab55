namespace Cbe.Sdk.Verification;

/// <summary>How a law is checked. What decides best is asked first.</summary>
public enum LawMethod
{
    /// <summary>By the way in which the engine is built: there is nothing a pack could say against it. Held by tests of the engine.</summary>
    Construction,

    /// <summary>By what the rules read: what is never read changes nothing.</summary>
    ReadSet,

    /// <summary>By induction over one more item of evidence: holds for any number of them.</summary>
    Induction,

    /// <summary>By a solver, for up to so many items of evidence.</summary>
    Bounded,

    /// <summary>By random learners that are aimed at the thresholds of the pack.</summary>
    Properties,

    /// <summary>By looking at all there is, where that is little, such as the rows of a table or a graph.</summary>
    Exhaustive,

    /// <summary>By a real population of learners.</summary>
    Population,
}
