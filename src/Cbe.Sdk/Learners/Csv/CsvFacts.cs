using System.Collections.ObjectModel;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Learners;

/// <summary>The facts of a row. A fact that the schema does not declare is reported once and not read; a bad value is reported and left out.</summary>
internal sealed class CsvFacts
{
    private const int MostShared = 10_000;

    private readonly List<(string Name, CsvBound Bound, FactDeclaration? Declaration)> _facts = [];

    /// <summary>Rows with the same texts share one table of facts: a table of its own for each row is larger than the rest of the row's evidence.</summary>
    private readonly Dictionary<string, IReadOnlyDictionary<string, FactValue>> _shared = new(StringComparer.Ordinal);

    public CsvFacts(
        IReadOnlyDictionary<string, CsvField> fields, CsvColumns columns, RecordChecks checks, FactSubject subject, string mapping, ReadingSummary summary)
    {
        foreach (var (name, field) in fields)
        {
            var declaration = checks.Declaration(name, subject);
            if (declaration is null && checks.Schema.Facts is not null)
            {
                var problem = checks.UnknownFact(name, subject);
                summary.Report(new(problem.Descriptor, problem.Message, mapping, 0, 0) { Help = problem.Help });
                continue;
            }

            _facts.Add((name, columns.Bind(field), declaration));
        }
    }

    public IReadOnlyDictionary<string, FactValue> Read(CsvRow row)
    {
        if (_facts.Count == 0)
        {
            return ReadOnlyDictionary<string, FactValue>.Empty;
        }

        // A day counted from an origin depends on more than its own text.
        string? key = _facts.Exists(f => f.Bound.Field.IsOffset) ? null : string.Join('\u001F', _facts.Select(f => row.Text(f.Bound) ?? "\u001E"));
        if (key is not null && _shared.TryGetValue(key, out var known))
        {
            return known;
        }

        bool good = true;
        var facts = new Dictionary<string, FactValue>(_facts.Count, StringComparer.Ordinal);
        foreach (var (name, bound, declaration) in _facts)
        {
            if (row.Text(bound) is not { } text)
            {
                continue;
            }

            var problem = Value(text, bound, row, out var fact);
            problem ??= declaration is null ? null : RecordChecks.Fact(declaration, fact, out fact);
            if (problem is null)
            {
                facts[name] = fact;
            }
            else
            {
                good = false;
                row.Report(bound, problem);
            }
        }

        // A bad value is reported for every row that has it, so such a row shares nothing.
        if (good && key is not null && _shared.Count < MostShared)
        {
            _shared.Add(key, facts);
        }

        return facts;
    }

    private static Problem? Value(string text, CsvBound bound, CsvRow row, out FactValue fact)
    {
        Problem? problem = null;
        switch (bound.Field.Kind)
        {
            case CsvFieldKind.Number:
                problem = Number.TryParse(text, out var number) ? null : new(Codes.UnreadableValue, $"`{text}` is not a number of at most six digits after the point");
                fact = FactValue.FromNumber(number);
                break;
            case CsvFieldKind.Boolean:
                problem = CsvValues.Truth(text, bound.Field.Truth, out bool truth);
                fact = FactValue.FromBoolean(truth);
                break;
            case CsvFieldKind.Date:
                problem = CsvValues.Day(text, bound, row, out var day);
                fact = FactValue.FromDate(day);
                break;
            default:
                fact = FactValue.FromText(text);
                break;
        }

        return problem;
    }
}
