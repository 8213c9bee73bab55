using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.RulePacks;

/// <summary>How a mastery score is made: a method with its parameters, or an expression of the rule language. Immutable.</summary>
/// <param name="Method">The method's name, such as <c>decaying-average</c>; empty where there is an <see cref="Expression"/>.</param>
/// <param name="Arguments">The parameters that the pack sets, by name.</param>
public sealed record MasterySetting(string Method, IReadOnlyDictionary<string, Number> Arguments)
{
    /// <summary>How many digits after the point the score is rounded to, 0 to 6, once, from what the method works with; the rounded score decides. Null means all six. Canvas rounds to 2.</summary>
    public int? Digits { get; init; }

    /// <summary>The score as an expression over the admitted evidence, such as <c>max(evidence.PowerLaw(Score, 3, 1), evidence.Average(Score))</c>; null where a method is named.</summary>
    public WrittenExpression? Expression { get; init; }

    /// <summary>Other settings for some competencies or kinds of competency. One that names a competency stands before one that names its kind; of those that name a kind the first counts.</summary>
    public IReadOnlyList<CompetencyMastery> For { get; init; } = [];

    internal Text.JsonValue? Source { get; init; }

    /// <summary>This setting and those for some competencies.</summary>
    internal IEnumerable<MasterySetting> All => For.Select(f => f.Setting).Prepend(this);

    /// <summary>Equal when they say the same.</summary>
    public bool Equals(MasterySetting? other) =>
        other is not null && Method == other.Method && Digits == other.Digits && Expression == other.Expression && For.SequenceEqual(other.For)
        && Arguments.Count == other.Arguments.Count && Arguments.All(a => other.Arguments.TryGetValue(a.Key, out var v) && v == a.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Method, Arguments.Count, Digits, For.Count);
}
