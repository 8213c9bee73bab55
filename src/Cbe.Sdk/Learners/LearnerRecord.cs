using System.Collections.ObjectModel;

namespace Cbe.Sdk.Learners;

/// <summary>
/// Everything about one learner that rules may look at: what was shown, chosen, planned, needed, given, awarded and decided by people.
/// Who may see which part is decided when a rule is bound. Immutable.
/// </summary>
public sealed record LearnerRecord
{
    /// <summary>The learner's identifier; compared ordinally.</summary>
    public required string Id { get; init; }

    /// <summary>Evidence of learning, in the order it was given; identifiers differ within one learner.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Decisions the learner made about the own learning.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Goals the learner set or agreed to.</summary>
    public IReadOnlyList<Goal> Goals { get; init; } = [];

    /// <summary>Support that was given.</summary>
    public IReadOnlyList<SupportEvent> SupportEvents { get; init; } = [];

    /// <summary>Needs the learner has stated, as words of the school's own.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Accommodations the learner is owed, as words of the school's own.</summary>
    public IReadOnlyList<string> Accommodations { get; init; } = [];

    /// <summary>The learner's plan, or null.</summary>
    public PathwayPlan? Plan { get; init; }

    /// <summary>Subgroup memberships, attribute to value, such as <c>sex</c> to <c>F</c>. Only equity rules may read them.</summary>
    public IReadOnlyDictionary<string, string> Subgroups { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>What was already awarded; "keep once earned" reads this and never replays history.</summary>
    public IReadOnlyList<Award> Awards { get; init; } = [];

    /// <summary>Levels decided by people; never silently reversed.</summary>
    public IReadOnlyList<Override> Overrides { get; init; } = [];

    /// <summary>Extra facts about the learner that a rule pack declares, by name.</summary>
    public IReadOnlyDictionary<string, FactValue> Facts { get; init; } = ReadOnlyDictionary<string, FactValue>.Empty;
}
