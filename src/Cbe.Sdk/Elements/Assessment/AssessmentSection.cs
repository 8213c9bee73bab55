using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Text.Shapes;

namespace Cbe.Sdk.Elements.Assessment;

/// <summary>Rules of element 2: assessment is meaningful and yields timely, relevant, actionable evidence. Immutable.</summary>
public sealed record AssessmentSection : IElementSection
{
    /// <summary>Which evidence counts: an item that a rule does not admit is set aside with the reason.</summary>
    public IReadOnlyList<Rule> Admit { get; init; } = [];

    /// <summary>Findings about each item of evidence: timely, relevant, actionable.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <inheritdoc/>
    public CbeElement Element => CbeElement.Assessment;

    /// <inheritdoc/>
    public IReadOnlyList<Rule> AllRules => [.. Admit, .. Rules];

    internal static Shape Shape { get; } = new ObjectShape(null, "Rules of element 2: assessment is meaningful and yields timely, relevant, actionable evidence.", () =>
    [
        new("admit", RuleShapes.List(RuleShapes.Plain, "Which evidence counts: an item that a rule does not admit is set aside with the reason.")),
        new("rules", RuleShapes.List(RuleShapes.Plain, "Findings about each item of evidence: timely, relevant, actionable.")),
    ]);

    internal static AssessmentSection Read(JsonValue json, DiagnosticBag diagnostics) => new()
    {
        Admit = RuleJson.Rules(json["admit"], diagnostics),
        Rules = RuleJson.Rules(json["rules"], diagnostics),
    };

    internal void Write(CanonicalJson writer)
    {
        writer.WriteRules("admit", Admit);
        writer.WriteRules("rules", Rules);
    }

    internal AssessmentSection Extend(AssessmentSection child, DiagnosticBag diagnostics) => new()
    {
        Admit = RuleMerge.Of(Admit, child.Admit, diagnostics),
        Rules = RuleMerge.Of(Rules, child.Rules, diagnostics),
    };

    /// <inheritdoc/>
    public bool Equals(AssessmentSection? other) => other is not null && Admit.SequenceEqual(other.Admit) && Rules.SequenceEqual(other.Rules);

    /// <inheritdoc/>
    public override int GetHashCode() => AllRules.Count;
}
