namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>Sequences beside evidence that rules may see.</summary>
internal enum CaseItems
{
    /// <summary>The competencies that come before.</summary>
    Prerequisites,

    /// <summary>Awards of the competency.</summary>
    Awards,

    /// <summary>Supports given for it or for everything.</summary>
    Supports,

    /// <summary>What the learner said to need.</summary>
    Needs,

    /// <summary>What the learner is granted.</summary>
    Accommodations,
}
