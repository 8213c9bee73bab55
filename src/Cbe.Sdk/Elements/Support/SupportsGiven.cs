using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Elements.Support;

/// <summary>The support that a learner was given up to the day of the decision, by what it was for.</summary>
internal sealed class SupportsGiven(LearnerRecord learner, DateOnly asOf)
{
    private readonly ILookup<string?, SupportEvent> _for = learner.SupportEvents.Where(s => s.GivenOn <= asOf).ToLookup(s => s.Competency, StringComparer.Ordinal);

    /// <summary>Support for a competency or for everything, oldest first; of one day by what rules see of it, never by its place in the record.</summary>
    public IReadOnlyList<SupportEvent> For(string competency) =>
        [.. _for[competency].Concat(_for[null]).OrderBy(s => s.GivenOn).ThenBy(s => s.Tier).ThenBy(s => s.Kind, StringComparer.Ordinal)];

    /// <summary>Those of them that had been given by a day.</summary>
    public static IReadOnlyList<SupportEvent> UpTo(IReadOnlyList<SupportEvent> given, DateOnly day) =>
        given.Count == 0 || given[^1].GivenOn <= day ? given : [.. given.TakeWhile(s => s.GivenOn <= day)];
}
