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

    /// <summary>For how long awards hold unless they are given again. Null inherits, and means without end.</summary>
    public Renewal? Renewal { get; init; }

    /// <inheritdoc/>
    public CbeElement Element => CbeElement.Progression;

    /// <inheritdoc/>
    public IReadOnlyList<Rule> AllRules => [.. Levels, .. Advance, .. Award];

    internal static Shape Shape { get; } = new ObjectShape(null, "Rules of element 4: students progress on evidence of mastery, not seat time.", () =>
    [
        new("keepOnceEarned", new TruthShape("Whether a level once awarded is kept.")),
        new("renewal", new ObjectShape(null, "For how long awards hold unless they are given again.", () =>
        [
            new("years", new NumberShape("For how many years.", 1, 100, whole: true)),
            new("days", new NumberShape("For how many days; instead of years.", 1, 36_500, whole: true)),
            new("reset", new TruthShape("Whether evidence shown up to the day on which an award lapsed no longer counts.")),
        ])),
        new("levels", RuleShapes.List(RuleShapes.Level, "What each level of the scale asks for.")),
        new("advance", RuleShapes.List(RuleShapes.Scoped, "When a learner moves on from a competency or a competency group.")),
        new("award", RuleShapes.List(RuleShapes.Scoped, "When a competency or a credential is awarded.")),
    ]);

    internal static ProgressionSection Read(JsonValue json, DiagnosticBag diagnostics) => new()
    {
        KeepOnceEarned = json.Truth("keepOnceEarned"),
        Renewal = json["renewal"] is { Kind: JsonKind.Object } renewal ? new() { Years = renewal.Whole("years"), Days = renewal.Whole("days"), Reset = renewal.Truth("reset") ?? false } : null,
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

        if (Renewal is { } renewal)
        {
            writer.Key("renewal").Open('{').Member("years", renewal.Years).Member("days", renewal.Days).Literal("reset", renewal.Reset ? "true" : null).Close('}');
        }

        writer.WriteRules("levels", Levels);
        writer.WriteRules("advance", Advance);
        writer.WriteRules("award", Award);
    }

    internal ProgressionSection Extend(ProgressionSection child, DiagnosticBag diagnostics) => new()
    {
        KeepOnceEarned = child.KeepOnceEarned ?? KeepOnceEarned,
        Renewal = child.Renewal ?? Renewal,
        Levels = RuleMerge.Of(Levels, child.Levels, diagnostics),
        Advance = RuleMerge.Of(Advance, child.Advance, diagnostics),
        Award = RuleMerge.Of(Award, child.Award, diagnostics),
    };

    /// <inheritdoc/>
    public bool Equals(ProgressionSection? other) => other is not null && KeepOnceEarned == other.KeepOnceEarned && Renewal == other.Renewal && Levels.SequenceEqual(other.Levels) && Advance.SequenceEqual(other.Advance) && Award.SequenceEqual(other.Award);

    /// <inheritdoc/>
    public override int GetHashCode() => AllRules.Count;
}
