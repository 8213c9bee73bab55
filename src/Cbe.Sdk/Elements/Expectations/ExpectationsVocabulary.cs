using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Language;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Expectations;

/// <summary>What expectation rules may see: items of a framework, credentials, and the framework with its pack. They see no learner, so no fact of one either.</summary>
internal sealed class ExpectationsVocabulary
{
    private readonly VocabularyContext _context;

    public ExpectationsVocabulary(VocabularyContext context)
    {
        _context = context;
        Items = new ExpectedItems(context);
        Asking = new("a credential that asks for it", "credentials that ask for it",
        [
            Fields.Member("Id", RuleType.Text, "The credential's identifier."),
            Fields.Member("Kinds", RuleType.Number, "How many different kinds of competency it asks for; not fully known where one has no kind.") with { Range = Fields.Count },
        ]);
        Competency = Make<ExpectationCase>("an expectation rule over a competency or a heading",
        [
            .. Items.Outer,
            (Fields.Items("credentials", Asking, "The credentials of the pack that ask for it, by any route."), c => CaseValues.Rows(c.Credentials.Select(Row))),
            .. Common<ExpectationCase>(c => c.Framework),
        ]);
        Credential = Make<CredentialExpectationCase>("an expectation rule over a credential",
        [
            (Fields.Items("members", Items.Type, "Everything that the credential asks for, on any route.") with { NeverEmpty = true }, c => Rows(c.Members)),
            (Fields.Outer("Id", RuleType.Text, "The credential's identifier."), c => CaseValues.Text(c.Credential)),
            (Fields.Outer("Routes", RuleType.Number, "How many ways there are to it.") with { Range = Fields.Count }, c => CaseValues.Count(c.Routes)),
            Scale<CredentialExpectationCase>(),
        ]);
        Framework = Make<FrameworkExpectationCase>("an expectation rule over the framework",
        [
            (Fields.Items("competencies", Items.Type, "The competencies that learners are held to."), c => Rows(c.Items.Where(i => !i.IsHeading))),
            (Fields.Items("headings", Items.Type, "The headings of the outline."), c => Rows(c.Items.Where(i => i.IsHeading))),
            .. Common<FrameworkExpectationCase>(c => c.Framework),
            (Fields.Root("pack.Id", RuleType.Text, "The pack's id."), c => CaseValues.Text(c.Pack.Id)),
            (Fields.Root("pack.Version", RuleType.Text, "The pack's version."), c => CaseValues.Text(c.Pack.Version)),
            (Fields.Root("pack.Extends", RuleType.Text, "The id of the pack that it extends; empty when it extends none."), c => Value.Of(c.Pack.Extends ?? "")),
            (Fields.Root("pack.Rules", RuleType.Number, "How many rules are in force, inherited ones among them.") with { Range = Fields.Count }, c => CaseValues.Count(c.Pack.Rules)),
            (Fields.Root("pack.RulesWithReference", RuleType.Number, "How many of these name the policy that they put into words.") with { Range = Fields.Count }, c => CaseValues.Count(c.Pack.RulesWithReference)),
            (Fields.Root("pack.Credentials", RuleType.Number, "How many credentials there are.") with { Range = Fields.Count }, c => CaseValues.Count(Math.Min(c.Pack.Credentials, LanguageLimits.SequenceItems))),
        ]);
    }

    public ExpectedItems Items { get; }

    public ItemType Asking { get; }

    /// <summary>For rules over a competency, and over a heading.</summary>
    public Reading<ExpectationCase> Competency { get; }

    /// <summary>For rules over a credential.</summary>
    public Reading<CredentialExpectationCase> Credential { get; }

    /// <summary>For rules over the framework.</summary>
    public Reading<FrameworkExpectationCase> Framework { get; }

    private Reading<T> Make<T>(string name, IReadOnlyList<(Field Field, Func<T, Value> Read)> fields) =>
        new(_context.WithoutLearner(name, CbeElement.Expectations, fields.Select(f => f.Field)), fields);

    private List<(Field Field, Func<T, Value> Read)> Common<T>(Func<T, Frameworks.CompetencyFramework> framework) =>
    [
        (Fields.Root("framework.Title", RuleType.Text, "The framework's title."), c => CaseValues.Text(framework(c).Title)),
        (Fields.Root("framework.Version", RuleType.Text, "The framework's version, as its owner writes it."), c => CaseValues.Text(framework(c).Version)),
        Scale<T>(),
    ];

    private (Field Field, Func<T, Value> Read) Scale<T>() =>
        (Fields.Root("scale.Levels", RuleType.Number, "How many levels the pack's scale has.") with { Range = Fields.Count }, _ => CaseValues.Count(_context.Scale.Levels.Count));

    private static Row Row(AskingCredential credential)
    {
        int known = credential.Kinds.OfType<string>().Count();
        return new(credential.Id, [CaseValues.Text(credential.Id), Value.CountBetween(Math.Max(1, known), credential.Kinds.Count)]);
    }

    /// <summary>More items than a sequence can hold are not looked at in part: every question about them is insufficient.</summary>
    private Value Rows(IEnumerable<ExpectationCase> items)
    {
        var rows = items.Take(LanguageLimits.SequenceItems + 1).Select(Items.Row).ToList();
        return Value.OfReference(rows.Count > LanguageLimits.SequenceItems ? SequenceValue.Undetermined : SequenceValue.Of(rows));
    }
}
