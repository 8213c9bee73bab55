using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Tables;

/// <summary>What must come back of a record: what rules can see of it, said in one way. Plainly, and apart from the code of tables.</summary>
internal static class Normal
{
    /// <summary>The record as text, evidence by competency and id.</summary>
    public static string Text(LearnerRecord record, RecordSchema schema)
    {
        var findings = new List<DataFinding>();
        record = RecordNames.Resolve(record, schema.Framework, findings);
        var checks = new EvidenceChecks(schema, record.Id, findings);
        var items = record.Evidence.Where(checks.Check).Select(e => Item(e, schema)).OrderBy(e => e.Competency, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal);
        return LearnerJson.Write(record with { Evidence = [.. items] });
    }

    private static Evidence Item(Evidence e, RecordSchema schema)
    {
        var (scale, symbols) = (schema.Scale, schema.Symbols);
        return e with
        {
            Competency = schema.Framework?.Find(e.Competency)?.Id ?? e.Competency,
            Level = e.Level is { } level && scale.Levels.TryGetRank(level, out int rank) ? scale.Levels.NameOf(rank) : null,
            Score = Within(e.Score, scale.MinimumScore, scale.MaximumScore),
            Assessor = Word(symbols.Assessor, e.Assessor),
            ConfirmedBy = e.ConfirmedBy == "none" ? null : e.ConfirmedBy,
            Setting = Word(symbols.Setting, e.Setting),
            Form = Word(symbols.Form, e.Form),
            Rigor = Word(symbols.Rigor, e.Rigor),
            Purpose = Word(symbols.Purpose, e.Purpose),
            Task = e.Task is "" ? null : e.Task,
            Weight = e.Weight == Number.One ? null : e.Weight > Number.FromInteger(1000) ? -Number.One : e.Weight,
            Facts = Facts(e.Facts, schema),
        };
    }

    private static Dictionary<string, FactValue> Facts(IReadOnlyDictionary<string, FactValue> facts, RecordSchema schema)
    {
        var seen = new Dictionary<string, FactValue>();
        foreach (var declared in schema.Facts!.Where(f => facts.ContainsKey(f.Name)))
        {
            var fact = facts[declared.Name];
            if (declared.Type == ValueKind.Number && fact.Number > declared.Maximum)
            {
                continue;
            }

            if (declared.Type != ValueKind.Symbol)
            {
                seen.Add(declared.Name, fact);
            }
            else if (Word(declared.Symbols!, fact.Text) is { } word)
            {
                seen.Add(declared.Name, FactValue.FromText(word));
            }
        }

        return seen;
    }

    private static string? Word(SymbolSet set, string? word) => word is not null && set.TryGetCode(word, out int code) ? set.Values[code] : null;

    private static Number? Within(Number? number, Number least, Number most) => number >= least && number <= most ? number : null;
}
