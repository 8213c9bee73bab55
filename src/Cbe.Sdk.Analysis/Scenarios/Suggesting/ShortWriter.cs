using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Scenarios.Suggesting;

/// <summary>Writes an item of evidence in the short form in which it is read.</summary>
internal sealed class ShortWriter(RecordSchema schema)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The item as JSON: a text, or an object where a text of it would not fit into words.</summary>
    /// <param name="item">The item.</param>
    /// <param name="common">The competency of the case, which is not said again.</param>
    /// <param name="number">Its position, from 1: the id <c>e1</c> goes without saying.</param>
    public string Write(Evidence item, string? common, int number)
    {
        var words = Words(item, common, number).ToList();
        return words.Contains(null) ? Whole(item) : JsonSerializer.Serialize(string.Join(' ', words.Where(w => w!.Length > 0)), Plain);
    }

    /// <summary>The words; null for one that cannot be written.</summary>
    private IEnumerable<string?> Words(Evidence e, string? common, int number)
    {
        if (e.Id != string.Create(CultureInfo.InvariantCulture, $"e{number}"))
        {
            yield return Pair("id", e.Id);
        }

        yield return e.OccurredOn.ToText();
        if (e.Level is { } level)
        {
            yield return LooksElse(level) || Safe(level) is not { } word ? Pair("level", level) : word;
        }

        if (e.Score is { } score)
        {
            yield return score.ToString();
        }

        var symbols = schema.Symbols;
        yield return e.Assessor is { } assessor ? Word("assessor", assessor) : "";
        yield return e.Form is { } form ? Word("form", form, symbols.Assessor) : "";
        yield return e.Setting is { } setting ? Word("setting", setting, symbols.Assessor, symbols.Form) : "";
        yield return e.Rigor is { } rigor ? Word("rigor", rigor, symbols.Assessor, symbols.Form, symbols.Setting) : "";
        yield return e.Purpose is { } purpose ? Word("purpose", purpose, symbols.Assessor, symbols.Form, symbols.Setting, symbols.Rigor) : "";
        foreach (var (key, value) in Pairs(e, common))
        {
            yield return value is null ? "" : Pair(key, value);
        }

        foreach (var (name, fact) in e.Facts.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            yield return Reading.EvidenceMembers.KindOf(name) is not null || schema.Facts?.Any(f => f.Name == name) != true ? null : Pair(name, fact.Kind switch
            {
                FactKind.Number => fact.Number.ToString(),
                FactKind.Boolean => fact.Boolean ? "true" : "false",
                FactKind.Date => fact.Date.ToText(),
                _ => fact.Text,
            });
        }
    }

    private static IEnumerable<(string Key, string? Value)> Pairs(Evidence e, string? common) =>
    [
        ("competency", e.Competency == common ? null : e.Competency), ("recordedOn", e.RecordedOn?.ToText()), ("sequence", e.Sequence?.ToString(CultureInfo.InvariantCulture)),
        ("confirmedBy", e.ConfirmedBy), ("attempt", e.Attempt?.ToString(CultureInfo.InvariantCulture)), ("task", e.Task), ("feedbackOn", e.FeedbackOn?.ToText()),
        ("assessedOn", e.AssessedOn?.ToText()), ("dueOn", e.DueOn?.ToText()), ("points", e.Points?.ToString()), ("pointsPossible", e.PointsPossible?.ToString()),
        ("latePenalty", e.LatePenalty?.ToString()), ("weight", e.Weight?.ToString()), ("chosenByLearner", e.ChosenByLearner ? "true" : null),
        ("hasNextSteps", e.HasNextSteps ? "true" : null), ("excused", e.Excused ? "true" : null),
    ];

    /// <summary>A word alone where it says by itself which member it is.</summary>
    private string? Word(string key, string word, params SymbolSet[] before) =>
        LooksElse(word) || schema.Scale.Levels.TryGetRank(word, out _) || before.Any(s => s.TryGetCode(word, out _)) || Safe(word) != word ? Pair(key, word) : word;

    private static bool LooksElse(string word) => word.Length == 0 || word[0] is '#' || word.Contains('=', StringComparison.Ordinal) || Number.TryParse(word, out _) || Day.TryParse(word, out _)
        || (char.IsAsciiDigit(word[0]) && word[^1] == 'd') || (word[0] == 'x' && word.Length > 1 && char.IsAsciiDigit(word[1]));

    private static string? Pair(string key, string value) => Safe(value) is { } safe ? $"{key}={safe}" : null;

    /// <summary>In quotation marks where it needs them; null where none fit.</summary>
    private static string? Safe(string text) =>
        text.Length > 0 && !text.Any(c => char.IsWhiteSpace(c) || c is '\'' or '"') ? text
        : !text.Contains('\'', StringComparison.Ordinal) ? $"'{text}'" : !text.Contains('"', StringComparison.Ordinal) ? $"\"{text}\"" : null;

    /// <summary>As a learner's record writes it.</summary>
    private static string Whole(Evidence item)
    {
        var record = (JsonObject)JsonNode.Parse(LearnerJson.Write(new() { Id = "x", Evidence = [item] }))!;
        return record["evidence"]!.AsArray()[0]!.ToJsonString(Plain);
    }
}
