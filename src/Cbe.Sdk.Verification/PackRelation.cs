namespace Cbe.Sdk.Verification;

/// <summary>How a rule pack stands to an older one, in what it decides about learners.</summary>
public enum PackRelation
{
    /// <summary>Both decide the same about every learner.</summary>
    Equivalent,

    /// <summary>The new one decides for nobody what the old one does not, and against somebody what the old one does.</summary>
    Stricter,

    /// <summary>The new one takes nothing from anybody, and gives somebody what the old one does not.</summary>
    Looser,

    /// <summary>It gives to some and takes from others.</summary>
    Incomparable,
}
