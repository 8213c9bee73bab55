using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>A row of a conversion table: for which numbers or for which level, and what is given for it. Immutable.</summary>
public sealed record ConversionRow
{
    /// <summary>The least number of the row; null in a table by level.</summary>
    public Number? From { get; init; }

    /// <summary>The greatest number of the row, itself included; null when the row reaches to the next one.</summary>
    public Number? To { get; init; }

    /// <summary>The level of the row; null in a table by number.</summary>
    public string? Level { get; init; }

    /// <summary>The letter or word that is given, such as <c>A+</c>.</summary>
    public string? Letter { get; init; }

    /// <summary>The number that is given, such as a mark of a hundred.</summary>
    public Number? Value { get; init; }

    /// <summary>The credit that is given.</summary>
    public Number? Credit { get; init; }

    /// <summary>What is given, apart from what for.</summary>
    internal (string? Letter, Number? Value, Number? Credit) Gives => (Letter, Value, Credit);
}
