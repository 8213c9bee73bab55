namespace Cbe.Sdk.Analysis.Equity.Making;

/// <summary>The subgroups of one measure by one attribute, or by several that are crossed.</summary>
/// <param name="Attributes">The attributes.</param>
/// <param name="Cells">Each combination of values; a value that is not stated is null.</param>
internal sealed record RateTable(IReadOnlyList<string> Attributes, IReadOnlyList<(IReadOnlyList<string?> Values, RateNode Node)> Cells)
{
    private readonly Dictionary<string, RateNode> _cells = Cells.ToDictionary(c => Key(c.Values), c => c.Node, StringComparer.Ordinal);

    /// <summary>A combination; one that the report does not list is unknown.</summary>
    public RateNode Find(IReadOnlyList<string?> values) => _cells.GetValueOrDefault(Key(values)) ?? new RateNode(0, default, false);

    /// <summary>The values of one attribute.</summary>
    public IReadOnlyList<string?> ValuesOf(int axis) => [.. Cells.Select(c => c.Values[axis]).Distinct(StringComparer.Ordinal)];

    /// <summary>The cell that differs in one attribute alone.</summary>
    public RateNode With(IReadOnlyList<string?> values, int axis, string? value) => Find([.. values.Select((v, i) => i == axis ? value : v)]);

    private static string Key(IReadOnlyList<string?> values) => string.Concat(values.Select(v => v is null ? "-" : $"{v.Length}:{v}"));
}
