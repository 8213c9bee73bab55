namespace Cbe.Sdk.Analysis;

/// <summary>To which subgroup by one attribute each learner of a population belongs. Immutable.</summary>
public sealed class SubgroupColumn
{
    private readonly IReadOnlyList<int> _codes;

    internal SubgroupColumn(string attribute, IReadOnlyList<string> values, IReadOnlyList<int> codes) => (Attribute, Values, _codes) = (attribute, values, codes);

    /// <summary>The attribute, such as <c>sex</c>.</summary>
    public string Attribute { get; }

    /// <summary>The values that learners have, in ordinal order.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>The position of a learner's value in <see cref="Values"/>; -1 where it is not stated.</summary>
    /// <param name="learner">The position of the learner in the population, from 0.</param>
    public int CodeOf(int learner) => _codes[learner];

    /// <summary>The learner's value; null where it is not stated.</summary>
    /// <param name="learner">The position of the learner in the population, from 0.</param>
    public string? ValueOf(int learner) => _codes[learner] is >= 0 and var code ? Values[code] : null;
}
