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

/// <summary>docs/language.md lists the names that each kind of rule can see, as the vocabularies have them; the page of an element names them.</summary>
public class NamesTests
{
    private const string Begin = "<!-- names -->";
    private const string End = "<!-- end of names -->";

    public static TheoryData<string> ElementPages() =>
        [.. Page.All().Where(p => p.Path.StartsWith("docs/elements/", StringComparison.Ordinal) && p.Lines.Contains(Begin)).Select(p => p.Path)];

    [Fact]
    public void The_names_that_rules_see_are_those_of_the_vocabularies() => Expect("docs/language.md", Tables());

    [Theory]
    [MemberData(nameof(ElementPages))]
    public void The_page_of_an_element_names_what_its_rules_see(string path)
    {
        var vocabularies = Vocabularies().Where(v => path == $"docs/elements/{v.Element}.md").Select(v => v.Vocabulary).ToList();
        Expect(path, ["", .. vocabularies.Select(v => Line($"{Capital(v.Name)} sees", $"{Capital(v.Name)} sees", v.Fields)),
            .. vocabularies.SelectMany(v => v.ItemTypes).DistinctBy(t => t.Name).Select(t => Line($"Members of {t.Name}", $"Members of {t.Name}:", t.Fields))]);
    }

    private static void Expect(string path, IEnumerable<string> lines)
    {
        var page = Page.Of(path);
        int first = page.Lines.IndexOf(Begin) + 1;
        int last = page.Lines.IndexOf(End);
        Assert.True(first > 0 && last >= first, $"{path} has no place for names");
        page.Expect(first, last - first, [.. lines, ""]);
    }

    /// <summary>The names in one line, with a link to the table that says what they mean.</summary>
    private static string Line(string heading, string words, IEnumerable<Field> fields) =>
        $"- [{words}](../language.md#{heading.ToLowerInvariant().Replace(' ', '-')}) {string.Join(", ", fields.Select(f => $"`{f.Name}`"))}";

    private static IEnumerable<(string Element, Vocabulary Vocabulary)> Vocabularies()
    {
        var scale = new PerformanceScale { Levels = new LevelSet(["Beginning", "Developing", "Proficient", "Advanced"]), Proficient = 3 };
        var context = new VocabularyContext(scale, EvidenceSymbols.Default, []);
        var progression = new ProgressionVocabulary(context);
        var assessment = new AssessmentVocabulary(context);
        var pathways = new PathwaysVocabulary(context);
        var expectations = new ExpectationsVocabulary(context);
        return
        [
            ("progression", progression.Levels.Vocabulary), ("progression", progression.OverCompetency.Vocabulary), ("progression", progression.OverCredential.Vocabulary),
            ("assessment", assessment.Item.Vocabulary), ("assessment", assessment.Scored.Vocabulary), ("assessment", assessment.Retake.Vocabulary), ("support", new SupportVocabulary(context).Competency.Vocabulary),
            ("pathways", pathways.Ready.Vocabulary), ("pathways", pathways.Competency.Vocabulary), ("pathways", pathways.Credential.Vocabulary), ("agency", new AgencyVocabulary(context).Learner.Vocabulary),
            ("equity", new EquityVocabulary(context).Subgroup.Vocabulary), ("expectations", expectations.Competency.Vocabulary), ("expectations", expectations.Credential.Vocabulary), ("expectations", expectations.Framework.Vocabulary),
        ];
    }

    private static IEnumerable<string> Tables()
    {
        var vocabularies = Vocabularies().Select(v => v.Vocabulary).ToList();
        return vocabularies.SelectMany(v => Table($"### {Capital(v.Name)} sees", v.Fields))
            .Concat(vocabularies.SelectMany(v => v.ItemTypes).DistinctBy(t => t.Name).SelectMany(t => Table($"### Members of {t.Name}", t.Fields)));
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
    private static readonly HashSet<string> AlwaysThere =
    [
        "attempts", "asOf", "OccurredOn", "DaysAgo", "AwardedOn", "GivenOn", "MadeOn", "SetOn", "Asks", "Left", "remaining", "Shown", "ShownByChoice",
        "ChoicesMade", "WeeksAgo", "scale.Levels", "framework.Title", "pack.Id", "pack.Version", "pack.Extends", "pack.Rules", "pack.RulesWithReference", "pack.Credentials", "Routes", "Id",
    ];

    private static string Absence(Field field) => field.Name is "FormsShown" or "Kinds" ? "a range" : AlwaysThere.Contains(field.Name) ? "always known" : field.Type.Kind == ValueKind.Sequence ? "empty" : field.Absence switch
    {
        Sdk.Language.Bound.Absence.Missing => "missing",
        Sdk.Language.Bound.Absence.None => "`none`",
        Sdk.Language.Bound.Absence.False => "false",
        Sdk.Language.Bound.Absence.One => "1",
        _ => "0",
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
