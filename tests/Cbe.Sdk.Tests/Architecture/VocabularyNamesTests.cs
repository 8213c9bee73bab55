using System.Reflection;
using Cbe.Sdk.Elements;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Tests.Support;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Architecture;

/// <summary>Inside a sequence call a bare name is a member of the item; a root of the same name would read as something else.</summary>
public class VocabularyNamesTests
{
    private static readonly IReadOnlyList<Vocabulary> Vocabularies = [.. Make()];

    [Fact]
    public void The_vocabularies_of_all_elements_are_found() => Assert.True(Vocabularies.Count >= 9, $"{Vocabularies.Count} found");

    [Fact]
    public void No_root_or_outer_value_has_the_name_of_a_member()
    {
        var shadows =
            from vocabulary in Vocabularies
            from item in vocabulary.ItemTypes
            let heads = item.Fields.Select(Head).ToHashSet(StringComparer.OrdinalIgnoreCase)
            from field in vocabulary.Fields
            where heads.Contains(Head(field)) && !IsSubject(item, vocabulary)
            select $"{vocabulary.Name}: `{field.Name}` is also a member of {item.Name}";
        None.Of("names that mean two things", shadows);
    }

    /// <summary>Nothing penalises pace unless the learner's own plan says so: nobody else can see either.</summary>
    [Fact]
    public void Only_findings_about_ways_see_the_learners_pace_and_only_pathway_rules_the_plan()
    {
        string[] Seeing(string head) => [.. Vocabularies.Where(v => v.Fields.Concat(v.ItemTypes.SelectMany(t => t.Fields)).Any(f => Head(f).Equals(head, StringComparison.OrdinalIgnoreCase))).Select(v => v.Name).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(["a pathway rule", "a pathway rule over a credential"], Seeing("projected"));
        Assert.Equal(["a pathway rule", "a pathway rule over a credential", "a readiness rule"], Seeing("plan"));
        Assert.DoesNotContain(Vocabularies.SelectMany(v => v.Fields), f => f.Name.Contains("pace", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether the rules are about one such item, so that all its members stand bare.</summary>
    private static bool IsSubject(ItemType item, Vocabulary vocabulary) =>
        item.Fields.All(m => vocabulary.TryGet(m.Name, out var field) && field.Scope == FieldScope.Outer);

    private static string Head(Field field) => field.Name.Split('.')[0];

    private static IEnumerable<Vocabulary> Make()
    {
        var scale = new PerformanceScale { Levels = new LevelSet("Beginning", "Developing", "Proficient", "Advanced"), Proficient = 3 };
        var context = new VocabularyContext(scale, EvidenceSymbols.Default, []);
        return typeof(Vocabulary).Assembly.GetTypes()
            .Where(t => Floors.IsOurs(t) && Floors.RoomOf(t) == "Elements" && t.Name.EndsWith("Vocabulary", StringComparison.Ordinal))
            .Select(t => Activator.CreateInstance(t, context)!)
            .SelectMany(made => made.GetType().GetProperties().Select(p => InProperty(p, made)).OfType<Vocabulary>());
    }

    /// <summary>A vocabulary itself, or the one of a <see cref="Reading{T}"/>.</summary>
    private static Vocabulary? InProperty(PropertyInfo property, object owner) =>
        property.GetValue(owner) is var value && value is Vocabulary direct ? direct : value?.GetType().GetProperty("Vocabulary")?.GetValue(value) as Vocabulary;
}
