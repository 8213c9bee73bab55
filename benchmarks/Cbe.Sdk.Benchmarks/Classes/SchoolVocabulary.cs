using Cbe.Sdk.Language;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Benchmarks;

/// <summary>A small vocabulary: evidence with a level, a score and an assessor.</summary>
internal static class SchoolVocabulary
{
    public static SymbolSet Assessor { get; } = new("assessor", "teacher", "learner", "peer");

    public static Vocabulary Make()
    {
        var item = new ItemType("an evidence item", "evidence items",
        [
            new Field("Level", RuleType.Level, "The level that the work shows."),
            new Field("Score", RuleType.Number, "The score.") { Range = NumberRange.Between(0, 100) },
            new Field("Assessor", RuleType.Symbol(Assessor), "Who assessed the work."),
        ]);
        var evidence = new Field("evidence", RuleType.Sequence(RuleType.Of(item)), "The admitted evidence.") { Scope = FieldScope.Root };
        return new Vocabulary("a level rule", [evidence], new LevelSet("Beginning", "Developing", "Proficient", "Advanced"), []);
    }
}
