namespace Cbe.Sdk.Elements.Equity;

/// <summary>A subgroup with its sums in one measure; null where they are withheld.</summary>
internal sealed record SubgroupRow(IReadOnlyList<KeyValuePair<string, string?>> Attributes, SubgroupSums.Sum? Sum)
{
    public string Name => string.Join(", ", Attributes.Select(a => $"{a.Key}: {a.Value ?? EquityAttribute.NotStated}"));

    /// <summary>Whether it can be the reference, or be compared with one: shown, stated, and with somebody in it.</summary>
    public bool IsComparable => Sum is { Learners: > 0 } && Attributes.All(a => a.Value is not null);

    public ShareSum Shares => new(Sum!.Value.Shares, Sum!.Value.Learners);
}
