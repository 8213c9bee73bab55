namespace Cbe.Sdk.Frameworks;

/// <summary>
/// One competency of a framework: what a learner is to know and be able to do, in the words of the school and of the learner. Immutable.
/// </summary>
public sealed record Competency
{
    /// <summary>The identifier that evidence, awards and prerequisites use; unique in its framework, compared ordinally.</summary>
    public required string Id { get; init; }

    /// <summary>The code people say, such as <c>A-SSE.1</c>, or null.</summary>
    public string? Code { get; init; }

    /// <summary>The full statement; empty when the framework gives none.</summary>
    public string Statement { get; init; } = "";

    /// <summary>The statement in the learner's words ("I can …"), or null.</summary>
    public string? ICan { get; init; }

    /// <summary>What sort of item it is in its framework, such as "skill", "Standard" or "Cluster", or null.</summary>
    public string? Kind { get; init; }

    /// <summary>The address at which the framework's owner publishes it, or null.</summary>
    public string? Uri { get; init; }

    /// <summary>Grade codes as the framework writes them (CEDS: <c>KG</c>, <c>01</c> … <c>12</c>); empty when none are given.</summary>
    public IReadOnlyList<string> EducationLevels { get; init; } = [];

    /// <summary>Identifiers of the competencies it is a part of; empty at the top of the framework.</summary>
    public IReadOnlyList<string> Parents { get; init; } = [];

    /// <summary>Identifiers of the competencies that come before it.</summary>
    public IReadOnlyList<string> Prerequisites { get; init; } = [];

    /// <summary>Identifiers of related items; they may stand in other frameworks.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    /// <summary>Identifiers of items that mean exactly the same; they may stand in other frameworks.</summary>
    public IReadOnlyList<string> Equivalent { get; init; } = [];

    /// <summary>How its quality is judged, or null.</summary>
    public Rubric? Rubric { get; init; }

    /// <summary>The depth of knowledge that it asks for (N. Webb, 1997), such as <c>strategic</c>, as the framework names it; null when it does not say.</summary>
    public string? Rigor { get; init; }

    /// <summary>Notes of the framework's owner, or null.</summary>
    public string? Notes { get; init; }

    /// <summary>The code when there is one, otherwise the identifier.</summary>
    public override string ToString() => Code ?? Id;
}
