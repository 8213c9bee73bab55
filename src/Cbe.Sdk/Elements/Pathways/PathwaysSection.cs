using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Text.Shapes;

namespace Cbe.Sdk.Elements.Pathways;

/// <summary>Rules of element 5: students learn by different pathways and with varied pacing. Immutable.</summary>
public sealed record PathwaysSection : IElementSection
{
    /// <summary>When a learner is ready for a competency.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <inheritdoc/>
    public CbeElement Element => CbeElement.Pathways;

    /// <inheritdoc/>
    public IReadOnlyList<Rule> AllRules => [.. Rules];

    internal static Shape Shape { get; } = new ObjectShape(null, "Rules of element 5: students learn by different pathways and with varied pacing.", () =>
    [
        new("rules", RuleShapes.List(RuleShapes.Plain, "When a learner is ready for a competency.")),
    ]);

    internal static PathwaysSection Read(JsonValue json, DiagnosticBag diagnostics) => new()
    {
        Rules = RuleJson.Rules(json["rules"], diagnostics),
    };

    internal void Write(CanonicalJson writer)
    {
        writer.WriteRules("rules", Rules);
    }

    internal PathwaysSection Extend(PathwaysSection child, DiagnosticBag diagnostics) => new()
    {
        Rules = RuleMerge.Of(Rules, child.Rules, diagnostics),
    };

    /// <inheritdoc/>
    public bool Equals(PathwaysSection? other) => other is not null && Rules.SequenceEqual(other.Rules);

    /// <inheritdoc/>
    public override int GetHashCode() => AllRules.Count;
}
