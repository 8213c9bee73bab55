using System.Text;
using System.Text.Json;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk;

/// <summary>Writes reports as canonical JSON.</summary>
internal static class ReportJson
{
    public static string Write(LearnerReport report) => Encoding.UTF8.GetString(WriteUtf8(report));

    public static byte[] WriteUtf8(LearnerReport report) => CanonicalJson.Bytes(w =>
    {
        w.WriteStartObject();
        w.WriteString("learner", report.Learner);
        w.WriteString("asOf", report.AsOf.ToText());
        WriteList(w, "competencies", report.Competencies, WriteCompetency);
        WriteList(w, "credentials", report.Credentials, WriteCredential);
        WriteList(w, "decisions", report.Decisions, ExplanationJson.WriteDecision);
        WriteList(w, "findings", report.Findings, (x, f) =>
        {
            x.WriteString("code", f.Descriptor.Code);
            x.WriteString("message", f.Message);
        });
        w.WriteTexts("notEvaluated", report.NotEvaluated.Select(ElementTopics.NameOf));
        WriteProvenance(w, report.Provenance);
        w.WriteEndObject();
    });

    private static void WriteCompetency(Utf8JsonWriter writer, ProgressionOutcome outcome)
    {
        writer.WriteString("competency", outcome.Competency);
        writer.WriteString("status", NameOf(outcome.Status));
        writer.WriteOptional("level", outcome.Level);
        writer.WriteOptional("possibleLevel", outcome.PossibleLevel);
        writer.WriteOptional("levelByRules", outcome.LevelByRules);
        writer.WriteOptional("masteryScore", outcome.MasteryScore);
        writer.WriteOptional("masteryLevel", outcome.MasteryLevel);
        writer.WriteNumber("admitted", outcome.Admitted);
        writer.WriteNumber("setAside", outcome.SetAside);
        if (outcome.Override is { } o)
        {
            writer.WriteStartObject("override");
            writer.WriteString("level", o.Level);
            writer.WriteString("byRole", o.ByRole);
            writer.WriteString("reason", o.Reason);
            writer.WriteOptional("decidedOn", o.DecidedOn);
            writer.WriteEndObject();
        }

        if (outcome.KeptBy is { } award)
        {
            writer.WriteStartObject("keptBy");
            writer.WriteOptional("level", award.Level);
            writer.WriteOptional("awardedOn", award.AwardedOn);
            writer.WriteEndObject();
        }

        writer.WriteTexts("gaps", outcome.Gaps);
    }

    private static void WriteCredential(Utf8JsonWriter writer, CredentialOutcome outcome)
    {
        writer.WriteString("credential", outcome.Credential);
        writer.WriteString("status", outcome.HasEvidence ? "decided" : NameOf(ProgressStatus.NoEvidenceYet));
        writer.WriteNumber("proficient", outcome.Proficient);
        writer.WriteNumber("members", outcome.Members);
        writer.WriteTexts("gaps", outcome.Gaps);
    }

    private static void WriteProvenance(Utf8JsonWriter writer, Provenance provenance)
    {
        writer.WriteStartObject("provenance");
        writer.WriteString("pack", provenance.PackId);
        writer.WriteString("version", provenance.PackVersion);
        writer.WriteString("packHash", provenance.PackHash);
        writer.WriteNumber("language", provenance.LanguageVersion);
        writer.WriteOptional("framework", provenance.FrameworkId);
        writer.WriteOptional("frameworkHash", provenance.FrameworkHash);
        writer.WriteString("evidenceHash", provenance.EvidenceHash);
        writer.WriteEndObject();
    }

    public static string NameOf(ProgressStatus status) => status switch
    {
        ProgressStatus.NoEvidenceYet => "no-evidence-yet",
        ProgressStatus.AtLeast => "at-least",
        ProgressStatus.Overridden => "overridden",
        _ => "decided",
    };

    private static void WriteList<T>(Utf8JsonWriter writer, string key, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(key);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
