using Cbe.Sdk.Decisions;
using Cbe.Sdk.Text;

namespace Cbe.Sdk;

/// <summary>Writes reports about frameworks as canonical JSON.</summary>
internal static class FrameworkReportJson
{
    public static string Write(FrameworkReport report)
    {
        var json = new CanonicalJson().Open('{').Member("framework", report.Framework.Id).Member("title", report.Framework.Title).Member("asOf", report.AsOf);
        json.All("items", report.Items, (i, j) => j.Open('{').Member("competency", i.Competency).Member("code", i.Code)
            .Member("kind", report.Framework.Find(i.Competency)?.Kind).Literal("heading", i.IsHeading ? "true" : null).Close('}'));
        json.All("decisions", report.Decisions, ReportJson.WriteDecision);
        ReportJson.WriteProvenance(json, report.Provenance);
        return json.Close('}').ToString();
    }
}
