namespace Cbe.Sdk.Analysis.Sweeping;

/// <summary>The values that a parameter takes in a sweep. Immutable.</summary>
/// <param name="Parameter">The parameter's name, as the pack declares it.</param>
/// <param name="Values">The values as a pack writes them, least first, each once.</param>
/// <param name="Present">The value that the pack gives it on the day; null in a gap.</param>
public sealed record SweepRange(string Parameter, IReadOnlyList<string> Values, string? Present)
{
    /// <summary><c>demonstrations = 1, 2, 3</c>.</summary>
    public override string ToString() => $"{Parameter} = {string.Join(", ", Values)}";
}
