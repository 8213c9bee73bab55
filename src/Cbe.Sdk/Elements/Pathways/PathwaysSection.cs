using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Text.Shapes;

namespace Cbe.Sdk.Elements.Pathways;

/// <summary>Rules of element 5: students learn by different pathways and with varied pacing. Immutable.</summary>
public sealed record PathwaysSection : IElementSection
{
    /// <summary>When a learner is ready for a competency. Without any, when each prerequisite, or a competency that can stand in its place, is reached.</summary>
    public IReadOnlyList<Rule> Ready { get; init; } = [];

    /// <summary>Findings about the way to a competency or to a credential.</summary>
    public IReadOnlyList<ScopedRule> Rules { get; init; } = [];

    /// <summary>Whether to project at the learner's own pace when the way will be done. Null inherits, and means no unless a rule reads it.</summary>
    public bool? Project { get; init; }

    /// <inheritdoc/>
    public CbeElement Element => CbeElement.Pathways;

    /// <inheritdoc/>
    public IReadOnlyList<Rule> AllRules => [.. Ready, .. Rules];

    internal static Shape Shape { get; } = new ObjectShape(null, "Rules of element 5: students learn by different pathways and with varied pacing.", () =>
    [
        new("ready", RuleShapes.List(RuleShapes.Plain, "When a learner is ready for a competency. Without any: when each prerequisite, or what can stand in its place, is reached.")),
        new("rules", RuleShapes.List(RuleShapes.Scoped, "Findings about the way to a competency or to a credential.")),
        new("project", new TruthShape("Whether to project at the learner's own pace when the way will be done; a rule that reads it asks for it too.")),
    ]);

    internal static PathwaysSection Read(JsonValue json, DiagnosticBag diagnostics) => new()
    {
        Ready = RuleJson.Rules(json["ready"], diagnostics),
        Rules = RuleJson.ScopedRules(json["rules"], diagnostics),
        Project = json.Truth("project"),
    };

    internal void Write(CanonicalJson writer)
    {
        writer.WriteRules("ready", Ready);
        writer.WriteRules("rules", Rules);
        writer.Literal("project", Project is { } p ? (p ? "true" : "false") : null);
    }

    internal PathwaysSection Extend(PathwaysSection child, DiagnosticBag diagnostics) => new()
    {
        Ready = RuleMerge.Of(Ready, child.Ready, diagnostics),
        Rules = RuleMerge.Of(Rules, child.Rules, diagnostics),
        Project = child.Project ?? Project,
    };

    /// <inheritdoc/>
    public bool Equals(PathwaysSection? other) => other is not null && Ready.SequenceEqual(other.Ready) && Rules.SequenceEqual(other.Rules) && Project == other.Project;

    /// <inheritdoc/>
    public override int GetHashCode() => AllRules.Count;
}
