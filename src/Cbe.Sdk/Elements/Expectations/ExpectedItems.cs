using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Expectations;

/// <summary>How an item of a framework is put, as rules see it: each member stands beside the code that reads it.</summary>
internal sealed class ExpectedItems
{
    private readonly VocabularyContext _context;
    private readonly IReadOnlyList<(Field Field, Func<ExpectationCase, Value> Read)> _members;

    public ExpectedItems(VocabularyContext context)
    {
        _context = context;
        _members = [.. Words(), .. Rubric(), .. Place()];
        Type = new("an expectation", "expectations", _members.Select(m => m.Field));
    }

    public ItemType Type { get; }

    /// <summary>The members as outer values, for rules that are about one item.</summary>
    public IEnumerable<(Field Field, Func<ExpectationCase, Value> Read)> Outer => _members.Select(m => (m.Field with { Scope = FieldScope.Outer }, m.Read));

    /// <summary>Explanations name an item by its code.</summary>
    public Row Row(ExpectationCase about) => new(about.Competency.ToString(), [.. _members.Select(m => m.Read(about))]);

    private IEnumerable<(Field Field, Func<ExpectationCase, Value> Read)> Words() =>
    [
        (Fields.Member("Statement", RuleType.Text, "What the learner is to know or be able to do."), c => CaseValues.Text(c.Competency.Statement)),
        (Count("Words", "How many words the statement has."), c => CountOf(WordsOf(c.Competency.Statement).Length)),
        (Fields.Member("FirstWord", RuleType.Text, "The first word of the statement, in lower case: most often the verb."), c => CaseValues.Text(FirstWord(c.Competency.Statement))),
        (Fields.Member("ICan", RuleType.Text, "The same in plain language, from the learner's side."), c => CaseValues.Text(c.Competency.ICan)),
        (Fields.Member("Code", RuleType.Text, "The code, as people know it."), c => CaseValues.Text(c.Competency.Code)),
        (Fields.Member("Kind", RuleType.Text, "The kind, as the framework names it."), c => CaseValues.Text(c.Competency.Kind)),
        (Fields.Member("Uri", RuleType.Text, "The stable address under which the framework's owner publishes it."), c => CaseValues.Text(c.Competency.Uri)),
        (Fields.Member("Rigor", RuleType.Symbol(_context.Symbols.Rigor), "The depth of knowledge that it asks for (N. Webb, 1997)."),
            c => c.Competency.Rigor is { } r && _context.Symbols.Rigor.TryGetCode(r, out int code) ? Value.Symbol(code) : Value.Missing),
        (Count("EducationLevels", "For how many grades it is meant."), c => CountOf(c.Competency.EducationLevels.Count)),
    ];

    private IEnumerable<(Field Field, Func<ExpectationCase, Value> Read)> Rubric() =>
    [
        (Count("Criteria", "How many criteria its rubric has."), c => CountOf(c.Competency.Rubric?.Criteria.Count ?? 0)),
        (Count("RubricLevels", "How many levels its rubric describes: of the criterion that describes the fewest."), c => CountOf(DescribedLevels(c.Competency))),
        (Fields.Member("DescribesProficient", RuleType.Boolean, "Whether every criterion of its rubric describes the scale's proficient level, by name.") with { Absence = Absence.False },
            c => Value.Of(DescribesProficient(c.Competency))),
    ];

    private static IEnumerable<(Field Field, Func<ExpectationCase, Value> Read)> Place() =>
    [
        (Count("Alignments", "How many competencies of this or other frameworks it is aligned with: related, or the same."), c => CountOf(c.Alignments)),
        (Count("AskedBy", "How many credentials of the pack ask for it."), c => CountOf(c.Credentials.Count)),
        (Count("Prerequisites", "How many competencies come before it."), c => CountOf(c.Competency.Prerequisites.Count)),
        (Count("Parents", "How many items it is a part of."), c => CountOf(c.Competency.Parents.Count)),
        (Count("Children", "How many narrower items it has."), c => CountOf(c.Children)),
        (Fields.Member("Depth", RuleType.Number, "How deep it stands in the outline: 1 at the top.") with { Range = Fields.Count }, c => c.Depth is { } depth ? CountOf(depth) : Value.Missing),
    ];

    private static Field Count(string name, string description) => Fields.Member(name, RuleType.Number, description) with { Range = Fields.Count, Absence = Absence.Zero };

    /// <summary>Never above the declared range, whatever a document holds.</summary>
    private static Value CountOf(int count) => CaseValues.Count(Math.Min(count, LanguageLimits.SequenceItems));

    private static int DescribedLevels(Competency competency) =>
        competency.Rubric is { Criteria.Count: > 0 } rubric ? rubric.Criteria.Min(c => c.Levels.Count(l => l.Description.Length > 0)) : 0;

    private bool DescribesProficient(Competency competency)
    {
        string proficient = _context.Scale.Levels.NameOf(_context.Scale.Proficient);
        return competency.Rubric is { Criteria.Count: > 0 } rubric
            && rubric.Criteria.All(c => c.Levels.Any(l => l.Description.Length > 0 && string.Equals(l.Quality, proficient, StringComparison.OrdinalIgnoreCase)));
    }

    private static string[] WordsOf(string statement) => statement.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Without marks around it: of "(+) Know that" it is <c>know</c>, of "Self-assess," it is <c>self-assess</c>.</summary>
    private static string? FirstWord(string statement) => WordsOf(statement).Select(Bare).FirstOrDefault(w => w.Length > 0);

    private static string Bare(string word)
    {
        int first = 0;
        int end = word.Length;
        while (first < end && !char.IsLetter(word[first]))
        {
            first++;
        }

        while (end > first && !char.IsLetter(word[end - 1]))
        {
            end--;
        }

        return word[first..end].ToLowerInvariant();
    }
}
