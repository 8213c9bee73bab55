namespace Cbe.Sdk.Values;

/// <summary>What kind of thing a value of the rule language is.</summary>
public enum ValueKind
{
    /// <summary>A three-valued truth: met, not met or insufficient evidence.</summary>
    Boolean,

    /// <summary>An exact number with six fractional digits.</summary>
    Number,

    /// <summary>Free text; compared whole and ordinally.</summary>
    Text,

    /// <summary>A word of a closed set.</summary>
    Symbol,

    /// <summary>A level of the performance scale.</summary>
    Level,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>One item of a sequence, such as a piece of evidence.</summary>
    Item,

    /// <summary>A sequence of items or of single values.</summary>
    Sequence,
}
