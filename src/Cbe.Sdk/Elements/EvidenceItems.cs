using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements;

/// <summary>
/// Pieces of evidence as rules see them. Each member stands beside the code that reads it from the record, so that
/// what a rule sees and what it means cannot drift apart.
/// </summary>
internal sealed class EvidenceItems
{
    /// <summary>One item, in words.</summary>
    public const string ItemName = "an evidence item";

    private readonly List<(Field Field, Func<Evidence, DateOnly, Value> Read)> _members = [];
    private readonly VocabularyContext _context;

    public EvidenceItems(VocabularyContext context, CbeElement element)
        : this(context, context.Readable(element, FactSubject.Evidence))
    {
    }

    /// <summary>Evidence with the facts that any element may read: no rule sees all of it.</summary>
    public EvidenceItems(VocabularyContext context)
        : this(context, context.Facts.Where(f => f.Of == FactSubject.Evidence && f.ReadBy.Count > 0))
    {
    }

    private EvidenceItems(VocabularyContext context, IEnumerable<FactDeclaration> facts)
    {
        _context = context;
        AddWhatWasShown();
        AddHow();
        AddFeedbackAndDays();
        AddWhatItWasFor();
        foreach (var fact in facts)
        {
            Add(VocabularyContext.FieldOf(fact, fact.Name), (e, _) => FactValues.Of(fact, e.Facts));
        }

        Type = new ItemType(ItemName, "evidence items", _members.Select(m => m.Field));
        Order = new EvidenceOrder(Type, context.RunsBy);
    }

    public ItemType Type { get; }

    /// <summary>Oldest first, by what rules can see and never by id.</summary>
    public EvidenceOrder Order { get; }

    public Row Read(Evidence evidence, DateOnly asOf)
    {
        var cells = new Value[_members.Count];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = _members[i].Read(evidence, asOf);
        }

        return new(evidence.Id, cells);
    }

    /// <summary>The day on which the learning was shown.</summary>
    public DateOnly ShownOn(Row item) => Cell(item, "OccurredOn").Date;

    /// <summary>The rank that an item shows by itself: its level, or that of its score by the scale's cuts; null where it says neither.</summary>
    public int? Shows(Row item) => Cell(item, "Level") is { IsExact: true } level ? (int)level.Low
        : Cell(item, "Score") is { IsExact: true } score ? _context.Scale.LevelOf(score.Number) : null;

    private Value Cell(Row item, string member) => Type.TryGet(member, out var field) ? item.Cells[field.Index] : Value.Missing;

    private void Add(Field field, Func<Evidence, DateOnly, Value> read) => _members.Add((field, read));

    private void AddUnlessDeclared(Field field, Func<Evidence, DateOnly, Value> read)
    {
        if (!_context.Keeps(field.Name))
        {
            Add(field, read);
        }
    }

    private void AddWhatWasShown()
    {
        Add(new("Level", RuleType.Level, "The level that the work shows."),
            (e, _) => CaseValues.Level(_context.RankOf(e.Level)));
        Add(new("Score", RuleType.Number, "The score, on the pack's scale.") { Range = _context.ScoreRange },
            (e, _) => CaseValues.Score(_context.OnScale(e.Score)));
    }

    private void AddHow()
    {
        var symbols = _context.Symbols;
        AddSymbol("Assessor", symbols.Assessor, "Who assessed the work.", e => e.Assessor);
        Add(new("ConfirmedBy", RuleType.Symbol(symbols.ConfirmedBy), "Who confirmed learning that was shown elsewhere.") { Absence = Absence.None },
            (e, _) => Symbol(symbols.ConfirmedBy, e.ConfirmedBy ?? symbols.ConfirmedBy.Values[0]));
        AddSymbol("Setting", symbols.Setting, "Where the learning was shown.", e => e.Setting);
        AddSymbol("Form", symbols.Form, "In what form it was shown.", e => e.Form);
        AddSymbol("Rigor", symbols.Rigor, "The depth of knowledge that the task asked for (N. Webb, 1997).", e => e.Rigor);
        Add(new("Attempt", RuleType.Number, "Which attempt it was, from 1.") { Range = NumberRange.Between(int.MinValue, int.MaxValue) },
            (e, _) => e.Attempt is { } n ? Value.Of(Number.FromInteger(n)) : Value.Missing);
        Add(new("ChosenByLearner", RuleType.Boolean, "Whether the learner chose this as evidence.") { Absence = Absence.False }, (e, _) => Value.Of(e.ChosenByLearner));
        Add(new("HasNextSteps", RuleType.Boolean, "Whether the feedback says what to do next.") { Absence = Absence.False }, (e, _) => Value.Of(e.HasNextSteps));
    }

    private void AddFeedbackAndDays()
    {
        Add(new("FeedbackDays", RuleType.Number, "Days from the work to its feedback.") { Range = Fields.Days },
            (e, asOf) => e.FeedbackOn is { } f && f <= asOf ? CaseValues.Days(e.OccurredOn, f) : Value.Missing);
        Add(new("OccurredOn", RuleType.Date, "The day on which the learning was shown."), (e, _) => Value.Of(e.OccurredOn));
        Add(new("RecordedOn", RuleType.Date, "The day on which it was recorded."), (e, _) => e.RecordedOn is { } d ? Value.Of(d) : Value.Missing);
        Add(new("DaysAgo", RuleType.Number, "Days from the work to the day of the decision.") { Range = Fields.Days },
            (e, asOf) => CaseValues.Days(e.OccurredOn, asOf));
    }

    /// <summary>These names came later than the others: a pack's own fact of evidence that has one of them keeps it.</summary>
    private void AddWhatItWasFor()
    {
        AddUnlessDeclared(new("Task", RuleType.Text, "The task, such as a quiz, whose attempts belong together."), (e, _) => CaseValues.Text(e.Task));
        AddUnlessDeclared(new("Purpose", RuleType.Symbol(_context.Symbols.Purpose), "What the work was for."), (e, _) => e.Purpose is { } word ? Symbol(_context.Symbols.Purpose, word) : Value.Missing);
        AddUnlessDeclared(new("Weight", RuleType.Number, "How much it weighs beside other items.") { Range = new(Number.Zero, EvidenceLimits.MostWeight), Absence = Absence.One },
            (e, _) => CaseValues.Score(e.Weight is null ? Number.One : EvidenceLimits.Within(e.Weight, Number.Zero, EvidenceLimits.MostWeight)));
    }

    private void AddSymbol(string name, SymbolSet set, string description, Func<Evidence, string?> read) =>
        Add(new(name, RuleType.Symbol(set), description), (e, _) => read(e) is { } word ? Symbol(set, word) : Value.Missing);

    private static Value Symbol(SymbolSet set, string word) => set.TryGetCode(word, out int code) ? Value.Symbol(code) : Value.Missing;
}
