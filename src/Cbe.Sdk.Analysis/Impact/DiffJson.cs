using System.Text.Json;

namespace Cbe.Sdk.Analysis.Impact;

/// <summary>A diff as JSON.</summary>
internal static class DiffJson
{
    public static string Write(PolicyDiff diff) => AnalysisJson.Object(w =>
    {
        Stamp(w, "old", diff.Old);
        Stamp(w, "new", diff.New);
        w.WriteBoolean("asksTheSame", diff.AsksTheSame);
        w.WriteStartObject("learners");
        w.WriteNumber("all", diff.Learners);
        w.WriteNumber("gaining", diff.LearnersGaining);
        w.WriteNumber("losing", diff.LearnersLosing);
        w.WriteNumber("both", diff.LearnersBoth);
        w.WriteNumber("unchanged", diff.LearnersUnchanged);
        w.WriteEndObject();
        w.WriteStartObject("cases");
        w.WriteNumber("all", diff.Cases);
        w.WriteNumber("changed", diff.ChangedCases);
        w.WriteEndObject();
        w.List("findings", diff.Findings, f => Finding(w, f));
        w.List("outcomes", diff.Outcomes, o => Outcome(w, o));
        w.List("levels", diff.Levels, l =>
        {
            w.WriteString("from", l.From);
            w.WriteString("to", l.To);
            w.WriteNumber("cases", l.Cases);
        });
        w.List("subjects", diff.Subjects, s =>
        {
            w.WriteString("subject", s.Subject);
            w.WriteNumber("cases", s.Cases);
            w.WriteNumber("gained", s.Gained);
            w.WriteNumber("lost", s.Lost);
            w.WriteNumber("otherwise", s.Otherwise);
        });
        w.WriteNumber("minimumCount", diff.MinimumCount);
        w.List("subgroups", diff.Subgroups, s => Subgroup(w, s));
        w.List("causes", diff.Causes, c => Cause(w, c));
        w.List("gains", diff.Gains, c => Case(w, c));
        w.List("losses", diff.Losses, c => Case(w, c));
        w.Texts("notCompared", diff.NotCompared);
    });

    private static void Stamp(Utf8JsonWriter w, string key, PackStamp stamp)
    {
        w.WriteStartObject(key);
        w.WriteString("id", stamp.Id);
        w.WriteString("version", stamp.Version);
        Text(w, "variant", stamp.Variant);
        w.WriteString("hash", stamp.Hash);
        w.WriteString("asOf", AnalysisJson.Day(stamp.AsOf));
        w.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter w, DiffFinding finding)
    {
        w.WriteString("subgroup", finding.Subgroup.ToString());
        w.WriteString("what", finding.IsLoss ? "loses" : "gains");
        Rate(w, "rate", finding.Rate);
        Rate(w, "others", finding.OthersRate);
        Comparison(w, "comparison", finding.Comparison);
    }

    private static void Outcome(Utf8JsonWriter w, OutcomeChange change)
    {
        Outcome(w, change.Outcome);
        Tally(w, "old", change.Old);
        Tally(w, "new", change.New);
        w.WriteNumber("nowMet", change.NowMet);
        w.WriteNumber("noLongerMet", change.NoLongerMet);
        w.WriteNumber("otherwise", change.Otherwise);
        Rate(w, "oldRate", change.OldRate);
        Rate(w, "newRate", change.NewRate);
    }

    private static void Outcome(Utf8JsonWriter w, PolicyOutcome outcome)
    {
        w.WriteString("element", outcome.Element.ToString().ToLowerInvariant());
        w.WriteString("kind", outcome.Kind.ToString().ToLowerInvariant());
        w.WriteString("name", outcome.Name);
        if (outcome.OfCredential)
        {
            w.WriteBoolean("ofCredential", true);
        }
    }

    private static void Tally(Utf8JsonWriter w, string key, AnswerTally tally)
    {
        w.WriteStartObject(key);
        w.WriteNumber("met", tally.Met);
        w.WriteNumber("notMet", tally.NotMet);
        w.WriteNumber("insufficient", tally.Insufficient);
        w.WriteNumber("notAsked", tally.NotAsked);
        w.WriteEndObject();
    }

    private static void Subgroup(Utf8JsonWriter w, SubgroupChange subgroup)
    {
        w.WriteString("attribute", subgroup.Attribute);
        w.WriteString("value", subgroup.Value);
        w.Figure("learners", subgroup.Learners);
        w.Figure("gained", subgroup.Gained);
        w.Figure("lost", subgroup.Lost);
        Rate(w, "gainedRate", subgroup.GainedRate);
        Rate(w, "lostRate", subgroup.LostRate);
        Comparison(w, "gainedBesideOthers", subgroup.GainedBesideOthers);
        Comparison(w, "lostBesideOthers", subgroup.LostBesideOthers);
        w.List("rates", subgroup.Rates, r =>
        {
            Outcome(w, r.Outcome);
            Rate(w, "old", r.Old);
            Rate(w, "new", r.New);
            w.Statistic("change", r.Change);
            w.Statistic("low", r.Interval.Low);
            w.Statistic("high", r.Interval.High);
        });
    }

    private static void Rate(Utf8JsonWriter w, string key, EstimatedRate? rate)
    {
        if (rate is null)
        {
            return;
        }

        w.WriteStartObject(key);
        w.Statistic("held", rate.Held);
        w.WriteNumber("total", rate.Total);
        w.Statistic("rate", rate.Rate);
        w.Statistic("low", rate.Interval.Low);
        w.Statistic("high", rate.Interval.High);
        w.WriteEndObject();
    }

    private static void Comparison(Utf8JsonWriter w, string key, RateComparison? comparison)
    {
        if (comparison is null)
        {
            return;
        }

        w.WriteStartObject(key);
        w.Statistic("difference", comparison.Difference);
        w.Statistic("low", comparison.Interval.Low);
        w.Statistic("high", comparison.Interval.High);
        w.Statistic("p", comparison.P);
        w.Statistic("adjustedP", comparison.AdjustedP);
        w.WriteEndObject();
    }

    private static void Cause(Utf8JsonWriter w, ChangeCause cause)
    {
        w.WriteString("place", cause.Place);
        Text(w, "old", cause.Old);
        Text(w, "new", cause.New);
        Text(w, "reference", cause.Reference);
        Count(w, "needed", cause.Needed);
        Count(w, "aloneGained", cause.AloneGained);
        Count(w, "aloneLost", cause.AloneLost);
        Text(w, "notTried", cause.NotTried);
    }

    private static void Case(Utf8JsonWriter w, ChangedCase changed)
    {
        w.WriteString("learner", changed.Learner);
        w.WriteString("subject", changed.Subject);
        w.WriteString("oldLevel", changed.OldLevel);
        w.WriteString("newLevel", changed.NewLevel);
        w.Texts("gained", changed.Gained.Select(o => o.ToString()));
        w.Texts("lost", changed.Lost.Select(o => o.ToString()));
        w.WriteString("oldExplanation", changed.OldExplanation);
        w.WriteString("newExplanation", changed.NewExplanation);
    }

    private static void Text(Utf8JsonWriter w, string key, string? text)
    {
        if (text is not null)
        {
            w.WriteString(key, text);
        }
    }

    private static void Count(Utf8JsonWriter w, string key, long? count)
    {
        if (count is { } number)
        {
            w.WriteNumber(key, number);
        }
    }
}
