using Cbe.Sdk.Decisions;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk;

/// <content>What the pack asks, for those who prove or compare rules.</content>
public sealed partial class CbeEngine
{
    /// <summary>What the pack asks on a day, bound.</summary>
    /// <param name="asOf">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pack is not in force on that day.</exception>
    public BoundPolicy PolicyOn(DateOnly asOf) => new(Era(asOf).Pack, asOf);

    /// <summary>Every decision about the admission of a learner's evidence and about retakes, met ones too: a report lists only what did not admit an item.</summary>
    internal IReadOnlyList<Decision> Admissions(LearnerRecord learner, DateOnly asOf) => Era(asOf).Admissions(WithFacts(learner, asOf, []), asOf);
}
