using System.Text;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Analysis.Reports.Sections;

/// <summary>
/// Explanations without ids: the learner is called by a number, and so is each item of evidence, in the order of the record.
/// Ids stand at the head of an explanation, in its lists of items and in backticks.
/// </summary>
internal sealed class AnonymousText(string learner, string name, IReadOnlyList<string> evidence)
{
    private static readonly string[] Lists = ["counts: ", "does not count: ", "not known: "];

    private readonly Dictionary<string, string> _items = evidence.Distinct(StringComparer.Ordinal).Index().ToDictionary(e => e.Item, e => FormattableString.Invariant($"item {e.Index + 1}"), StringComparer.Ordinal);

    public static AnonymousText Of(LearnerRecord record, string name) => new(record.Id, name, [.. record.Evidence.Select(e => e.Id)]);

    public string Of(string explanation) => string.Join('\n', explanation.Split('\n').Select(Line));

    private string Line(string line)
    {
        if (line.StartsWith(learner, StringComparison.Ordinal) && line.Length > learner.Length && line[learner.Length] is ',' or ':')
        {
            line = name + line[learner.Length..];
        }

        string text = line.TrimStart();
        if (Lists.FirstOrDefault(l => text.StartsWith(l, StringComparison.Ordinal)) is { } list)
        {
            int start = line.Length - text.Length + list.Length;
            line = line[..start] + Items(line[start..]);
        }

        foreach (var (id, item) in _items.Append(new(learner, name)))
        {
            line = line.Replace($"`{id}`", item, StringComparison.Ordinal);
        }

        return line;
    }

    /// <summary>At the beginning and after each comma stands an item; of those whose ids begin alike the longest is meant.</summary>
    private string Items(string list)
    {
        var made = new StringBuilder();
        for (int i = 0; i < list.Length;)
        {
            bool begins = i == 0 || (i >= 2 && list[(i - 2)..i] == ", ");
            string? id = begins ? _items.Keys.Where(k => Stands(list, i, k)).MaxBy(k => k.Length) : null;
            made.Append(id is null ? list[i].ToString() : _items[id]);
            i += id?.Length ?? 1;
        }

        return made.ToString();
    }

    private static bool Stands(string list, int at, string id) =>
        id.Length > 0 && string.CompareOrdinal(list, at, id, 0, id.Length) == 0 && (at + id.Length == list.Length || list[at + id.Length] is ',' or ' ');
}
