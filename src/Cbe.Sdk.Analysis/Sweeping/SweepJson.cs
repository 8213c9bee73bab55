using System.Text.Json;

namespace Cbe.Sdk.Analysis.Sweeping;

/// <summary>A sweep as JSON.</summary>
internal static class SweepJson
{
    public static string Write(PolicySweep sweep) => AnalysisJson.Object(w =>
    {
        w.WriteStartObject("pack");
        w.WriteString("id", sweep.Engine.Pack.Id);
        w.WriteString("version", sweep.Engine.Pack.Version);
        w.WriteString("hash", sweep.Engine.Pack.ContentHash);
        w.WriteEndObject();
        w.WriteString("asOf", AnalysisJson.Day(sweep.AsOf));
        w.WriteNumber("learners", sweep.Learners);
        w.WriteNumber("minimumCount", sweep.MinimumCount);
        w.List("parameters", sweep.Ranges, r =>
        {
            w.WriteString("parameter", r.Parameter);
            w.Texts("values", r.Values);
            if (r.Present is { } present)
            {
                w.WriteString("present", present);
            }
        });
        w.List("points", sweep.Points, p => Point(w, sweep, p));
        w.List("lines", sweep.Lines, l =>
        {
            w.WriteString("parameter", sweep.Ranges[l.Parameter].Parameter);
            w.WriteNumber("first", l.Points[0]);
            w.WriteString("outcome", sweep.Outcomes[l.Outcome].ToString());
            w.WriteString("subgroup", sweep.Subgroups[l.Subgroup].ToString());
            w.WriteString("trend", l.Trend.ToString().ToLowerInvariant());
        });
        w.List("cliffs", sweep.Cliffs, c => Cliff(w, sweep, c));
    });

    private static void Point(Utf8JsonWriter w, PolicySweep sweep, SweepPoint point)
    {
        w.Texts("values", point.Values);
        if (point.IsPresent)
        {
            w.WriteBoolean("present", true);
        }

        w.List("outcomes", sweep.Outcomes.Index(), o =>
        {
            w.WriteString("outcome", o.Item.ToString());
            w.List("subgroups", sweep.Subgroups.Index(), s =>
            {
                w.WriteString("subgroup", s.Item.ToString());
                Rate(w, point.Rate(o.Index, s.Index));
            });
        });
    }

    private static void Rate(Utf8JsonWriter w, SweepRate rate)
    {
        w.Figure("learners", rate.Denominator);
        if (rate.Rate.Value is { } value)
        {
            Raw(w, "numerator", rate.Numerator.Value!.Value.ToString());
            Raw(w, "rate", value.ToString());
            w.Statistic("low", rate.Interval.Value!.Value.Low);
            w.Statistic("high", rate.Interval.Value!.Value.High);
        }

        if (rate.Undecided.Value is { } undecided)
        {
            w.WriteNumber("undecided", undecided);
        }
    }

    private static void Cliff(Utf8JsonWriter w, PolicySweep sweep, SweepCliff cliff)
    {
        w.WriteString("parameter", sweep.Ranges[cliff.Parameter].Parameter);
        w.Texts("from", sweep.Points[cliff.From].Values);
        w.Texts("to", sweep.Points[cliff.To].Values);
        w.WriteString("outcome", sweep.Outcomes[cliff.Outcome].ToString());
        w.WriteString("subgroup", sweep.Subgroups[cliff.Subgroup].ToString());
        w.WriteString("of", cliff.IsGap ? "gap" : "rate");
        Raw(w, "before", cliff.Before.ToString());
        Raw(w, "after", cliff.After.ToString());
    }

    private static void Raw(Utf8JsonWriter w, string key, string number)
    {
        w.WritePropertyName(key);
        w.WriteRawValue(number);
    }
}
