using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Expectations;

/// <summary>What expectation rules may see: one competency of the framework, whose members stand bare. They see no learner, so no fact of one either.</summary>
internal sealed class ExpectationsVocabulary
{
    private readonly VocabularyContext _context;

    public ExpectationsVocabulary(VocabularyContext context)
    {
        _context = context;
        Credential = new ItemType("a credential that asks for it", "credentials that ask for it",
        [
            Fields.Member("Kinds", RuleType.Number, "How many different kinds of competency the credential asks for.") with { Range = Fields.Count },
        ]);
        List<(Field Field, Func<ExpectationCase, Value> Read)> fields =
        [
            (Fields.Outer("Statement", RuleType.Text, "What the learner can do."), c => CaseValues.Text(c.Competency.Statement)),
            (Fields.Outer("Words", RuleType.Number, "How many words the statement has.") with { Range = Fields.Count, Absence = Absence.Zero }, c => CaseValues.Count(WordsOf(c.Competency.Statement).Length)),
            (Fields.Outer("FirstWord", RuleType.Text, "The first word of the statement, in lower case: most often the verb."), c => CaseValues.Text(FirstWord(c.Competency.Statement))),
            (Fields.Outer("ICan", RuleType.Text, "The same in plain language, from the learner's side."), c => CaseValues.Text(c.Competency.ICan)),
            (Fields.Outer("Code", RuleType.Text, "The code, as people know it."), c => CaseValues.Text(c.Competency.Code)),
            (Fields.Outer("Kind", RuleType.Text, "The kind, as the framework names it."), c => CaseValues.Text(c.Competency.Kind)),
            (Fields.Outer("Uri", RuleType.Text, "The stable identifier that other systems share."), c => CaseValues.Text(c.Competency.Uri)),
            (Fields.Outer("Rigor", RuleType.Symbol(context.Symbols.Rigor), "The depth of knowledge that it asks for (N. Webb, 1997)."),
                c => c.Competency.Rigor is { } r && context.Symbols.Rigor.TryGetCode(r, out int code) ? Value.Symbol(code) : Value.Missing),
            (Fields.Outer("RubricLevels", RuleType.Number, "How many levels its rubric describes: of the criterion that describes the fewest.") with { Range = Fields.Count, Absence = Absence.Zero }, c => CaseValues.Count(DescribedLevels(c))),
            (Fields.Outer("DescribesProficient", RuleType.Boolean, "Whether every criterion of its rubric describes the scale's proficient level, by name.") with { Absence = Absence.False }, c => Value.Of(DescribesProficient(c))),
            (Fields.Outer("Criteria", RuleType.Number, "How many criteria its rubric has.") with { Range = Fields.Count, Absence = Absence.Zero }, c => CaseValues.Count(c.Competency.Rubric?.Criteria.Count ?? 0)),
            (Fields.Outer("Alignments", RuleType.Number, "How many competencies of this or other frameworks it is aligned with.") with { Range = Fields.Count, Absence = Absence.Zero },
                c => CaseValues.Count(c.Competency.Related.Concat(c.Competency.Equivalent).Distinct(StringComparer.Ordinal).Count())),
            (Fields.Outer("Children", RuleType.Number, "How many narrower competencies it has.") with { Range = Fields.Count, Absence = Absence.Zero }, c => CaseValues.Count(c.Children)),
            (Fields.Outer("EducationLevels", RuleType.Number, "For how many grades it is meant.") with { Range = Fields.Count, Absence = Absence.Zero }, c => CaseValues.Count(c.Competency.EducationLevels.Count)),
            (Fields.Items("credentials", Credential, "The credentials of the pack that ask for it."), c => CaseValues.Rows(c.Credentials.Select(Row))),
            (Fields.Root("framework.Title", RuleType.Text, "The framework's title."), c => CaseValues.Text(c.Framework.Title)),
            (Fields.Root("framework.Version", RuleType.Text, "The framework's version."), c => CaseValues.Text(c.Framework.Version)),
            (Fields.Root("scale.Levels", RuleType.Number, "How many levels the pack's scale has.") with { Range = Fields.Count }, _ => CaseValues.Count(context.Scale.Levels.Count)),
        ];
        Competency = new(context.WithoutLearner("an expectation rule", CbeElement.Expectations, fields.Select(f => f.Field)), fields);
    }

    public ItemType Credential { get; }

    public Reading<ExpectationCase> Competency { get; }

    private static Row Row((string Credential, IReadOnlyList<string?> Kinds) credential) =>
        new(credential.Credential, [CaseValues.Count(credential.Kinds.Distinct(StringComparer.Ordinal).Count())]);

    private static int DescribedLevels(ExpectationCase about) =>
        about.Competency.Rubric is { Criteria.Count: > 0 } rubric ? rubric.Criteria.Min(c => c.Levels.Count(l => l.Description.Length > 0)) : 0;

    private bool DescribesProficient(ExpectationCase about)
    {
        string proficient = _context.Scale.Levels.NameOf(_context.Scale.Proficient);
        return about.Competency.Rubric is { Criteria.Count: > 0 } rubric
            && rubric.Criteria.All(c => c.Levels.Any(l => l.Description.Length > 0 && string.Equals(l.Quality, proficient, StringComparison.OrdinalIgnoreCase)));
    }

    private static string[] WordsOf(string statement) => statement.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string? FirstWord(string statement) =>
        WordsOf(statement).Select(w => new string([.. w.Where(char.IsLetter)]).ToLowerInvariant()).FirstOrDefault(w => w.Length > 0);
}
