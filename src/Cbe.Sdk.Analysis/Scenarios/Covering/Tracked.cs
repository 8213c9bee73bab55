using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Scenarios.Covering;

/// <summary>A rule, a condition or a threshold while scenarios are looked at: which of its goals were seen, and in which scenario first.</summary>
internal sealed class Tracked(CoverageKind kind, CbeElement element, string rule, string text, string? reference)
{
    public CoverageKind Kind => kind;

    public string Rule => rule;

    public string Text => text;

    /// <summary>Of a threshold the figure in the language's words.</summary>
    public string? Figure { get; set; }

    public List<TrackedGoal> Goals { get; } = [];

    /// <summary>Whether nothing is left to be seen.</summary>
    public bool IsDone => Goals.TrueForAll(g => g.SeenIn is not null || g.CannotHappen is not null);

    public TrackedGoal? Goal(string name) => Goals.Find(g => g.Name == name);

    public void See(Answer answer, string scenario) => Goal(answer.ToName())?.See(scenario);

    public CoverageItem ToItem() => new(kind, element, rule, text, [.. Goals.Select(g => g.ToGoal())]) { Reference = reference, Figure = Figure };
}
