using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Text.Shapes;

namespace Cbe.Sdk.Elements.Support;

/// <summary>Rules of element 3: students receive timely, differentiated support. Immutable.</summary>
public sealed record SupportSection : IElementSection
{
    /// <summary>When support is due, of which tier, and by when.</summary>
    public IReadOnlyList<SupportRule> Rules { get; init; } = [];

    /// <inheritdoc/>
    public CbeElement Element => CbeElement.Support;

    /// <inheritdoc/>
    public IReadOnlyList<Rule> AllRules => [.. Rules];

    internal static Shape Shape { get; } = new ObjectShape(null, "Rules of element 3: students receive timely, differentiated support.", () =>
    [
        new("rules", RuleShapes.List(RuleShapes.Support, "When support is due, of which tier, and by when.")),
    ]);

    internal static SupportSection Read(JsonValue json, DiagnosticBag diagnostics) => new()
    {
        Rules = RuleJson.SupportRules(json["rules"], diagnostics),
    };

    internal void Write(CanonicalJson writer)
    {
        writer.WriteRules("rules", Rules);
    }

    internal SupportSection Extend(SupportSection child, DiagnosticBag diagnostics) => new()
    {
        Rules = RuleMerge.Of(Rules, child.Rules, diagnostics),
    };

    /// <inheritdoc/>
    public bool Equals(SupportSection? other) => other is not null && Rules.SequenceEqual(other.Rules);

    /// <inheritdoc/>
    public override int GetHashCode() => AllRules.Count;
}
