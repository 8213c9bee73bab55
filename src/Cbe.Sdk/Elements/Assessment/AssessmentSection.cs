using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Text.Shapes;

namespace Cbe.Sdk.Elements.Assessment;

/// <summary>Rules of element 2: assessment is meaningful and yields timely, relevant, actionable evidence. Immutable.</summary>
public sealed record AssessmentSection : IElementSection
{
    /// <summary>The score on the pack's scale that an item counts with, as an expression over the item. Null inherits, and means its own score.</summary>
    public WrittenExpression? Score { get; init; }

    /// <summary>By which day evidence stands in order. Null inherits, and means the day on which it was shown.</summary>
    public EvidenceDay? Order { get; init; }

    /// <summary>Which evidence counts: an item that a rule does not admit is set aside with the reason.</summary>
    public IReadOnlyList<Rule> Admit { get; init; } = [];

    /// <summary>Which attempts at one task count. Null inherits, and means all.</summary>
    public AttemptPolicy? Attempts { get; init; }

    /// <summary>Which retakes are allowed: asked of every attempt at a task after the first that counts; one that a rule does not allow is set aside with the reason.</summary>
    public IReadOnlyList<Rule> Retake { get; init; } = [];

    /// <summary>A condition over an item: such evidence counts only while the competency has no other. Null inherits, and means that none is like that.</summary>
    public WrittenExpression? Provisional { get; init; }

    /// <summary>Findings about each item of evidence: timely, relevant, actionable.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <inheritdoc/>
    public CbeElement Element => CbeElement.Assessment;

    /// <inheritdoc/>
    public IReadOnlyList<Rule> AllRules => [.. Admit, .. Retake, .. Rules];

    internal static Shape Shape { get; } = new ObjectShape(null, "Rules of element 2: assessment is meaningful and yields timely, relevant, actionable evidence.", () =>
    [
        new("score", RuleShapes.Value("The score that an item counts with, on the pack's scale.")),
        new("order", new TextShape("By which day evidence stands in order; the day on which it was shown unless stated.", [.. Enum.GetValues<EvidenceDay>().Select(NameOf)])),
        new("admit", RuleShapes.List(RuleShapes.Plain, "Which evidence counts: an item that a rule does not admit is set aside with the reason.")),
        new("attempts", new TextShape("Which attempts at one task count; all unless stated.", [.. Enum.GetValues<AttemptPolicy>().Select(NameOf)])),
        new("retake", RuleShapes.List(RuleShapes.Plain, "Which retakes are allowed: asked of every attempt at a task after the first that counts.")),
        new("provisional", RuleShapes.Value("What evidence is like that counts only while there is no other.")),
        new("rules", RuleShapes.List(RuleShapes.Plain, "Findings about each item of evidence: timely, relevant, actionable.")),
    ]);

    internal static AssessmentSection Read(JsonValue json, DiagnosticBag diagnostics) => new()
    {
        Score = RuleJson.Expression(json["score"]),
        Order = Word<EvidenceDay>(json.Text("order")),
        Admit = RuleJson.Rules(json["admit"], diagnostics),
        Attempts = Word<AttemptPolicy>(json.Text("attempts")),
        Retake = RuleJson.Rules(json["retake"], diagnostics),
        Provisional = RuleJson.Expression(json["provisional"]),
        Rules = RuleJson.Rules(json["rules"], diagnostics),
    };

    internal void Write(CanonicalJson writer)
    {
        writer.Member("score", Score?.Text);
        writer.Member("order", Order is { } order ? NameOf(order) : null);
        writer.WriteRules("admit", Admit);
        writer.Member("attempts", Attempts is { } attempts ? NameOf(attempts) : null);
        writer.WriteRules("retake", Retake);
        writer.Member("provisional", Provisional?.Text);
        writer.WriteRules("rules", Rules);
    }

    internal AssessmentSection Extend(AssessmentSection child, DiagnosticBag diagnostics) => new()
    {
        Score = child.Score ?? Score,
        Order = child.Order ?? Order,
        Admit = RuleMerge.Of(Admit, child.Admit, diagnostics),
        Attempts = child.Attempts ?? Attempts,
        Retake = RuleMerge.Of(Retake, child.Retake, diagnostics),
        Provisional = child.Provisional ?? Provisional,
        Rules = RuleMerge.Of(Rules, child.Rules, diagnostics),
    };

    /// <inheritdoc/>
    public bool Equals(AssessmentSection? other) => other is not null
        && (Score, Order, Attempts, Provisional) == (other.Score, other.Order, other.Attempts, other.Provisional)
        && Admit.SequenceEqual(other.Admit) && Retake.SequenceEqual(other.Retake) && Rules.SequenceEqual(other.Rules);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(AllRules.Count, Score, Order, Attempts, Provisional);

    private static string NameOf<T>(T word)
        where T : struct, Enum => word.ToString().ToLowerInvariant();

    private static T? Word<T>(string? text)
        where T : struct, Enum => Enum.TryParse<T>(text, ignoreCase: true, out var word) && Enum.IsDefined(word) ? word : null;
}
