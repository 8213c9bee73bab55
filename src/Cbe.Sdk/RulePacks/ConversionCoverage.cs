using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.RulePacks;

/// <summary>Whether the rows of a table by number follow each other without a gap, from the least to the most that the expression can be.</summary>
internal sealed class ConversionCoverage(ConversionTable table, NumberRange? range, DiagnosticBag diagnostics)
{
    private const int AllDigits = Number.FractionalDigits;

    /// <summary>How far two neighbouring numbers lie apart once they are rounded.</summary>
    private readonly Number _unit = Number.FromMicros(Enumerable.Range(table.Digits ?? AllDigits, AllDigits - (table.Digits ?? AllDigits)).Aggregate(1L, (u, _) => u * 10));
    private readonly Number? _least = range?.Least.Round(table.Digits ?? AllDigits);
    private readonly Number? _most = range?.Most.Round(table.Digits ?? AllDigits);

    public void Check()
    {
        var rows = table.Rows.Select((r, i) => (Row: r, Place: table.Source?["rows"]?.Items.ElementAtOrDefault(i) ?? table.Source)).Where(r => r.Row.From is not null).OrderBy(r => r.Row.From!.Value).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        Gap(_least, rows[0].Row.From!.Value - _unit, rows[0].Place);
        for (int i = 0; i < rows.Count; i++)
        {
            var (row, place) = rows[i];
            Number? next = i + 1 < rows.Count ? rows[i + 1].Row.From : null;
            if (row.From == next || row.To >= next)
            {
                Report(place, $"the rows from {row.From} and from {next} of `{table.Id}` both speak of {next}", "end each row before the next begins, or leave out `to`");
            }
            else if (row.To is { } to)
            {
                Gap(to + _unit, next is { } n ? n - _unit : _most, place);
            }

            if (row.From > _most || (row.To ?? next - _unit) < _least)
            {
                Report(place, $"the row from {row.From} of `{table.Id}` can never be reached: `{table.Of.Text}` is from {_least} to {_most}", "remove it, or correct its limits");
            }
        }
    }

    /// <summary>Reports what lies between two rows, as far as the expression can be there.</summary>
    private void Gap(Number? from, Number? to, JsonValue? place)
    {
        var (first, last) = (from is { } f && f > _least ? f : _least, to is { } t && t < _most ? t : _most);
        if (table.Otherwise is null && !(first > last))
        {
            Report(place, $"no row of `{table.Id}` speaks of {(first == last ? $"{first}" : $"{first} to {last}")}", table.Digits is null && first > _least && last < _most
                ? "leave out `to`, so that each row reaches to the next, or say with `digits` how the number is rounded first"
                : "let the rows reach as far as the number can, or say with `otherwise` what is given where no row fits");
        }
    }

    private void Report(JsonValue? place, string message, string help) =>
        diagnostics.Add(Codes.ConversionCoverage, message, place?.Location ?? new Location($"conversion {table.Id}", "", 0, 0, 0, ""), help);
}
