using System.Globalization;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Scenarios.Reading;

/// <summary>
/// Takes tables of cases apart. A column is what goes in (<c>scores</c>, <c>levels</c>, <c>evidence</c>, a member of evidence, a fact)
/// or what is expected (<c>level</c>, <c>masteryScore</c>, a rule's name).
/// </summary>
internal sealed class TableReader(RecordSchema schema, PackNames names, DiagnosticBag diagnostics)
{
    private static readonly string[] Outputs = ["level", "possible", "status", "byRules", "masteryScore", "says", "missing", "way"];
    private static readonly string[] Told = ["name", "because", "asOf", "competency"];
    private static readonly string[] Inputs = ["evidence", "scores", "levels"];

    public IEnumerable<TableRow> Rows(JsonValue table)
    {
        var columns = Cells(table["columns"]!).ToList();
        var kinds = columns.ConvertAll(KindOf);
        if (kinds.Contains(Column.Unknown) || columns.Select(c => c.Text).Distinct(StringComparer.Ordinal).Count() < columns.Count)
        {
            foreach (var (i, _) in kinds.Index().Where(k => k.Item == Column.Unknown))
            {
                diagnostics.Add(Codes.ScenarioTable, $"`{columns[i].Text}` is neither what goes in nor what is expected", columns[i].Location, Help(columns[i].Text));
            }

            if (!kinds.Contains(Column.Unknown))
            {
                diagnostics.Add(Codes.ScenarioTable, "a column stands twice", table["columns"]!.Location, "keep one of the two");
            }

            yield break;
        }

        foreach (var (number, row) in table["rows"]!.Items.Index())
        {
            var cells = Cells(row).ToList();
            if (cells.Count != columns.Count)
            {
                diagnostics.Add(Codes.ScenarioTable, string.Create(CultureInfo.InvariantCulture, $"the row has {cells.Count} cells; the table has {columns.Count} columns"), row.Location, "write one cell for each column; an empty one says nothing");
                continue;
            }

            yield return Row(table, row, number + 1, [.. columns.Select(c => c.Text).Zip(kinds, cells)]);
        }
    }

    private TableRow Row(JsonValue table, JsonValue row, int number, IReadOnlyList<(string Column, Column Kind, JsonValue Cell)> cells)
    {
        var (members, expect, said, facts) = (MadeJson.Object(row), MadeJson.Object(row), MadeJson.Object(row), MadeJson.Object(row));
        var rules = MadeJson.Object(row);
        var items = new List<JsonValue>();
        foreach (var (column, kind, cell) in cells.Where(c => c.Cell.Kind != JsonKind.Null && c.Cell.Text is not "" || c.Cell.Kind is JsonKind.True or JsonKind.False))
        {
            switch (kind)
            {
                case Column.Evidence:
                    items.AddRange(cell.Text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(t => MadeJson.Text(cell, t)));
                    break;
                case Column.Scores or Column.Levels:
                    Side(items, cell, kind == Column.Scores ? "score" : "level");
                    break;
                case Column.Member:
                    members.Set(column == "day" ? "occurredOn" : column, OfKind(cell, EvidenceMembers.KindOf(column) ?? JsonKind.Text));
                    break;
                case Column.LearnerFact:
                    facts.Set(column, OfKind(cell, FactKindOf(column)));
                    break;
                case Column.Rule:
                    rules.Set(column, AnswerOf(cell));
                    break;
                case Column.Output:
                    expect.Set(column, cell.Kind == JsonKind.Number ? MadeJson.Text(cell, cell.Text) : cell);
                    break;
                default:
                    said.Set(column, cell);
                    break;
            }
        }

        // A fact of evidence is a member of its facts.
        foreach (var fact in members.Members.Where(m => EvidenceMembers.KindOf(m.Name) is null).ToList())
        {
            members.Members.Remove(fact);
            var own = members["facts"] is { } there ? MadeJson.Copy(there) : MadeJson.Object(row);
            own.Set(fact.Name, OfKind(fact.Value, FactKindOf(fact.Name)));
            members.Set("facts", own);
        }

        if (rules.Members.Count > 0)
        {
            expect.Set("rules", rules);
        }

        string name = said.Text("name") ?? string.Create(CultureInfo.InvariantCulture, $"{table.Text("name")}, row {number}");
        return new(table, row, name, items, members, facts.Members.Count > 0 ? facts : null, expect, said);
    }

