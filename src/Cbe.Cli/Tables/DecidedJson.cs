using System.Text.Json;
using Cbe.Cli.Terminal;
using Cbe.Sdk;
using Cbe.Sdk.Values;

namespace Cbe.Cli.Tables;

/// <summary>A decision table as JSON Lines; the shape is in docs/cli.md.</summary>
internal static class DecidedJson
{
    public static string Row(DecisionTable decided, int row) => Json.Object(w =>
    {
        w.WriteString("learner", decided.Learner(row));
        w.WriteString("competency", decided.Competency(row));
        w.WriteString("status", JsonNamingPolicy.KebabCaseLower.ConvertName(decided.Status(row).ToString()));
        Text(w, "level", decided.Level(row));
        Text(w, "possibleLevel", decided.PossibleLevel(row));
        if (decided.MasteryScore(row) is { } score)
        {
            w.WritePropertyName("masteryScore");
            w.WriteRawValue(score.ToString());
        }

        Text(w, "masteryLevel", decided.MasteryLevel(row));
        w.WriteNumber("admitted", decided.Admitted(row));
        w.WriteNumber("setAside", decided.SetAside(row));
        w.WriteObject("answers", () =>
        {
            for (int rule = 0; rule < decided.Rules.Count; rule++)
            {
                Text(w, decided.Rules[rule].Name, decided.Answer(row, rule)?.ToName());
            }
        });
    });

    public static string Summary(TableRequest request, DecisionTable decided) => Json.Object(w => w.WriteObject("summary", () =>
    {
        var levels = decided.ByLevel;
        w.WriteString("asOf", Words.Day(request.AsOf));
        w.WriteObject("pack", () =>
        {
            w.WriteString("id", request.Engine.Pack.Id);
            w.WriteString("version", request.Engine.Pack.Version);
            w.WriteString("hash", request.Engine.Pack.ContentHash);
        });
        w.WriteNumber("learners", request.Table.Learners);
        w.WriteObject("competencies", () =>
        {
            w.WriteNumber("all", decided.Count);
            w.WriteNumber("noEvidenceYet", decided.Count - levels.Sum(l => l.Decided + l.AtLeast));
        });
        w.WriteObjects("levels", levels, l =>
        {
            w.WriteString("level", l.Level);
            w.WriteNumber("decided", l.Decided);
            w.WriteNumber("atLeast", l.AtLeast);
        });
        w.WriteObjects("decisions", decided.ByRule, r =>
        {
            w.WriteString("element", r.Rule.Element.ToString().ToLowerInvariant());
            w.WriteString("kind", r.Rule.Kind.ToString().ToLowerInvariant());
            w.WriteString("rule", r.Rule.Name);
            Text(w, "level", r.Rule.Level);
            w.WriteNumber("met", r.Met);
            w.WriteNumber("notMet", r.NotMet);
            w.WriteNumber("insufficient", r.Insufficient);
        });
        w.WriteCounts("findings", request.Table.FindingsByCode);
        w.WriteStartArray("reportsOnly");
        request.ReportsOnly.ToList().ForEach(w.WriteStringValue);
        w.WriteEndArray();
    }));

    private static void Text(Utf8JsonWriter w, string name, string? text)
    {
        if (text is not null)
        {
            w.WriteString(name, text);
        }
    }
}
