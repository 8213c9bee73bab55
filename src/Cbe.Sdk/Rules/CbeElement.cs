namespace Cbe.Sdk.Rules;

/// <summary>
/// The seven elements of competency-based education, numbered as in the 2019 definition
/// (E. Levine and S. Patrick, What Is Competency-Based Education? An Updated Definition, Aurora Institute 2019).
/// </summary>
public enum CbeElement
{
    /// <summary>Students make important decisions about their learning.</summary>
    Agency = 1,

    /// <summary>Assessment is meaningful and yields timely, relevant and actionable evidence.</summary>
    Assessment = 2,

    /// <summary>Students receive timely, differentiated support.</summary>
    Support = 3,

    /// <summary>Students progress on evidence of mastery, not seat time.</summary>
    Progression = 4,

    /// <summary>Students learn by different pathways and with varied pacing.</summary>
    Pathways = 5,

    /// <summary>Strategies for equity are embedded.</summary>
    Equity = 6,

    /// <summary>Common expectations are rigorous, explicit, transparent, measurable and transferable.</summary>
    Expectations = 7,
}
