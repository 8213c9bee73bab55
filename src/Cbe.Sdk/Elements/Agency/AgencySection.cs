using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Text.Shapes;

namespace Cbe.Sdk.Elements.Agency;

/// <summary>Rules of element 1: students make important decisions about their learning. Immutable.</summary>
public sealed record AgencySection : IElementSection
{
    /// <summary>Findings about the choices a learner makes.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <inheritdoc/>
    public CbeElement Element => CbeElement.Agency;

    /// <inheritdoc/>
    public IReadOnlyList<Rule> AllRules => [.. Rules];

    internal static Shape Shape { get; } = new ObjectShape(null, "Rules of element 1: students make important decisions about their learning.", () =>
    [
        new("rules", RuleShapes.List(RuleShapes.Plain, "Findings about the choices a learner makes.")),
    ]);

    internal static AgencySection Read(JsonValue json, DiagnosticBag diagnostics) => new()
    {
        Rules = RuleJson.Rules(json["rules"], diagnostics),
    };

    internal void Write(CanonicalJson writer)
    {
        writer.WriteRules("rules", Rules);
    }

    internal AgencySection Extend(AgencySection child, DiagnosticBag diagnostics) => new()
    {
        Rules = RuleMerge.Of(Rules, child.Rules, diagnostics),
    };

    /// <inheritdoc/>
    public bool Equals(AgencySection? other) => other is not null && Rules.SequenceEqual(other.Rules);

    /// <inheritdoc/>
    public override int GetHashCode() => AllRules.Count;
}
