using System.Collections.ObjectModel;

namespace Cbe.Sdk.Learners;

/// <summary>
/// Facts about one learner that the host supplies. Where the record brings a value of its own, the host's counts, for the
/// host answers for it and a record may come from anywhere; that they differ is a finding. Immutable.
/// </summary>
public sealed record SuppliedFacts
{
    /// <summary>No facts.</summary>
    public static SuppliedFacts None { get; } = new();

    /// <summary>Facts about the learner, by name.</summary>
    public IReadOnlyDictionary<string, FactValue> Learner { get; init; } = ReadOnlyDictionary<string, FactValue>.Empty;

    /// <summary>Facts about items of evidence: by the item's id, then by name. Items that the record does not have are passed over.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, FactValue>> Evidence { get; init; } =
        ReadOnlyDictionary<string, IReadOnlyDictionary<string, FactValue>>.Empty;
}
