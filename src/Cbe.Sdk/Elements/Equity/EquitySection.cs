using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Text.Shapes;

namespace Cbe.Sdk.Elements.Equity;

/// <summary>Rules of element 6: strategies to ensure equity are embedded. Immutable.</summary>
public sealed record EquitySection : IElementSection
{
    /// <summary>The least number of learners that is shown where a pack says nothing: the mode of the states' minimums (NCES 2011-603).</summary>
    public const int DefaultMinimumCount = 10;

    /// <summary>The greatest minimum that can be asked for.</summary>
    public const int MaximumMinimumCount = 1_000;

    /// <summary>Findings about differences between subgroups.</summary>
    public IReadOnlyList<EquityRule> Rules { get; init; } = [];

    /// <summary>The least number of learners of a subgroup whose figures are shown; smaller groups are suppressed, never dropped. 1 withholds nothing. Null inherits, and means <see cref="DefaultMinimumCount"/>.</summary>
    public int? MinimumCount { get; init; }

    /// <summary>The attributes of learners by which subgroups are formed.</summary>
    public IReadOnlyList<string> Subgroups { get; init; } = [];

    /// <summary>Attributes that are crossed, two or three at a time, such as sex with disability. Each is one of <see cref="Subgroups"/>, two crossings share at most one attribute, and crossings make no ring.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Intersections { get; init; } = [];

    /// <inheritdoc/>
    public CbeElement Element => CbeElement.Equity;

    /// <inheritdoc/>
    public IReadOnlyList<Rule> AllRules => [.. Rules];

    internal int Minimum => MinimumCount ?? DefaultMinimumCount;

    internal static Shape Shape { get; } = new ObjectShape(null, "Rules of element 6: strategies to ensure equity are embedded.", () =>
    [
        new("minimumCount", new NumberShape("The least number of learners of a subgroup whose figures are shown.", 1, MaximumMinimumCount, whole: true)),
        new("subgroups", new ArrayShape("The attributes by which subgroups are formed.", Attribute, 0, 50)),
        new("intersections", new ArrayShape("Attributes that are crossed; two crossings share at most one attribute.",
            new ArrayShape("The attributes of one crossing, each one of `subgroups`.", Attribute, 2, 3), 0, 20)),
        new("rules", RuleShapes.List(RuleShapes.Equity, "Findings about differences between subgroups.")),
    ]);

    private static TextShape Attribute => new("An attribute.", pattern: TextPattern.Name);

    internal static EquitySection Read(JsonValue json, DiagnosticBag diagnostics) => new()
    {
        MinimumCount = json.Whole("minimumCount"),
        Subgroups = json.Texts("subgroups"),
        Intersections = json["intersections"] is not { Kind: JsonKind.Array } lists ? []
            : [.. lists.Items.Where(i => i.Kind == JsonKind.Array).Select(i => (IReadOnlyList<string>)[.. i.Items.Where(t => t.Kind == JsonKind.Text).Select(t => t.Text)])],
        Rules = RuleJson.EquityRules(json["rules"], diagnostics),
    };

    internal void Write(CanonicalJson writer)
    {
        writer.Member("minimumCount", MinimumCount);
        writer.Texts("subgroups", Subgroups);
        writer.List("intersections", Intersections, static (names, json) =>
        {
            json.Open('[');
            names.ToList().ForEach(n => json.Text(n));
            json.Close(']');
        });
        writer.WriteRules("rules", Rules);
    }

    internal EquitySection Extend(EquitySection child, DiagnosticBag diagnostics) => new()
    {
        MinimumCount = child.MinimumCount ?? MinimumCount,
        Subgroups = child.Subgroups.Count > 0 ? child.Subgroups : Subgroups,
        Intersections = child.Intersections.Count > 0 ? child.Intersections : Intersections,
        Rules = RuleMerge.Of(Rules, child.Rules, diagnostics),
    };

    /// <inheritdoc/>
    public bool Equals(EquitySection? other) =>
        other is not null && MinimumCount == other.MinimumCount && Subgroups.SequenceEqual(other.Subgroups) && Rules.SequenceEqual(other.Rules)
        && Intersections.Select(i => string.Join(',', i)).SequenceEqual(other.Intersections.Select(i => string.Join(',', i)));

    /// <inheritdoc/>
    public override int GetHashCode() => AllRules.Count;
}
