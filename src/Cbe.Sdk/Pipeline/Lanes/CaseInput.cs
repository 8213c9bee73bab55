using Cbe.Sdk.Evaluation.Columnar;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>What a program wants to know of each case that stands in no column of evidence.</summary>
internal enum CaseInputKind
{
    /// <summary>The competency's code, as the number of a text.</summary>
    CompetencyCode,

    /// <summary>Its kind, as the number of a text.</summary>
    CompetencyKind,

    /// <summary>A fact of the learner.</summary>
    Fact,

    /// <summary>The rank that a person decided.</summary>
    Override,

    /// <summary>The highest rank that an award keeps.</summary>
    Kept,

    /// <summary>The day up to which evidence no longer counts.</summary>
    ResetOn,

    /// <summary>Whether its mastery score is made in a certain way.</summary>
    MadeBy,

    /// <summary>Whether the record speaks of the competency on the day, evidence aside.</summary>
    SpokenOf,
}

/// <summary>One of these, with the registers that are filled before a block is evaluated.</summary>
/// <param name="Kind">What is wanted.</param>
/// <param name="Index">Which fact, or which way.</param>
/// <param name="Value">The value of each case; null where a mask says all.</param>
/// <param name="Known">Where there is one; where something is so.</param>
internal sealed record CaseInput(CaseInputKind Kind, int Index, Register? Value, Register Known);
