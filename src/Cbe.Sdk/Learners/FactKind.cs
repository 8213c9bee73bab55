namespace Cbe.Sdk.Learners;

/// <summary>What kind of thing a fact is.</summary>
public enum FactKind
{
    /// <summary>A text, or a word of a symbol set.</summary>
    Text,

    /// <summary>An exact number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>A calendar day.</summary>
    Date,
}
