using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Elements.Assessment;

/// <summary>An attempt at a task after the first that counts: what a rule for retakes is asked about.</summary>
/// <param name="Item">The attempt.</param>
/// <param name="Previous">The attempt before it that counts, with the score that it counts with.</param>
/// <param name="Number">Which retake it is, from 1.</param>
internal sealed record RetakeCase(EvidenceCase Item, Evidence Previous, int Number)
{
    /// <summary>Supports for the competency or for everything from the day of the previous attempt to the day of this one, oldest first.</summary>
    public IEnumerable<SupportEvent> Supports => Item.Learner.SupportEvents
        .Where(s => (s.Competency is null || s.Competency == Item.Competency.Id) && s.GivenOn >= Previous.OccurredOn && s.GivenOn <= Item.Evidence.OccurredOn)
        .OrderBy(s => s.GivenOn).ThenBy(s => s.Tier).ThenBy(s => s.Kind, StringComparer.Ordinal);
}
