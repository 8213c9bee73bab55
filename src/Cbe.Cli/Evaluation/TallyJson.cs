using System.Text.Json;
using Cbe.Cli.Terminal;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Elements.Support;

namespace Cbe.Cli.Evaluation;

/// <summary>The counts as the last line of JSON; its shape is in docs/cli.md.</summary>
internal static class TallyJson
{
    public static string Write(EvaluationRequest request, Tally tally) => Json.Object(w => w.WriteObject("summary", () =>
    {
        w.WriteString("asOf", Words.Day(request.AsOf));
        Policy(w, request);
        Reading(w, request);
        w.WriteNumber("learners", tally.Learners);
        w.WriteObject("competencies", () =>
        {
            w.WriteNumber("all", tally.Competencies);
            w.WriteNumber("decided", tally.Of(ProgressStatus.Decided));
            w.WriteNumber("atLeast", tally.Of(ProgressStatus.AtLeast));
            w.WriteNumber("noEvidenceYet", tally.Of(ProgressStatus.NoEvidenceYet));
            w.WriteNumber("overridden", tally.Of(ProgressStatus.Overridden));
            w.WriteNumber("kept", tally.Kept);
            if (tally.Of(ProgressStatus.Inferred) is > 0 and var inferred)
            {
                w.WriteNumber("inferred", inferred);
            }
        });
        w.WriteObjects("levels", tally.Levels.All, l =>
        {
            w.WriteString("level", l.Level);
            w.WriteNumber("decided", l.Decided);
            w.WriteNumber("atLeast", l.AtLeast);
        });
        w.WriteObject("evidence", () =>
        {
            w.WriteNumber("admitted", tally.Admitted);
            w.WriteNumber("setAside", tally.SetAside);
            if (tally.NotSeen is { } notSeen)
            {
                w.WriteNumber("notSeen", notSeen);
            }
        });
        Decisions(w, tally);
        w.WriteObject("support", () =>
        {
            w.WriteNumber("due", tally.Support.All);
            foreach (var (status, count) in tally.Support.ByStatus)
            {
                w.WriteNumber(status == SupportStatus.Due ? "open" : JsonNamingPolicy.CamelCase.ConvertName(status.ToString()), count);
            }
        });
        w.WriteObjects("credentials", tally.Credentials.All, c =>
        {
            w.WriteString("credential", c.Credential);
            w.WriteNumber("learners", c.Learners);
            w.WriteNumber("withEvidence", c.WithEvidence);
            w.WriteNumber("complete", c.Complete);
        });
        w.WriteCounts("findings", tally.Findings);
        w.WriteStartArray("notEvaluated");
        tally.NotEvaluated.ToList().ForEach(w.WriteStringValue);
        w.WriteEndArray();
    }));

    private static void Policy(Utf8JsonWriter w, EvaluationRequest request)
    {
        var (pack, framework) = (request.Engine.Pack, request.Engine.Framework);
        w.WriteObject("pack", () =>
        {
            w.WriteString("id", pack.Id);
            w.WriteString("version", pack.Version);
            w.WriteString("hash", pack.ContentHash);
        });
        if (framework is not null)
        {
            w.WriteObject("framework", () =>
            {
                w.WriteString("id", framework.Id);
                w.WriteString("hash", framework.Hash);
            });
        }
    }

    private static void Reading(Utf8JsonWriter w, EvaluationRequest request)
    {
        var read = request.Learners.Reader.Summary;
        w.WriteObject("read", () =>
        {
            w.WriteNumber("rows", read.Rows);
            w.WriteNumber("learners", read.Records);
            w.WriteNumber("items", read.Items);
            w.WriteNumber("missingScores", read.MissingScores);
            w.WriteNumber("disagreeingLearners", read.DisagreeingLearners);
            w.WriteCounts("findings", read.FindingsByCode);
        });
    }

    private static void Decisions(Utf8JsonWriter w, Tally tally) => w.WriteObjects("decisions", tally.Rules, r =>
    {
        w.WriteString("element", r.Element);
        w.WriteString("kind", r.Kind.ToString().ToLowerInvariant());
        w.WriteString("rule", r.Rule);
        if (r.Level is not null)
        {
            w.WriteString("level", r.Level);
        }

        w.WriteNumber("met", r.Met);
        w.WriteNumber("notMet", r.NotMet);
        w.WriteNumber("insufficient", r.Insufficient);
    });
}
