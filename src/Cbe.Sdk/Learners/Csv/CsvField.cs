using Cbe.Sdk.Values;

namespace Cbe.Sdk.Learners;

/// <summary>How one value is made from a row.</summary>
internal sealed record CsvField
{
    public IReadOnlyList<string> Columns { get; init; } = [];

    public string Separator { get; init; } = "";

    public string? Constant { get; init; }

    /// <summary>The file's words and what they mean; a word not among them stands for itself.</summary>
    public IReadOnlyDictionary<string, string>? Words { get; init; }

    public CsvFieldKind Kind { get; init; }

    public SymbolWords Truth { get; init; } = SymbolWords.Default;

    /// <summary>The file's own range of scores, in 10^-18; null when it is the scale's.</summary>
    public (Int128 Minimum, Int128 Maximum)? From { get; init; }

    public string? Format { get; init; }

    public TimeZoneInfo? Zone { get; init; }

    public DateOnly? Origin { get; init; }

    /// <summary>The column or columns whose value names the origin in <see cref="Origins"/>.</summary>
    public CsvField? OriginFrom { get; init; }

    public IReadOnlyDictionary<string, DateOnly>? Origins { get; init; }

    public bool IsOffset => Origin is not null || Origins is not null;
}