    /// <summary>Scores or levels, oldest first: each an item; of scores and levels together the first belong together, and so on.</summary>
    private void Side(List<JsonValue> items, JsonValue cell, string member)
    {
        foreach (var (i, word) in Words(cell.Text, member == "level").Index())
        {
            var item = i < items.Count && items[i].Kind == JsonKind.Object && items[i][member] is null ? items[i] : MadeJson.Object(cell);
            if (i >= items.Count || !ReferenceEquals(items[i], item))
            {
                items.Add(item);
            }

            // A dash stands for an item without it.
            if (word != "-")
            {
                item.Set(member, member == "score" ? OfKind(MadeJson.Text(cell, word), JsonKind.Number) : MadeJson.Text(cell, word));
            }
        }
    }

    private IEnumerable<string> Words(string text, bool levels)
    {
        if (text.Contains(',', StringComparison.Ordinal))
        {
            return text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        }

        return levels && schema.Scale.Levels.TryGetRank(text.Trim(), out _) ? [text.Trim()] : text.Split(' ', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    private JsonValue AnswerOf(JsonValue cell)
    {
        if (cell.Text is not ("met" or "not-met" or "insufficient"))
        {
            diagnostics.Add(Codes.ScenarioTable, $"`{cell.Text}` is no answer of a rule", cell.Location, "write `met`, `not-met` or `insufficient`");
        }

        return cell;
    }

    private Column KindOf(JsonValue column) => column.Text switch
    {
        "evidence" => Column.Evidence,
        "scores" or "score" => Column.Scores,
        "levels" => Column.Levels,
        var c when Told.Contains(c) => Column.Told,
        var c when Outputs.Contains(c) => Column.Output,
        var c when EvidenceMembers.KindOf(c) is not null || IsFact(c, FactSubject.Evidence) => Column.Member,
        var c when IsFact(c, FactSubject.Learner) => Column.LearnerFact,
        var c when names.Rules.Contains(c) => Column.Rule,
        _ => Column.Unknown,
    };

    private bool IsFact(string name, FactSubject subject) => schema.Facts?.Any(f => f.Of == subject && f.Name == name) == true;

    private JsonKind FactKindOf(string name) => schema.Facts?.FirstOrDefault(f => f.Name == name)?.Type switch
    {
        ValueKind.Number => JsonKind.Number,
        ValueKind.Boolean => JsonKind.True,
        _ => JsonKind.Text,
    };

    private string Help(string column) => NearMiss.Of(column, Inputs.Concat(Outputs).Concat(Told).Concat(names.Rules).Concat(EvidenceMembers.Names)) is { } near ? $"did you mean `{near}`?"
        : "what goes in: `scores`, `levels`, `evidence`, a member of evidence, a fact; what is expected: `level`, `masteryScore`, the name of a rule";

    /// <summary>The cells of a row: those of an array, or what stands between <c>|</c>.</summary>
    private static IEnumerable<JsonValue> Cells(JsonValue row) => row.Kind == JsonKind.Array ? row.Items : row.Text.Split('|', StringSplitOptions.TrimEntries).Select(t => MadeJson.Text(row, t));

    private static JsonValue OfKind(JsonValue cell, JsonKind kind) => kind switch
    {
        JsonKind.Number when Number.TryParse(cell.Text, out _) => MadeJson.Number(cell, cell.Text),
        JsonKind.True when cell.Text is "true" or "false" => new(cell.Text == "true" ? JsonKind.True : JsonKind.False, cell.Document, cell.Start, null, null, 0) { Length = cell.Length },
        _ => cell,
    };

    private enum Column
    {
        Unknown,
        Evidence,
        Scores,
        Levels,
        Member,
        LearnerFact,
        Output,
        Rule,
        Told,
    }
}
