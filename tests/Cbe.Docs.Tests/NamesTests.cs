using Cbe.Sdk.Elements;
using Cbe.Sdk.Elements.Agency;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Elements.Expectations;
using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Elements.Support;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Docs.Tests;

/// <summary>docs/language.md lists the names that each kind of rule can see, as the vocabularies have them.</summary>
public class NamesTests
{
    private const string Begin = "<!-- names -->";
    private const string End = "<!-- end of names -->";

    [Fact]
    public void The_names_that_rules_see_are_those_of_the_vocabularies()
    {
        var page = Page.Of("docs/language.md");
        int first = page.Lines.IndexOf(Begin) + 1;
        int last = page.Lines.IndexOf(End);
        Assert.True(first > 0 && last >= first);
        page.Expect(first, last - first, [.. Tables(), ""]);
    }

    private static IEnumerable<string> Tables()
    {
        var scale = new PerformanceScale { Levels = new LevelSet(["Beginning", "Developing", "Proficient", "Advanced"]), Proficient = 3 };
        var context = new VocabularyContext(scale, EvidenceSymbols.Default, []);
        var progression = new ProgressionVocabulary(context);
        Vocabulary[] vocabularies =
        [
            progression.Levels.Vocabulary, progression.OverCompetency.Vocabulary, progression.OverCredential.Vocabulary,
            new AssessmentVocabulary(context).Item.Vocabulary, new SupportVocabulary(context).Competency, new PathwaysVocabulary(context).Competency,
            new AgencyVocabulary(context).Learner, new EquityVocabulary(context).Subgroup.Vocabulary, new ExpectationsVocabulary(context).Competency,
        ];
        foreach (var vocabulary in vocabularies)
        {
            foreach (string line in Table($"### {Capital(vocabulary.Name)} sees", vocabulary.Fields))
            {
                yield return line;
            }
        }

        foreach (var item in vocabularies.SelectMany(v => v.ItemTypes).DistinctBy(t => t.Name))
        {
            foreach (string line in Table($"### Members of {item.Name}", item.Fields))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Table(string heading, IEnumerable<Field> fields) =>
    [
        "", heading, "", "| name | type | not recorded means | meaning |", "| --- | --- | --- | --- |",
        .. fields.Select(f => $"| `{f.Name}` | {Words(f.Type)} | {Absence(f)} | {f.Description} |"),
    ];

    private static string Words(RuleType type) => type.Kind switch
    {
        ValueKind.Symbol => $"Symbol: {string.Join(", ", type.Symbols!.Values)}",
        ValueKind.Sequence => $"Sequence of {(type.Element!.Item is { } item ? item.PluralName : type.Element.Kind.ToString())}",
        _ => type.Kind.ToString(),
    };

    /// <summary>What every record and every question has.</summary>
    private static readonly HashSet<string> AlwaysThere = ["attempts", "asOf", "OccurredOn", "DaysAgo", "AwardedOn", "GivenOn", "MadeOn", "SetOn", "Statement"];

    private static string Absence(Field field) => AlwaysThere.Contains(field.Name) ? "always known" : field.Type.Kind == ValueKind.Sequence ? "empty" : field.Absence switch
    {
        Sdk.Language.Bound.Absence.Missing => "missing",
        Sdk.Language.Bound.Absence.None => "`none`",
        Sdk.Language.Bound.Absence.False => "false",
        _ => "0",
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
