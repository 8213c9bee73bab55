using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Text.Shapes;

namespace Cbe.Sdk.Elements.Expectations;

/// <summary>Rules of element 7: rigorous, common expectations are explicit, transparent, measurable and transferable. Immutable.</summary>
public sealed record ExpectationsSection : IElementSection
{
    /// <summary>Findings about each competency of the framework.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <inheritdoc/>
    public CbeElement Element => CbeElement.Expectations;

    /// <inheritdoc/>
    public IReadOnlyList<Rule> AllRules => [.. Rules];

    internal static Shape Shape { get; } = new ObjectShape(null, "Rules of element 7: rigorous, common expectations are explicit, transparent, measurable and transferable.", () =>
    [
        new("rules", RuleShapes.List(RuleShapes.Plain, "Findings about each competency of the framework.")),
    ]);

    internal static ExpectationsSection Read(JsonValue json, DiagnosticBag diagnostics) => new()
    {
        Rules = RuleJson.Rules(json["rules"], diagnostics),
    };

    internal void Write(CanonicalJson writer)
    {
        writer.WriteRules("rules", Rules);
    }

    internal ExpectationsSection Extend(ExpectationsSection child, DiagnosticBag diagnostics) => new()
    {
        Rules = RuleMerge.Of(Rules, child.Rules, diagnostics),
    };

    /// <inheritdoc/>
    public bool Equals(ExpectationsSection? other) => other is not null && Rules.SequenceEqual(other.Rules);

    /// <inheritdoc/>
    public override int GetHashCode() => AllRules.Count;
}
