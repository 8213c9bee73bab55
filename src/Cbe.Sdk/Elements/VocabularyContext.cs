using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements;

/// <summary>What every element's vocabulary is made from: the pack's scale, symbol sets and facts, and the mastery methods.</summary>
internal sealed class VocabularyContext(PerformanceScale scale, EvidenceSymbols symbols, IReadOnlyList<FactDeclaration> facts, MasteryMethodSet? methods = null)
{
    private readonly MasteryMethodSet _methods = methods ?? MasteryMethodSet.BuiltIn;

    public PerformanceScale Scale { get; } = scale;

    public EvidenceSymbols Symbols { get; } = symbols;

    public IReadOnlyList<FactDeclaration> Facts { get; } = facts;

    public NumberRange ScoreRange => new(Scale.MinimumScore, Scale.MaximumScore);

    /// <summary>What a mastery score can be: on the scale, unless the pack makes it otherwise.</summary>
    public NumberRange MasteryRange { get; private init; } = new(scale.MinimumScore, scale.MaximumScore);

    /// <summary>The same with other mastery scores.</summary>
    public VocabularyContext WithMastery(NumberRange range) => new(Scale, Symbols, Facts, _methods) { MasteryRange = range, Kept = Kept, RunsBy = RunsBy };

    /// <summary>The names that facts of evidence keep for themselves where the house has a member of the same name.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];

    /// <summary>Whether a fact of evidence has this name for itself.</summary>
    public bool Keeps(string name) => Kept.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>By which of its days evidence stands in order.</summary>
    public EvidenceDay RunsBy { get; init; }

    /// <summary>The score where it is on the scale, else none.</summary>
    public Number? OnScale(Number? score) => score is { } s && s >= Scale.MinimumScore && s <= Scale.MaximumScore ? s : null;

    /// <summary>The rank of a level; null where the scale has no such level.</summary>
    public int? RankOf(string? level) => level is not null && Scale.Levels.TryGetRank(level, out int rank) ? rank : null;

    public Vocabulary Make(string name, CbeElement element, IEnumerable<Field> fields) => WithoutLearner(name, element, fields.Concat(LearnerFacts(element)));

    /// <summary>For rules that decide who goes on, in an element whose other rules do not: they see nothing about time spent, whatever its facts are opened to.</summary>
    public Vocabulary Deciding(string name, CbeElement element, IEnumerable<Field> fields) => new(name,
        fields.Concat(LearnerFacts(element).Where(f => Facts.First(d => "facts." + d.Name == f.Name).About != FactTopic.Time)), Scale.Levels, _methods.All, n => Refuse(n, element, decides: true));

    /// <summary>For rules that are about no learner, and so see no learner's facts.</summary>
    public Vocabulary WithoutLearner(string name, CbeElement element, IEnumerable<Field> fields) =>
        new(name, fields, Scale.Levels, _methods.All, n => Refuse(n, element));

    /// <summary>The facts of one kind that an element may read.</summary>
    public IEnumerable<FactDeclaration> Readable(CbeElement element, FactSubject of) =>
        Facts.Where(f => f.Of == of && f.ReadBy.Contains(element));

    public static Field FieldOf(FactDeclaration fact, string name) =>
        new(name, TypeOf(fact), fact.Description ?? $"The pack's own fact `{fact.Name}`.")
        {
            Range = fact.Type == ValueKind.Number ? new(fact.Minimum ?? Number.Zero, fact.Maximum ?? Number.Zero) : null,
        };

    private IEnumerable<Field> LearnerFacts(CbeElement element) =>
        Readable(element, FactSubject.Learner).Select(f => FieldOf(f, "facts." + f.Name) with { Scope = FieldScope.Root });

    private static RuleType TypeOf(FactDeclaration fact) => fact.Type switch
    {
        ValueKind.Number => RuleType.Number,
        ValueKind.Boolean => RuleType.Boolean,
        ValueKind.Date => RuleType.Date,
        ValueKind.Symbol => RuleType.Symbol(fact.Symbols!),
        _ => RuleType.Text,
    };

    private NameRefusal? Refuse(string name, CbeElement element, bool decides = false)
    {
        if (string.Equals(name, "projected", StringComparison.OrdinalIgnoreCase))
        {
            return new NameRefusal(Codes.PaceWithoutPlan, $"`{name}` is the learner's own pace, which only findings about ways can see",
                "nobody is held to a pace but by the own plan: compare it with `plan.TargetOn` in the `rules` of pathways");
        }

        if (EvidenceNames.Refuse(name) is { } refusal && !Facts.Any(f => string.Equals(f.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            return refusal;
        }

        var fact = Facts.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.OrdinalIgnoreCase));
        return (fact?.About ?? Topics.Of(name)) switch
        {
            FactTopic.Time when decides || ElementTopics.DecidesProgress(element) => Topics.TimeRefusal(name),
            FactTopic.Protected when element != CbeElement.Equity => Topics.ProtectedRefusal(name),
            _ when fact is not null && !fact.ReadBy.Contains(element) => new NameRefusal(Codes.FactNotReadable,
                $"the fact `{fact.Name}` may not be read by {ElementTopics.NameOf(element)} rules", $"its declaration says `readBy`: {string.Join(", ", fact.ReadBy.Select(ElementTopics.NameOf))}"),
            _ => null,
        };
    }
}
