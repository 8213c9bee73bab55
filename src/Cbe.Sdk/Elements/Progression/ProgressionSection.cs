using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Text.Shapes;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>Rules of element 4: students progress on evidence of mastery, not seat time. Immutable.</summary>
public sealed record ProgressionSection : IElementSection
{
    /// <summary>What each level of the scale asks for.</summary>
    public IReadOnlyList<LevelRule> Levels { get; init; } = [];

    /// <summary>When a learner moves on from a competency or a competency group.</summary>
    public IReadOnlyList<ScopedRule> Advance { get; init; } = [];

    /// <summary>When a competency or a credential is awarded.</summary>
    public IReadOnlyList<ScopedRule> Award { get; init; } = [];

    /// <summary>Whether a level once awarded is kept: the decision is never below an award that the record holds. Null inherits, and means false.</summary>
    public bool? KeepOnceEarned { get; init; }

    /// <inheritdoc/>
    public CbeElement Element => CbeElement.Progression;

    /// <inheritdoc/>
    public IReadOnlyList<Rule> AllRules => [.. Levels, .. Advance, .. Award];

    internal static Shape Shape { get; } = new ObjectShape(null, "Rules of element 4: students progress on evidence of mastery, not seat time.", () =>
    [
        new("keepOnceEarned", new TruthShape("Whether a level once awarded is kept.")),
        new("levels", RuleShapes.List(RuleShapes.Level, "What each level of the scale asks for.")),
        new("advance", RuleShapes.List(RuleShapes.Scoped, "When a learner moves on from a competency or a competency group.")),
        new("award", RuleShapes.List(RuleShapes.Scoped, "When a competency or a credential is awarded.")),
    ]);

    internal static ProgressionSection Read(JsonValue json, DiagnosticBag diagnostics) => new()
    {
        KeepOnceEarned = json.Truth("keepOnceEarned"),
        Levels = RuleJson.LevelRules(json["levels"], diagnostics),
        Advance = RuleJson.ScopedRules(json["advance"], diagnostics),
        Award = RuleJson.ScopedRules(json["award"], diagnostics),
    };

    internal void Write(CanonicalJson writer)
    {
        if (KeepOnceEarned is { } keep)
        {
            writer.Literal("keepOnceEarned", keep ? "true" : "false");
        }

        writer.WriteRules("levels", Levels);
        writer.WriteRules("advance", Advance);
        writer.WriteRules("award", Award);
    }

    internal ProgressionSection Extend(ProgressionSection child, DiagnosticBag diagnostics) => new()
    {
        KeepOnceEarned = child.KeepOnceEarned ?? KeepOnceEarned,
        Levels = RuleMerge.Of(Levels, child.Levels, diagnostics),
        Advance = RuleMerge.Of(Advance, child.Advance, diagnostics),
        Award = RuleMerge.Of(Award, child.Award, diagnostics),
    };

    /// <inheritdoc/>
    public bool Equals(ProgressionSection? other) => other is not null && KeepOnceEarned == other.KeepOnceEarned && Levels.SequenceEqual(other.Levels) && Advance.SequenceEqual(other.Advance) && Award.SequenceEqual(other.Award);

    /// <inheritdoc/>
    public override int GetHashCode() => AllRules.Count;
}
