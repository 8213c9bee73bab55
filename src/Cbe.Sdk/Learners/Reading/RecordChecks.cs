using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Learners;

/// <summary>
/// Checks values against the schema, the same for every file format: null when the value is fine. Words come out as
/// the schema writes them, one shared text each, so that millions of items hold references only.
/// </summary>
internal sealed partial class RecordChecks(RecordSchema schema)
{
    private readonly Dictionary<string, string> _competencies = new(StringComparer.Ordinal);

    public RecordSchema Schema { get; } = schema;

    public Problem? Competency(string text, out string id)
    {
        if (_competencies.TryGetValue(text, out id!))
        {
            return null;
        }

        id = text;
        if (text.Length == 0)
        {
            return new(Codes.UnknownCompetencyInRecord, "the competency is empty");
        }

        if (Schema.Framework is { } framework)
        {
            if (framework.Find(text) is not { } competency)
            {
                return new(Codes.UnknownCompetencyInRecord, $"the framework has no competency `{text}`",
                    NearMiss.Of(text, framework.Competencies.Select(c => c.Code ?? c.Id)) is { } near ? $"did you mean `{near}`?" : null);
            }

            id = competency.Id;
        }

        _competencies.Add(text, id);
        return null;
    }

    public Problem? Level(string text, out string level)
    {
        var levels = Schema.Scale.Levels;
        bool known = levels.TryGetRank(text, out int rank);
        level = known ? levels.NameOf(rank) : text;
        return known ? null : new(Codes.UnknownLevelInRecord, $"the scale has no level `{text}`", NearMiss.Help(text, [.. levels.Names], "levels"));
    }

    public static Problem? Symbol(SymbolSet set, string text, out string word)
    {
        bool known = set.TryGetCode(text, out int code);
        word = known ? set.Values[code] : text;
        return known ? null : new(Codes.UnknownSymbolInRecord, $"`{text}` is not a word of `{set.Name}`", NearMiss.Help(text, [.. set.Values], "words"));
    }

    public Problem? Score(Number score) =>
        score >= Schema.Scale.MinimumScore && score <= Schema.Scale.MaximumScore ? null
        : new(Codes.ScoreOutOfRange, $"the score {score} is outside {Schema.Scale.MinimumScore} to {Schema.Scale.MaximumScore}");

    /// <summary>A number of an item beside its score, by its key.</summary>
    public static Problem? Within(string key, Number number, Number least, Number most) =>
        number >= least && number <= most ? null : new(Codes.WrongShape, $"`{key}` is {number}; it must be from {least} to {most}");

    /// <summary>The name of the level whose cut <paramref name="score"/> reaches, or null.</summary>
    public string? LevelOf(Number? score) =>
        score is { } s && Schema.Scale.LevelOf(s) is { } rank ? Schema.Scale.Levels.NameOf(rank) : null;

    /// <summary>The declaration of a fact; null both when any fact is allowed and when this one is not.</summary>
    public FactDeclaration? Declaration(string name, FactSubject subject) =>
        Schema.Facts?.FirstOrDefault(f => f.Of == subject && string.Equals(f.Name, name, StringComparison.Ordinal));
}
