namespace Cbe.Sdk.Frameworks;

/// <summary>How one item of a framework relates to another (1EdTech CASE 1.1, associationType). Read it as "origin … destination".</summary>
public enum AssociationType
{
    /// <summary>A type of the framework's own (<c>ext:…</c>) or one this release does not know; the text is kept.</summary>
    Extension,

    /// <summary>The origin is a part of the destination in the outline.</summary>
    IsChildOf,

    /// <summary>The origin stands beside the destination.</summary>
    IsPeerOf,

    /// <summary>The origin is included in the destination.</summary>
    IsPartOf,

    /// <summary>Both mean the same.</summary>
    ExactMatchOf,

    /// <summary>The origin comes before the destination: it is a prerequisite.</summary>
    Precedes,

    /// <summary>Both have to do with each other.</summary>
    IsRelatedTo,

    /// <summary>The destination took the origin's place.</summary>
    ReplacedBy,

    /// <summary>The destination is an example of the origin.</summary>
    Exemplar,

    /// <summary>The origin is at the skill level of the destination.</summary>
    HasSkillLevel,

    /// <summary>The origin is a translation of the destination.</summary>
    IsTranslationOf,
}
