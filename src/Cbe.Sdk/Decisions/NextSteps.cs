namespace Cbe.Sdk.Decisions;

/// <summary>
/// What would change where a learner stands in one competency: the smallest further evidence with which the pack's rules
/// surely give the next level. Immutable and thread-safe.
/// </summary>
public sealed class NextSteps
{
    internal NextSteps(string learner, string competency, DateOnly asOf)
    {
        Learner = learner;
        Competency = competency;
        AsOf = asOf;
    }

    /// <summary>The learner.</summary>
    public string Learner { get; }

    /// <summary>The competency.</summary>
    public string Competency { get; }

    /// <summary>The competency's code, as people know it; null when it has none.</summary>
    public string? CompetencyCode { get; internal init; }

    /// <summary>The day of the question; further evidence is thought to be of it.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The level that is surely reached; null when there is none yet.</summary>
    public string? Level { get; internal init; }

    /// <summary>The level that is searched for; null where there is none above.</summary>
    public string? NextLevel { get; internal init; }

    /// <summary>What the search came to.</summary>
    public NextStepsStatus Status { get; internal init; }

    /// <summary>Each of these is enough, with the same number of items, the smallest possible; the easiest first. What only asks for more than another is left out.</summary>
    public IReadOnlyList<NextStep> Alternatives { get; internal init; } = [];

    /// <summary>What stands in the way that no further evidence changes, a sentence each; empty where a step was found.</summary>
    public IReadOnlyList<string> Obstacles { get; internal init; } = [];

    /// <summary>What else is to be known, a sentence each: that an award keeps the level, that a score is missing that could decide.</summary>
    public IReadOnlyList<string> Notes { get; internal init; } = [];

    /// <summary>Up to how many further items everything was tried that could make a difference.</summary>
    public int ItemsSearched { get; internal init; }

    /// <summary>How often the case was decided anew.</summary>
    public int Evaluations { get; internal init; }

    /// <summary>The steps as plain text.</summary>
    public string ToText() => NextStepsText.Write(this);

    /// <summary>The steps as canonical JSON; its shape is in docs/cli.md.</summary>
    public string ToJson() => NextStepsJson.Write(this);

    /// <inheritdoc/>
    public override string ToString() => ToText();
}
