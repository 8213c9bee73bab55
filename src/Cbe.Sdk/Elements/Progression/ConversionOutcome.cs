using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>What a conversion table gives one learner for one competency, or for one credential on one of its routes. Immutable.</summary>
/// <param name="Conversion">The table's id.</param>
public sealed record ConversionOutcome(string Conversion)
{
    /// <summary>The competency; null where the table is about credentials.</summary>
    public string? Competency { get; init; }

    /// <summary>The credential; null where the table is about competencies.</summary>
    public string? Credential { get; init; }

    /// <summary>The route to the credential; null where it has none.</summary>
    public string? Route { get; init; }

    /// <summary>What was converted, as people read it: a number, rounded as the table says, a level, or bounds of either; null when nothing is known.</summary>
    public string? Of { get; init; }

    /// <summary>Whether the table can say nothing yet: what it converts is not known, or lies between values that give different things.</summary>
    public bool IsInsufficient { get; init; }

    /// <summary>The letter or word; null where the row gives none.</summary>
    public string? Letter { get; init; }

    /// <summary>The number; null where the row gives none.</summary>
    public Number? Value { get; init; }

    /// <summary>The credit; null where the row gives none.</summary>
    public Number? Credit { get; init; }

    /// <summary>One line: "semester-grade: A+, 100, credit 0.5, of 3.9".</summary>
    public override string ToString()
    {
        string[] gives = IsInsufficient ? ["not decided yet"] : [.. new[] { Letter, Value?.ToString(), Credit is { } c ? $"credit {c}" : null }.OfType<string>()];
        return $"{Conversion}: {string.Join(", ", gives)}{(Of is null ? "" : $", of {Of}")}";
    }
}
