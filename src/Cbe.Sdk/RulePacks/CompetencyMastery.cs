namespace Cbe.Sdk.RulePacks;

/// <summary>How a mastery score is made for some competencies: a skill that is drilled may follow the newest work, a habit the typical one. Immutable.</summary>
/// <param name="Competencies">Identifiers or codes of competencies.</param>
/// <param name="Kinds">Kinds of competency, as the framework names them.</param>
/// <param name="Setting">The setting.</param>
public sealed record CompetencyMastery(IReadOnlyList<string> Competencies, IReadOnlyList<string> Kinds, MasterySetting Setting)
{
    /// <summary>Equal when they say the same.</summary>
    public bool Equals(CompetencyMastery? other) =>
        other is not null && Competencies.SequenceEqual(other.Competencies) && Kinds.SequenceEqual(other.Kinds) && Setting == other.Setting;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Competencies.Count, Kinds.Count, Setting);
}
