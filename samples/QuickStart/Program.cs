// A small school: four learners, three competencies of Algebra 1, one rule pack, and a class to compare by group.
using Cbe.Sdk;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

string files = Path.Combine(AppContext.BaseDirectory, "riverside");
var pack = RulePack.Load(Path.Combine(files, "pack.json"));
var framework = FrameworkReader.ReadFile(Path.Combine(files, "framework.json")).Framework!;
var engine = CbeEngine.Create(pack, framework);
var asOf = new DateOnly(2026, 1, 31);

// The first four; the others of the file are scenarios at the thresholds, see its README.
var learners = LearnerReader.Open(Path.Combine(files, "learners.jsonl"), engine.RecordSchema);
var reports = engine.EvaluateAll(learners.Records().Take(4), asOf).ToList();

Console.WriteLine($"{pack.Title}, {pack.Version}, as of 2026-01-31\n");
Console.WriteLine($"{"learner",-8} {"competency",-10} {"level",-40} {"mastery",-10} evidence");
foreach (var report in reports)
{
    foreach (var c in report.Competencies)
    {
        Console.WriteLine($"{report.Learner,-8} {c.Competency,-10} {Words(c),-40} {c.MasteryScore?.ToString() ?? "-",-10} {c.Admitted} admitted, {c.SetAside} set aside");
    }
}

// Equity is about the class, all other elements about one learner. Of each element one decision, with its reasons.
var equity = engine.EvaluateEquity(LearnerReader.Open(Path.Combine(files, "class.jsonl"), engine.RecordSchema).Records(), asOf);
Decision[] decisions = [.. reports[1].Decisions, .. equity.Decisions];

Console.WriteLine("\nThe seven elements, for Jonas and for the class\n");
foreach (var element in Enum.GetValues<CbeElement>())
{
    var of = decisions.Where(d => d.Element == element).ToList();
    Console.WriteLine($"{(int)element}. {element}{(of.Count > 1 ? $", one of {of.Count} decisions" : "")}:\n");
    Console.WriteLine(of.Where(d => d.Kind != DecisionKind.Level || d.Subject.Level == "Proficient").OrderBy(d => d.Answer != Answer.NotMet).First().Explain().ToText());
}

static string Words(ProgressionOutcome c) => c.Status switch
{
    ProgressStatus.NoEvidenceYet => "no evidence yet",
    ProgressStatus.AtLeast => $"at least {c.Level}, perhaps {c.PossibleLevel}",
    _ => c.Level ?? "below the scale",
};
