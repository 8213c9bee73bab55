using System.Text;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk;

/// <summary>Writes reports as canonical JSON.</summary>
internal static class ReportJson
{
    public static byte[] WriteUtf8(LearnerReport report) => Encoding.UTF8.GetBytes(Write(report));

    public static string Write(LearnerReport report)
    {
        var json = new CanonicalJson().Open('{').Member("learner", report.Learner).Member("asOf", report.AsOf);
        json.List("evidence", [.. report.Assessment.Where(a => a.HasMore)], ReportElementsJson.Write);
        json.All("competencies", report.Competencies, WriteCompetency);
        json.All("credentials", report.Credentials, WriteCredential);
        json.List("conversions", report.Conversions, ReportElementsJson.Write);
        json.All("support", report.Support, ReportElementsJson.Write);
        ReportElementsJson.Write(report.Pathways, json.Key("pathways"));
        ReportElementsJson.Write(report.Agency, json.Key("agency"));
        json.All("decisions", report.Decisions, WriteDecision);
        json.All("findings", report.Findings, WriteFinding);
        json.AllTexts("notEvaluated", report.NotEvaluated.Select(ElementTopics.NameOf));
        WriteProvenance(json, report.Provenance);
        return json.Close('}').ToString();
    }

    private static void WriteCompetency(ProgressionOutcome outcome, CanonicalJson writer)
    {
        writer.Open('{');
        writer.Member("competency", outcome.Competency);
        writer.Member("status", NameOf(outcome.Status));
        writer.Member("level", outcome.Level);
        writer.Member("possibleLevel", outcome.PossibleLevel);
        writer.Member("levelByRules", outcome.LevelByRules);
        writer.Member("masteryScore", outcome.MasteryScore);
        writer.Member("masteryLevel", outcome.MasteryLevel);
        writer.Member("admitted", outcome.Admitted);
        writer.Member("setAside", outcome.SetAside);
        writer.Literal("provisional", outcome.Provisional ? "true" : null);
        if (outcome.Override is { } o)
        {
            writer.Key("override").Open('{');
            writer.Member("level", o.Level);
            writer.Member("byRole", o.ByRole);
            writer.Member("reason", o.Reason);
            writer.Member("decidedOn", o.DecidedOn);
            writer.Close('}');
        }

        writer.Texts("contraryEvidence", [.. outcome.ContraryEvidence]);

        if (outcome.KeptBy is { } award)
        {
            writer.Key("keptBy").Open('{');
            writer.Member("level", award.Level);
            writer.Member("awardedOn", award.AwardedOn);
            writer.Close('}');
        }

        writer.Member("renewBy", outcome.RenewBy).Literal("lapsed", outcome.Lapsed ? "true" : null);
        if (outcome.InferredFrom is { } inferred)
        {
            writer.Key("inferredFrom").Open('{').Texts("proficient", [.. inferred.Proficient]).Texts("notProficient", [.. inferred.NotProficient]).Close('}');
        }

        writer.AllTexts("gaps", outcome.Gaps).Close('}');
    }

    private static void WriteCredential(CredentialOutcome outcome, CanonicalJson writer)
    {
        writer.Open('{');
        writer.Member("credential", outcome.Credential);
        writer.Member("status", outcome.HasEvidence ? "decided" : NameOf(ProgressStatus.NoEvidenceYet));
        writer.Member("progress", CredentialStatuses.NameOf(outcome.Status));
        writer.Member("earned", outcome.CanBeEarned ? outcome.Earned.ToName() : null);
        writer.Member("proficient", outcome.Proficient);
        writer.Member("members", outcome.Members);
        writer.AllTexts("gaps", outcome.Gaps);
        writer.List("routes", [.. outcome.Routes.Where(r => r.Route is not null)], static (r, j) =>
            j.Open('{').Member("route", r.Route).Member("progress", CredentialStatuses.NameOf(r.Status)).Member("proficient", r.Proficient).Member("members", r.Members).AllTexts("gaps", r.Gaps).Close('}'));
        writer.Close('}');
    }

    public static void WriteFinding(DataFinding finding, CanonicalJson writer) => writer.Open('{').Member("code", finding.Code).Member("message", finding.Message).Close('}');

    public static void WriteDecision(Decision decision, CanonicalJson writer)
    {
        writer.Open('{');
        ExplanationJson.WriteDecision(writer, decision);
        writer.Close('}');
    }

    public static void WriteProvenance(CanonicalJson writer, Provenance provenance)
    {
        writer.Key("provenance").Open('{');
        writer.Member("pack", provenance.PackId);
        writer.Member("version", provenance.PackVersion);
        writer.Member("packHash", provenance.PackHash);
        writer.Member("language", provenance.LanguageVersion);
        writer.Member("framework", provenance.FrameworkId);
        writer.Member("frameworkHash", provenance.FrameworkHash);
        writer.Member("evidenceHash", provenance.EvidenceHash);
        writer.Member("methodsHash", provenance.MethodsHash);
        writer.Close('}');
    }

    public static string NameOf(ProgressStatus status) => status switch
    {
        ProgressStatus.NoEvidenceYet => "no-evidence-yet",
        ProgressStatus.AtLeast => "at-least",
        ProgressStatus.Overridden => "overridden",
        ProgressStatus.Inferred => "inferred",
        _ => "decided",
    };
}
