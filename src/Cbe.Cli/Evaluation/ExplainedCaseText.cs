using Cbe.Cli.Terminal;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Text;

namespace Cbe.Cli.Evaluation;

/// <summary>An explained case for people.</summary>
internal sealed class ExplainedCaseText(ExplainedCase about, Screen screen)
{
    public void Print()
    {
        var provenance = about.Report.Provenance;
        if (about.Outcome is { } outcome)
        {
            Standing(outcome);
        }
        else
        {
            Whole();
        }

        foreach (var decision in about.Decisions)
        {
            screen.Line();
            screen.Line(decision.Explain().ToText().TrimEnd());
        }

        SetAside();
        foreach (var finding in about.Report.Findings)
        {
            screen.Line($"{(finding.Severity == Severity.Error ? "not used" : "note")}: {finding}");
        }

        screen.Line();
        screen.Line($"decided by {provenance.PackId} {provenance.PackVersion} ({provenance.PackHash[..12]}) from the record {provenance.EvidenceHash?[..12]}");
    }

    private void Standing(ProgressionOutcome outcome)
    {
        screen.Line($"{about.Report.Learner}, {about.NameOf(outcome.Competency)}, as of {Words.Day(about.Report.AsOf)}: {Outcomes.Level(outcome)}{(outcome.Provisional ? " (provisional)" : "")}");
        screen.Line($"  mastery score {outcome.MasteryScore?.ToString() ?? "not known"}{(outcome.MasteryLevel is { } level ? $" ({level})" : "")}; evidence: {Outcomes.Evidence(outcome)}");
        ByPeople(outcome);
        Inferred(outcome);
        foreach (var conversion in outcome.Conversions)
        {
            screen.Line($"  {conversion}");
        }

        if (outcome.Gaps.Count > 0)
        {
            screen.Line($"  prerequisites not surely proficient: {string.Join(", ", outcome.Gaps.Select(about.NameOf))}");
        }

        if (about.Pathway is { } pathway)
        {
            screen.Line($"  on the way: {Outcomes.Pathway(pathway, about.NameOf)}");
        }

        foreach (var need in about.Support?.Needs ?? [])
        {
            screen.Line($"  support by {need.Rule}: {need.ToText()}");
        }
    }

    private void Whole()
    {
        var agency = about.Report.Agency;
        screen.Line($"{about.Report.Learner}, as of {Words.Day(about.Report.AsOf)}");
        foreach (var credential in about.Report.Credentials)
        {
            screen.Line($"  credential {credential.Credential}: {Outcomes.Credential(credential)}");
            foreach (var conversion in credential.Conversions)
            {
                screen.Line($"    {(conversion.Route is { } route ? $"route {route}, " : "")}{conversion}");
            }
        }

        screen.Line($"  choices made: {Words.Grouped(agency.Choices.Values.Sum())}; goals reached: {Words.Grouped(agency.GoalsReached)} of {Words.Grouped(agency.Goals)}; evidence chosen by the learner: {Words.Grouped(agency.ChosenEvidence)} of {Words.Grouped(agency.Evidence)}");
    }

    /// <summary>What follows from other competencies; where something is shown of this one it stands beside that.</summary>
    private void Inferred(ProgressionOutcome outcome)
    {
        foreach (var (sources, what) in new[] { (outcome.InferredFrom?.Proficient, "proficient"), (outcome.InferredFrom?.NotProficient, "not proficient") })
        {
            if (sources is { Count: > 0 })
            {
                screen.Line($"  {what}, as follows from {string.Join(", ", sources.Select(about.NameOf))}{(outcome.Status == ProgressStatus.Inferred ? "" : ", which decides nothing here")}");
            }
        }
    }

    private void ByPeople(ProgressionOutcome outcome)
    {
        if (outcome.Override is { } o)
        {
            screen.Line($"  decided by a person ({o.ByRole}, {Words.Day(o.DecidedOn)}): {o.Reason}");
        }

        if (outcome.KeptBy is { } award)
        {
            screen.Line($"  kept by the award of {award.Level} on {Words.Day(award.AwardedOn)}");
        }

        if (outcome.RenewBy is { } renewBy)
        {
            screen.Line(outcome.Lapsed ? $"  the award lapsed after {Words.Day(renewBy)}" : $"  the award is to be renewed by {Words.Day(renewBy)}");
        }

        if (outcome.LevelByRules is { } level)
        {
            screen.Line($"  by the rules alone: {level}");
        }
    }

    private void SetAside()
    {
        foreach (var item in about.Evidence.Where(Outcomes.HasMore))
        {
            screen.Line();
            screen.Line($"evidence {item.Evidence} is {item.ToText()}");
        }

        foreach (var decision in about.Evidence.SelectMany(e => e.Decisions))
        {
            screen.Line();
            screen.Line(decision.Kind == DecisionKind.Admission ? $"evidence {decision.Subject.EvidenceItem} is set aside:" : $"evidence {decision.Subject.EvidenceItem}:");
            screen.Line("  " + decision.Explain().ToText().TrimEnd().Replace("\n", "\n  ", StringComparison.Ordinal));
        }
    }
}
