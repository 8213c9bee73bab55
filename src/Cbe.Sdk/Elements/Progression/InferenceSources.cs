namespace Cbe.Sdk.Elements.Progression;

/// <summary>
/// Other competencies from which something follows for one, along the relations of the framework that the pack follows.
/// Each source stands once, however many ways lead from it. Immutable.
/// </summary>
/// <param name="Proficient">Competencies in which the learner is surely proficient, and from which it follows that this one is too.</param>
/// <param name="NotProficient">Competencies in which the learner is surely not proficient, and from which it follows that this one is not either.</param>
public sealed record InferenceSources(IReadOnlyList<string> Proficient, IReadOnlyList<string> NotProficient)
{
    /// <summary>Whether both things follow, so that nothing does.</summary>
    public bool IsConflict => Proficient.Count > 0 && NotProficient.Count > 0;

    /// <summary>Equal when the same competencies say the same.</summary>
    public bool Equals(InferenceSources? other) => other is not null && Proficient.SequenceEqual(other.Proficient) && NotProficient.SequenceEqual(other.NotProficient);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Proficient.Count, NotProficient.Count);
}
