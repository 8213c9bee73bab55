using System.Globalization;
using System.Text.RegularExpressions;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Scenarios.Reading;

/// <summary>
/// Evidence in short form: words with blanks between them, each of which says by its look what it is. A day, <c>30d</c> for a day
/// thirty days before that of the decision, a number for a score, a level, a word of a word list, <c>key=value</c> for any member or
/// fact, <c>#id</c>, <c>x3</c> for three such items.
/// </summary>
internal sealed partial class ShortEvidence(RecordSchema schema, DiagnosticBag diagnostics)
{
    private const int LongestLevel = 5;

    /// <summary>The members that a word of a list can be of by itself; the first that knows it.</summary>
    private IReadOnlyList<(string Key, SymbolSet Set)> Lists { get; } =
    [
        ("assessor", schema.Symbols.Assessor), ("form", schema.Symbols.Form), ("setting", schema.Symbols.Setting), ("rigor", schema.Symbols.Rigor), ("purpose", schema.Symbols.Purpose),
    ];

    /// <summary>The item as an object, as it stands in a learner's record; null with a diagnostic.</summary>
    public JsonValue? Read(JsonValue text, DateOnly asOf)
    {
        var item = MadeJson.Object(text);
        var words = Word().Matches(text.Text).Select(m => m.Value).ToList();
        for (int i = 0; i < words.Count;)
        {
            int taken = Take(item, text, words, i, asOf);
            if (taken == 0)
            {
                diagnostics.Add(Codes.ShortEvidence, $"`{words[i]}` is no day, score, level or word that evidence has", text.Location, Help(words[i]));
                return null;
            }

            i += taken;
        }

        if (words.Count == 0)
        {
            diagnostics.Add(Codes.ShortEvidence, "the evidence is empty", text.Location, "write a day and a level or a score: `2025-11-03 Proficient 78 teacher`");
        }

        return words.Count == 0 ? null : item;
    }

    /// <summary>How many words were understood from here on.</summary>
    private int Take(JsonValue item, JsonValue text, List<string> words, int at, DateOnly asOf)
    {
        string word = words[at];
        if (Day.TryParse(word, out _))
        {
            return Set(item, "occurredOn", MadeJson.Text(text, word));
        }

        if (Ago().Match(word) is { Success: true } ago)
        {
            int days = int.Parse(ago.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            return Set(item, "occurredOn", MadeJson.Text(text, asOf.AddDays(-Math.Min(days, asOf.DayNumber)).ToText()));
        }

        if (Number.TryParse(word, out _))
        {
            return Set(item, "score", MadeJson.Number(text, word));
        }

        if (Copies().Match(word) is { Success: true } copies)
        {
            return Set(item, "count", MadeJson.Number(text, copies.Groups[1].Value));
        }

        if (word[0] == '#' && word.Length > 1)
        {
            return Set(item, "id", MadeJson.Text(text, word[1..]));
        }

        if (word.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
        {
            return Named(item, text, word[..equals], Unquoted(word[(equals + 1)..]));
        }

        return Level(item, text, words, at) is > 0 and var taken ? taken
            : Lists.FirstOrDefault(l => l.Set.TryGetCode(Unquoted(word), out _)) is { Key: { } key } ? Set(item, key, MadeJson.Text(text, Unquoted(word))) : 0;
    }

    /// <summary>Levels may be of several words: the longest name that stands here.</summary>
    private int Level(JsonValue item, JsonValue text, List<string> words, int at)
    {
        for (int count = Math.Min(LongestLevel, words.Count - at); count > 0; count--)
        {
            string name = Unquoted(string.Join(' ', words.GetRange(at, count)));
            if (schema.Scale.Levels.TryGetRank(name, out _))
            {
                Set(item, "level", MadeJson.Text(text, name));
                return count;
            }
        }

        return 0;
    }

    /// <summary>A member by its name, or a fact that the pack declares.</summary>
    private int Named(JsonValue item, JsonValue text, string key, string value)
    {
        if (EvidenceMembers.KindOf(key) is { } kind)
        {
            return Set(item, key == "day" ? "occurredOn" : key, Made(text, value, kind));
        }

        if (schema.Facts?.FirstOrDefault(f => f.Of == FactSubject.Evidence && f.Name == key) is not { } fact)
        {
            return 0;
        }

        var facts = item["facts"] is { } there ? MadeJson.Copy(there) : MadeJson.Object(text);
        facts.Set(key, Made(text, value, fact.Type switch { ValueKind.Number => JsonKind.Number, ValueKind.Boolean => JsonKind.True, _ => JsonKind.Text }));
        return Set(item, "facts", facts);
    }

    private static JsonValue Made(JsonValue at, string value, JsonKind kind) => kind switch
    {
        JsonKind.Number => MadeJson.Number(at, value),
        JsonKind.True when value is "true" or "false" => new(value == "true" ? JsonKind.True : JsonKind.False, at.Document, at.Start, null, null, 0) { Length = at.Length },
        _ => MadeJson.Text(at, value),
    };

    private static int Set(JsonValue item, string key, JsonValue value)
    {
        item.Set(key, value);
        return 1;
    }

    private string Help(string word)
    {
        string key = word.Split('=')[0];
        List<string> known = word.Contains('=', StringComparison.Ordinal)
            ? [.. EvidenceMembers.Names, .. (schema.Facts ?? []).Where(f => f.Of == FactSubject.Evidence).Select(f => f.Name)]
            : [.. schema.Scale.Levels.Names, .. Lists.SelectMany(l => l.Set.Values)];
        return NearMiss.Of(key, known) is { } near ? $"did you mean `{near}`?"
            : $"write a day, a score, a level ({string.Join(", ", schema.Scale.Levels.Names.Select(n => $"`{n}`"))}), an assessor, a form, a setting, or `key=value`";
    }

    private static string Unquoted(string text) => text.Length > 1 && text[0] is '\'' or '"' && text[^1] == text[0] ? text[1..^1] : text;

    [GeneratedRegex("""[^\s'"=]+=(?:'[^']*'|"[^"]*"|\S*)|'[^']*'|"[^"]*"|\S+""", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\A([0-9]{1,5})d\z", RegexOptions.CultureInvariant)]
    private static partial Regex Ago();

    [GeneratedRegex(@"\Ax([0-9]{1,3})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Copies();
}
