using Cbe.Cli.Terminal;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;

namespace Cbe.Cli.Evaluation;

/// <summary>The counts for people.</summary>
internal sealed class TallyText(EvaluationRequest request, Tally tally, Screen screen)
{
    public void Print()
    {
        screen.Line($"{Words.Of(tally.Learners, "learner")}, {Words.Of(tally.Competencies, "case")} of a learner and a competency");
        screen.Line();
        Levels();
        Decisions();
        Credentials();
        Support();
        ReadingText.Print(request.Learners, tally.Findings, tally.FirstFindings, screen);
        if (tally.NotEvaluated.Count > 0)
        {
            screen.Line();
            screen.Line($"the pack's rules about {string.Join(", ", tally.NotEvaluated)} are about a framework, and there is none: name one with --framework");
        }
    }

    private void Levels()
    {
        var table = new TextTable("level", "decided", "at least") { Right = [1, 2] };
        foreach (var (level, decided, atLeast) in tally.Levels.All)
        {
            table.Add(level ?? "below the scale", Words.Grouped(decided), Words.Grouped(atLeast));
        }

        if (tally.Of(ProgressStatus.Inferred) is > 0 and var inferred)
        {
            table.Add("inferred from others", Words.Grouped(inferred), "");
        }

        table.Add("no evidence yet", Words.Grouped(tally.Of(ProgressStatus.NoEvidenceYet)), "");
        table.Print(screen);
        Also(tally.Of(ProgressStatus.Overridden), "decided by a person");
        Also(tally.Kept, "kept by an award");
        screen.Line();
    }

    private void Also(long count, string what)
    {
        if (count > 0)
        {
            screen.Line($"of these {what}: {Words.Grouped(count)}");
        }
    }

    private void Decisions()
    {
        var table = new TextTable("decisions", "met", "not met", "insufficient evidence") { Right = [1, 2, 3] };
        foreach (var rule in tally.Rules.Where(r => r.Kind != DecisionKind.Admission))
        {
            table.Add(rule.Level is null ? $"{rule.Rule} ({rule.Kind.ToString().ToLowerInvariant()})" : $"{rule.Rule} (level {rule.Level})", Words.Grouped(rule.Met), Words.Grouped(rule.NotMet), Words.Grouped(rule.Insufficient));
        }

        if (table.Count > 0)
        {
            table.Print(screen);
            screen.Line();
        }

        screen.Line($"evidence: {Words.Grouped(tally.Admitted)} admitted, {Words.Grouped(tally.SetAside)} set aside{(tally.NotSeen > 0 ? $", {Words.Grouped(tally.NotSeen.Value)} not seen (after the day, or a finding says why)" : "")}");
        foreach (var rule in tally.Rules.Where(r => r.Kind == DecisionKind.Admission))
        {
            screen.Line($"  set aside by {rule.Rule}: {Words.Grouped(rule.NotMet)} not met, {Words.Grouped(rule.Insufficient)} with insufficient evidence");
        }
    }

    private void Support()
    {
        if (tally.Support.All > 0)
        {
            screen.Line($"support was due {Words.Of(tally.Support.All, "time")}: {string.Join(", ", tally.Support.ByStatus.Where(s => s.Count > 0).Select(s => $"{Words.Grouped(s.Count)} {Outcomes.Support(s.Status)}"))}");
        }
    }

    private void Credentials()
    {
        foreach (var (credential, learners, withEvidence, complete) in tally.Credentials.All)
        {
            screen.Line($"credential {credential}: {Words.Grouped(complete)} of {Words.Of(learners, "learner")} proficient in all of it, {Words.Grouped(withEvidence)} with evidence");
        }
    }
}
