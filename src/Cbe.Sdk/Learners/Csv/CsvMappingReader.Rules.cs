using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Learners;

/// <content>Days, truths and ranges of scores.</content>
internal sealed partial class CsvMappingReader
{
    private CsvField Date(StrictObject json, CsvField field)
    {
        int rules = (json["format"] is null ? 0 : 1) + (json["daysFrom"] is null ? 0 : 1) + (json["timeZone"] is null ? 0 : 1);
        if (rules > 1)
        {
            diagnostics.Add(Codes.NotAllowed, "a day has at most one of `format`, `daysFrom` and `timeZone`", json.Value.Location);
        }

        field = field with { Format = Format(json), Zone = Zone(json) };
        return json["daysFrom"] switch
        {
            null => field,
            { Kind: JsonKind.Object } by => OriginBy(by, field),
            _ => field with { Origin = json.Date("daysFrom") ?? DateOnly.MinValue },
        };
    }

    private CsvField OriginBy(JsonValue value, CsvField field)
    {
        var json = StrictObject.Open(value, diagnostics, "`daysFrom`", "column", "columns", "separator", "values");
        if (json is null)
        {
            return field;
        }

        if (json["values"] is not { } values)
        {
            diagnostics.Add(Codes.MissingKey, "the key `values` is missing", value.Location, "give the first day for every value of the column");
            return field;
        }

        var origins = Map<DateOnly?>(values, (v, text) => v.Kind == JsonKind.Text && Day.TryParse(text, out var day) ? day : null, "a day, `yyyy-MM-dd`");
        return field with { OriginFrom = Source(json), Origins = origins.ToDictionary(o => o.Key, o => o.Value!.Value, StringComparer.Ordinal) };
    }

    /// <summary>Years, months and days in digits, so that no culture's month names come in.</summary>
    private string? Format(StrictObject json)
    {
        string? format = json.Text("format");
        if (format is not null && (format.AsSpan().ContainsAnyExcept("yMd-/. ") || format.Contains("MMM", StringComparison.Ordinal) || format.Contains("ddd", StringComparison.Ordinal)
            || !format.Contains("yyyy", StringComparison.Ordinal) || !format.Contains('M', StringComparison.Ordinal) || !format.Contains('d', StringComparison.Ordinal)))
        {
            diagnostics.Add(Codes.NotAllowed, $"`{format}` is not a format of days", json["format"]!.Location, "use `yyyy`, `M` or `MM`, and `d` or `dd`, with `-`, `/`, `.` or spaces, such as `MM/dd/yyyy`");
        }

        return format;
    }

    private TimeZoneInfo? Zone(StrictObject json)
    {
        if (json.Text("timeZone") is not { } id)
        {
            return null;
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone))
        {
            diagnostics.Add(Codes.NotAllowed, $"there is no time zone `{id}`", json["timeZone"]!.Location, "use an IANA name such as `America/Chicago`");
        }

        return zone;
    }

    private SymbolWords Truth(StrictObject json)
    {
        var truth = new SymbolWords(
            json["true"] is null ? SymbolWords.Default.True : json.OneOrMoreTexts("true"),
            json["false"] is null ? SymbolWords.Default.False : json.OneOrMoreTexts("false"));
        if (truth.True.Intersect(truth.False, StringComparer.OrdinalIgnoreCase).Any())
        {
            diagnostics.Add(Codes.NotAllowed, "a word means both yes and no", json.Value.Location);
        }

        return truth;
    }

    private (Int128 Minimum, Int128 Maximum)? Range(StrictObject json)
    {
        if (json["from"] is not { } value || StrictObject.Open(value, diagnostics, "`from`", "min", "max") is not { } range)
        {
            return null;
        }

        var (min, max) = (range.Number("min"), range.Number("max"));
        if (min is { } from && max is { } to && from < to)
        {
            const long toEighteen = 1_000_000_000_000;
            return ((Int128)from.Micros * toEighteen, (Int128)to.Micros * toEighteen);
        }

        diagnostics.Add(Codes.NotAllowed, "`from` needs `min` and `max`, the first below the second", value.Location);
        return null;
    }
}
