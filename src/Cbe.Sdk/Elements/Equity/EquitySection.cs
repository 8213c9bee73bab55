using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Text.Shapes;

namespace Cbe.Sdk.Elements.Equity;

/// <summary>Rules of element 6: strategies to ensure equity are embedded. Immutable.</summary>
public sealed record EquitySection : IElementSection
{
    /// <summary>Findings about differences between subgroups.</summary>
    public IReadOnlyList<EquityRule> Rules { get; init; } = [];

    /// <summary>The least number of learners of a subgroup whose figures are shown; smaller groups are suppressed, never dropped. Null inherits, and means 10, the mode of the states' minimums (NCES 2011-603).</summary>
    public int? MinimumCount { get; init; }

    /// <summary>The attributes of learners by which subgroups are formed.</summary>
    public IReadOnlyList<string> Subgroups { get; init; } = [];

    /// <inheritdoc/>
    public CbeElement Element => CbeElement.Equity;

    /// <inheritdoc/>
    public IReadOnlyList<Rule> AllRules => [.. Rules];

    internal static Shape Shape { get; } = new ObjectShape(null, "Rules of element 6: strategies to ensure equity are embedded.", () =>
    [
        new("minimumCount", new NumberShape("The least number of learners of a subgroup whose figures are shown.", 1, 1_000, whole: true)),
        new("subgroups", new ArrayShape("The attributes by which subgroups are formed.", new TextShape("An attribute.", pattern: TextPattern.Name), 0, 50)),
        new("rules", RuleShapes.List(RuleShapes.Equity, "Findings about differences between subgroups.")),
    ]);

    internal static EquitySection Read(JsonValue json, DiagnosticBag diagnostics) => new()
    {
        MinimumCount = json.Whole("minimumCount"),
        Subgroups = json.Texts("subgroups"),
        Rules = RuleJson.EquityRules(json["rules"], diagnostics),
    };

    internal void Write(CanonicalJson writer)
    {
        if (MinimumCount is { } minimum)
        {
            writer.Member("minimumCount", minimum);
        }

        if (Subgroups.Count > 0)
        {
            writer.AllTexts("subgroups", Subgroups);
        }

        writer.WriteRules("rules", Rules);
    }

    internal EquitySection Extend(EquitySection child, DiagnosticBag diagnostics) => new()
    {
        MinimumCount = child.MinimumCount ?? MinimumCount,
        Subgroups = child.Subgroups.Count > 0 ? child.Subgroups : Subgroups,
        Rules = RuleMerge.Of(Rules, child.Rules, diagnostics),
    };

    /// <inheritdoc/>
    public bool Equals(EquitySection? other) => other is not null && MinimumCount == other.MinimumCount && Subgroups.SequenceEqual(other.Subgroups) && Rules.SequenceEqual(other.Rules);

    /// <inheritdoc/>
    public override int GetHashCode() => AllRules.Count;
}
