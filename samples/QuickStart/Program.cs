// A small school: four learners, three competencies of Algebra 1, one rule pack.
using Cbe.Sdk;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;

string files = Path.Combine(AppContext.BaseDirectory, "riverside");
var pack = RulePack.Load(Path.Combine(files, "pack.json"));
var framework = FrameworkReader.ReadFile(Path.Combine(files, "framework.json")).Framework!;
var engine = CbeEngine.Create(pack, framework);

var learners = LearnerReader.Open(Path.Combine(files, "learners.jsonl"), engine.RecordSchema);
// The first four; the others of the file are scenarios at the thresholds, see its README.
var reports = engine.EvaluateAll(learners.Records().Take(4), asOf: new DateOnly(2026, 1, 31)).ToList();

Console.WriteLine($"{pack.Title}, {pack.Version}, as of 2026-01-31\n");
Console.WriteLine($"{"learner",-8} {"competency",-10} {"level",-40} {"mastery",-10} evidence");
foreach (var report in reports)
{
    foreach (var c in report.Competencies)
    {
        Console.WriteLine($"{report.Learner,-8} {c.Competency,-10} {Words(c),-40} {c.MasteryScore?.ToString() ?? "-",-10} {c.Admitted} admitted, {c.SetAside} set aside");
    }
}

Console.WriteLine("\nWhy is Jonas not proficient in A-SSE.1?\n");
Decision decision = reports[1].For("A-SSE.1")!.Decisions.First(d => d.Rule == "proficient");
Console.WriteLine(decision.Explain().ToText());

static string Words(ProgressionOutcome c) => c.Status switch
{
    ProgressStatus.NoEvidenceYet => "no evidence yet",
    ProgressStatus.AtLeast => $"at least {c.Level}, perhaps {c.PossibleLevel}",
    _ => c.Level ?? "below the scale",
};
