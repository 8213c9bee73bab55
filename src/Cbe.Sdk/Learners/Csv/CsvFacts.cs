using System.Collections.ObjectModel;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Learners;

/// <summary>The facts of a row. A fact that the schema does not declare is reported once and not read; a bad value is reported and left out.</summary>
internal sealed class CsvFacts
{
    private readonly List<(string Name, CsvBound Bound, FactDeclaration? Declaration)> _facts = [];

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
                row.Report(bound, problem);
            }
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
