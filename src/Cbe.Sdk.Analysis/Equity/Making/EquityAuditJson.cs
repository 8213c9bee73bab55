using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cbe.Sdk.Analysis.Statistics;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Equity.Making;

/// <summary>Writes audits as JSON, members in a fixed order. What is withheld is not written; what is undefined is its reason.</summary>
internal static class EquityAuditJson
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(EquityAudit audit)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Plain))
        {
            json.WriteStartObject();
            json.WriteString("asOf", audit.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteNumber("learners", audit.Learners);
            json.WriteNumber("minimumCount", audit.MinimumCount);
            json.WriteNumber("confidence", audit.Options.Confidence);
            json.WriteBoolean("coding", audit.Options.Coding);
            Texts(json, "subgroups", audit.Subgroups);
            Each(json, "intersections", audit.Intersections, i => Texts(json, null, i));
            Each(json, "measures", audit.Measures, m => Measure(json, m));
            Each(json, "decisions", audit.Measures.SelectMany(m => m.Decisions), d => json.WriteRawValue(d.Explain().ToJson()));
            Each(json, "findings", audit.Findings, f => Finding(json, f));
            Provenance(json, audit.Provenance);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Measure(Utf8JsonWriter json, AuditMeasure measure)
    {
        json.WriteStartObject();
        json.WriteString("measure", measure.Measure);
        json.WriteStartObject("all");
        Cell(json, measure.All);
        Figure(json, "undecided", measure.Undecided, n => json.WriteNumberValue(n));
        json.WriteEndObject();
        Each(json, "subgroups", measure.Subgroups, s => Subgroup(json, s));
        if (measure.DecisionsWithheld > 0)
        {
            json.WriteNumber("decisionsWithheld", measure.DecisionsWithheld);
        }

        json.WriteEndObject();
    }

    private static void Subgroup(Utf8JsonWriter json, AuditSubgroup subgroup)
    {
        json.WriteStartObject();
        json.WriteString("subgroup", subgroup.Subgroup);
        if (subgroup.Label != subgroup.Subgroup)
        {
            json.WriteString("label", subgroup.Label);
        }

        json.WriteStartObject("attributes");
        foreach (var (attribute, value) in subgroup.Attributes)
        {
            json.WriteString(attribute, value);
        }

        json.WriteEndObject();
        Cell(json, subgroup);
        if (!subgroup.IsSuppressed && !subgroup.IsCoded)
        {
            if (subgroup.Reference is { } reference)
            {
                json.WriteString("reference", reference);
            }

            Comparison(json, "toReference", subgroup.ToReference);
            Comparison(json, "toOthers", subgroup.ToOthers);
        }

        json.WriteEndObject();
    }

    private static void Cell(Utf8JsonWriter json, AuditCell cell)
    {
        if (cell.IsSuppressed)
        {
            json.WriteBoolean("suppressed", true);
            return;
        }

        Figure(json, "denominator", cell.Denominator, n => json.WriteNumberValue(n));
        if (cell.IsCoded)
        {
            json.WriteBoolean("coded", true);
            if (cell.Bound is { } bound)
            {
                json.WritePropertyName(bound.IsTop ? "atLeast" : "atMost");
                Value(json, bound.Share);
            }

            return;
        }

        Figure(json, "numerator", cell.Numerator, n => Value(json, n));
        Figure(json, "rate", cell.Rate, n => Value(json, n));
        Figure(json, "interval", cell.Interval, i => Value(json, i));
    }

    private static void Comparison(Utf8JsonWriter json, string key, AuditComparison comparison)
    {
        if (comparison.Difference.IsSuppressed)
        {
            return;
        }

        if (comparison.Difference.Reason is { } why)
        {
            Reason(json, key, why);
            return;
        }

        json.WriteStartObject(key);
        Figure(json, "rate", comparison.OtherRate, n => Value(json, n));
        Figure(json, "difference", comparison.Difference, n => Value(json, n));
        Figure(json, "differenceInterval", comparison.DifferenceInterval, i => Value(json, i));
        Figure(json, "ratio", comparison.Ratio, n => Value(json, n));
        Figure(json, "ratioInterval", comparison.RatioInterval, i => Value(json, i));
        Figure(json, "p", comparison.P, p => json.WriteRawValue(P(p)));
        if (comparison.Method is { } method)
        {
            json.WriteString("test", method == TwoProportionMethod.ChiSquare ? "chi-square" : "fisher-mid-p");
        }

        Figure(json, "holm", comparison.Holm, p => json.WriteRawValue(P(p)));
        Figure(json, "benjaminiHochberg", comparison.BenjaminiHochberg, p => json.WriteRawValue(P(p)));
        json.WriteEndObject();
    }

    private static void Figure<T>(Utf8JsonWriter json, string key, Figure<T> figure, Action<T> write)
        where T : struct
    {
        if (figure.Reason is { } why)
        {
            Reason(json, key, why);
        }
        else if (figure.Value is { } value)
        {
            json.WritePropertyName(key);
            write(value);
        }
    }

    private static void Reason(Utf8JsonWriter json, string key, string why)
    {
        json.WriteStartObject(key);
        json.WriteString("undefined", why);
        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, Number number) => json.WriteRawValue(number.ToString());

    /// <summary>Rounded to six digits; an end without bound is null.</summary>
    private static void Value(Utf8JsonWriter json, Interval interval)
    {
        json.WriteStartArray();
        foreach (double end in (ReadOnlySpan<double>)[interval.Low, interval.High])
        {
            if (double.IsFinite(end))
            {
                json.WriteRawValue(Math.Round(end, 6).ToString("0.######", CultureInfo.InvariantCulture));
            }
            else
            {
                json.WriteNullValue();
            }
        }

        json.WriteEndArray();
    }

    /// <summary>Four digits that count: a library of another version may differ in later ones.</summary>
    private static string P(double p) => p.ToString("G4", CultureInfo.InvariantCulture);

    private static void Finding(Utf8JsonWriter json, DataFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("message", finding.Message);
        if (finding.Help is { } help)
        {
            json.WriteString("help", help);
        }

        json.WriteEndObject();
    }

    private static void Provenance(Utf8JsonWriter json, Provenance provenance)
    {
        json.WriteStartObject("provenance");
        json.WriteString("pack", provenance.PackId);
        json.WriteString("version", provenance.PackVersion);
        json.WriteString("packHash", provenance.PackHash);
        json.WriteString("language", provenance.LanguageVersion.ToString(CultureInfo.InvariantCulture));
        foreach (var (key, value) in (ReadOnlySpan<(string, string?)>)[("framework", provenance.FrameworkId), ("frameworkHash", provenance.FrameworkHash), ("evidenceHash", provenance.EvidenceHash), ("methodsHash", provenance.MethodsHash)])
        {
            if (value is not null)
            {
                json.WriteString(key, value);
            }
        }

        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string? key, IEnumerable<string> texts) => Each(json, key, texts, t => json.WriteStringValue(t));

    private static void Each<T>(Utf8JsonWriter json, string? key, IEnumerable<T> items, Action<T> write)
    {
        if (key is null)
        {
            json.WriteStartArray();
        }
        else
        {
            json.WriteStartArray(key);
        }

        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
