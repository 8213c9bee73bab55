using Cbe.Sdk.Values;

namespace Cbe.Sdk.RulePacks;

/// <summary>The pack's mastery method and its parameters. Immutable.</summary>
/// <param name="Method">The method's name, such as <c>decaying-average</c>.</param>
/// <param name="Arguments">The parameters that the pack sets, by name.</param>
public sealed record MasterySetting(string Method, IReadOnlyDictionary<string, Number> Arguments)
{
    internal Text.JsonValue? Source { get; init; }

    /// <summary>Equal when they say the same.</summary>
    public bool Equals(MasterySetting? other) =>
        other is not null && Method == other.Method && Arguments.Count == other.Arguments.Count
        && Arguments.All(a => other.Arguments.TryGetValue(a.Key, out var v) && v == a.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Method, Arguments.Count);
}
