using Cbe.Cli.Terminal;
using Cbe.Sdk.Decisions;

namespace Cbe.Cli.Evaluation;

/// <summary>An explained case for people.</summary>
internal sealed class ExplainedCaseText(ExplainedCase about, Screen screen)
{
    public void Print()
    {
        var (outcome, provenance) = (about.Outcome, about.Report.Provenance);
        screen.Line($"{about.Report.Learner}, {about.Name}, as of {Words.Day(about.Report.AsOf)}: {Outcomes.Level(outcome)}");
        screen.Line($"  mastery score {outcome.MasteryScore?.ToString() ?? "not known"}{(outcome.MasteryLevel is { } level ? $" ({level})" : "")}; evidence: {Outcomes.Evidence(outcome)}");
        ByPeople();
        if (about.Gaps.Count > 0)
        {
            screen.Line($"  prerequisites not surely proficient: {string.Join(", ", about.Gaps)}");
        }

        foreach (var decision in about.Decisions)
        {
            screen.Line();
            screen.Line(decision.Explain().ToText().TrimEnd());
        }

        SetAside();
        foreach (var finding in about.Report.Findings)
        {
            screen.Line($"not used: {finding}");
        }

        screen.Line();
        screen.Line($"decided by {provenance.PackId} {provenance.PackVersion} ({provenance.PackHash[..12]}) from the record {provenance.EvidenceHash?[..12]}");
    }

    private void ByPeople()
    {
        if (about.Outcome.Override is { } o)
        {
            screen.Line($"  decided by a person ({o.ByRole}, {Words.Day(o.DecidedOn)}): {o.Reason}");
        }

        if (about.Outcome.KeptBy is { } award)
        {
            screen.Line($"  kept by the award of {award.Level} on {Words.Day(award.AwardedOn)}");
        }

        if (about.Outcome.LevelByRules is { } level)
        {
            screen.Line($"  by the rules alone: {level}");
        }
    }

    private void SetAside()
    {
        foreach (var decision in about.Evidence.SelectMany(e => e.Decisions))
        {
            screen.Line();
            screen.Line(decision.Kind == DecisionKind.Admission ? $"evidence {decision.Subject.EvidenceItem} is set aside:" : $"evidence {decision.Subject.EvidenceItem}:");
            screen.Line("  " + decision.Explain().ToText().TrimEnd().Replace("\n", "\n  ", StringComparison.Ordinal));
        }
    }
}
