using Cbe.Sdk.Language.Bound;
using Xunit.Abstractions;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>That the random packs are what the differential tests take them for.</summary>
public class GeneratorTests(ITestOutputHelper output)
{
    private const int Packs = 1_000;

    [Fact]
    public void Most_of_what_is_written_binds_and_nothing_of_the_language_is_left_out()
    {
        var coverage = new Coverage();
        var offered = new HashSet<string>(StringComparer.Ordinal);
        int written = 0, refused = 0;
        for (int seed = 0; seed < Packs; seed++)
        {
            var pack = new RandomPack(seed);
            (written, refused) = (written + pack.Written, refused + pack.Refused);
            var bound = Coverage.Bind(pack, RandomExpressions.FirstDay);
            Assert.True(bound is not null, $"the pack of seed {seed} is refused");
            coverage.Add(bound);
            foreach (var vocabulary in new[]
            {
                bound.AssessmentVocabulary.Item.Vocabulary, bound.AssessmentVocabulary.Scored.Vocabulary, bound.ProgressionVocabulary.Mastery.Competency.Vocabulary,
                bound.ProgressionVocabulary.Levels.Vocabulary, bound.ProgressionVocabulary.OverCompetency.Vocabulary, bound.SupportVocabulary.Competency.Vocabulary,
            })
            {
                offered.UnionWith(Coverage.Offered(vocabulary));
            }
        }

        output.WriteLine($"{Packs} packs, {written:N0} expressions written, {refused:N0} of them refused by the binder:\n{Misfits.Told()}");
        output.WriteLine(string.Join("\n", coverage.Seen.Order(StringComparer.Ordinal).Select(s => $"{coverage.Of(s),7:N0} {s}")));
        Assert.True(refused * 10 < written, $"{refused} of {written} expressions are refused");
        string[] missing = [.. offered.Concat(OfTheLanguage()).Where(o => coverage.Of(o) == 0)];
        Assert.True(missing.Length == 0, $"never generated: {string.Join(", ", missing)}");
    }

    private static IEnumerable<string> OfTheLanguage() =>
    [
        .. typeof(BoundNode).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(BoundNode))).Select(t => t.Name),
        .. Enum.GetNames<ArithmeticOperator>(), .. Enum.GetNames<LogicalOperator>(), .. Enum.GetNames<ScalarFunction>(), .. Enum.GetNames<Slice>(), .. Enum.GetNames<Quantifier>(),
        .. Enum.GetNames<ComparisonOperator>().Select(o => $"{o} of Number and Number"), .. Enum.GetNames<ComparisonOperator>().Select(o => $"{o} of Level and Level"),
        .. Enum.GetNames<ComparisonOperator>().Select(o => $"{o} of Date and Date"), .. Enum.GetNames<Aggregate>().Select(a => $"{a} of Number"),
        "Equal of Text and Text", "Equal of Symbol and Symbol", "Equal of Boolean and Boolean", "GreaterOrEqual of Level and Number", "Minimum of Level", "Maximum of Date",
        "First of Item", "Last of Item", "Subtract of days", "Any alone", "Count alone", "OrderBy", "OrderByDescending", "in of Level", "in of Number", "in of Symbol", "in of Text", "in of Date",
        "?? of Number", "?? of Level", "?: of Number", "?: of Level", "has of Number", "local Sequence", "local Item", "local Number", "local Boolean", "a call within a call",
        "parameter Number", "parameter Text", "parameter Boolean", "parameter Date", "parameter Level",
    ];
}
