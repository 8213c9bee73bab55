using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Text.Shapes;

namespace Cbe.Sdk.Elements.Expectations;

/// <summary>Rules of element 7: rigorous, common expectations are explicit, transparent, measurable and transferable. Immutable.</summary>
public sealed record ExpectationsSection : IElementSection
{
    /// <summary>The kinds of item that learners are held to, as the framework names them; everything else is a heading. Empty inherits, and means every item that has no narrower ones.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Findings about competencies, headings, credentials and the framework.</summary>
    public IReadOnlyList<ExpectationRule> Rules { get; init; } = [];

    /// <inheritdoc/>
    public CbeElement Element => CbeElement.Expectations;

    /// <inheritdoc/>
    public IReadOnlyList<Rule> AllRules => [.. Rules];

    internal static Shape Shape { get; } = new ObjectShape(null, "Rules of element 7: rigorous, common expectations are explicit, transparent, measurable and transferable.", () =>
    [
        new("kinds", new ArrayShape("The kinds of item that learners are held to; everything else is a heading. Without any: every item that has no narrower ones.", new TextShape("A kind, as the framework names it."), 1, 50)),
        new("rules", RuleShapes.List(RuleShapes.Expectation, "Findings about competencies, headings, credentials and the framework.")),
    ]);

    internal static ExpectationsSection Read(JsonValue json, DiagnosticBag diagnostics) => new()
    {
        Kinds = json.Texts("kinds"),
        Rules = RuleJson.ExpectationRules(json["rules"], diagnostics),
    };

    internal void Write(CanonicalJson writer)
    {
        writer.Texts("kinds", Kinds);
        writer.WriteRules("rules", Rules);
    }

    internal ExpectationsSection Extend(ExpectationsSection child, DiagnosticBag diagnostics) => new()
    {
        Kinds = child.Kinds.Count > 0 ? child.Kinds : Kinds,
        Rules = RuleMerge.Of(Rules, child.Rules, diagnostics),
    };

    /// <inheritdoc/>
    public bool Equals(ExpectationsSection? other) => other is not null && Kinds.SequenceEqual(other.Kinds) && Rules.SequenceEqual(other.Rules);

    /// <inheritdoc/>
    public override int GetHashCode() => AllRules.Count;
}
