using System.Globalization;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk;

/// <summary>Writes equity reports as canonical JSON. Of a suppressed subgroup no figure is written; an undefined one is its reason.</summary>
internal static class EquityReportJson
{
    public static string Write(EquityReport report)
    {
        var json = new CanonicalJson().Open('{').Member("asOf", report.AsOf).Member("learners", report.Learners).Member("minimumCount", report.MinimumCount);
        json.AllTexts("subgroups", report.Subgroups);
        json.All("intersections", report.Intersections, static (names, j) =>
        {
            j.Open('[');
            names.ToList().ForEach(n => j.Text(n));
            j.Close(']');
        });
        json.All("measures", report.Measures, Write);
        json.All("decisions", report.Decisions, static (d, j) =>
        {
            j.Open('{');
            ExplanationJson.WriteDecision(j, d);
            j.Close('}');
        });
        json.All("findings", report.Findings, ReportJson.WriteFinding);
        ReportJson.WriteProvenance(json, report.Provenance);
        return json.Close('}').ToString();
    }

    private static void Write(EquityOutcome outcome, CanonicalJson json)
    {
        json.Open('{').Member("measure", outcome.Measure).Key("all").Open('{');
        Figures(outcome.All, json);
        json.Close('}').All("subgroups", outcome.Subgroups, Write).Close('}');
    }

    private static void Write(SubgroupOutcome outcome, CanonicalJson json)
    {
        json.Open('{').Member("subgroup", outcome.Subgroup).Key("attributes").Open('{');
        foreach (var (attribute, value) in outcome.Attributes)
        {
            _ = value is null ? json.Literal(attribute, "null") : json.Member(attribute, value);
        }

        json.Close('}');
        Figures(outcome, json);
        if (!outcome.IsSuppressed)
        {
            json.Member("reference", outcome.Reference);
            Write("referenceRate", outcome.ReferenceRate, json);
            Write("ratio", outcome.Ratio, json);
            Write("difference", outcome.Difference, json);
            Write("significant", outcome.Significant, json);
            json.Member("test", NameOf(outcome.Test));
            Write("otherRate", outcome.OtherRate, json);
        }

        json.Close('}');
    }

    private static void Figures(EquityCell cell, CanonicalJson json)
    {
        if (cell.IsSuppressed)
        {
            json.Literal("suppressed", "true");
            return;
        }

        Write("numerator", cell.Numerator, json);
        Write("denominator", cell.Denominator, json);
        Write("rate", cell.Rate, json);
        Write("held", cell.Held, json);
        Write("decided", cell.Decided, json);
        Write("undecided", cell.Undecided, json);
    }

    private static void Write<T>(string key, Figure<T> figure, CanonicalJson json)
        where T : struct
    {
        if (figure.Reason is { } reason)
        {
            json.Key(key).Open('{').Member("undefined", reason).Close('}');
            return;
        }

        json.Literal(key, figure.Value switch
        {
            Number n => n.ToString(),
            bool truth => truth ? "true" : "false",
            var count => Convert.ToString(count, CultureInfo.InvariantCulture),
        });
    }

    private static string? NameOf(EquityTest? test) => test switch
    {
        EquityTest.ChiSquare => "chi-square",
        EquityTest.FisherExact => "fisher-exact",
        _ => null,
    };
}
