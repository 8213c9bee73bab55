using Cbe.Sdk.Analysis.Impact;
using Cbe.Sdk.Analysis.Reports.Page;

namespace Cbe.Sdk.Analysis.Reports.Sections;

/// <summary>Some learners for whom something changes, with the reasons of both packs.</summary>
internal sealed class WitnessesSection(ReportView view) : IReportSection
{
    public string Id => "witnesses";

    public string Title => "Learners for whom it changes";

    public bool IsThere => view.Report.Diff is { } diff && diff.Gains.Count + diff.Losses.Count > 0;

    public void Write(Markup m)
    {
        var diff = view.Report.Diff!;
        if (!view.Report.ShowLearners)
        {
            m.Leaf("p", "Learners and their evidence are numbered here; their ids are not part of this page.", ("class", "soft"));
        }

        Cases(m, "Who lose something", diff.Losses);
        Cases(m, "Who gain something", diff.Gains);
    }

    private void Cases(Markup m, string heading, IReadOnlyList<ChangedCase> cases)
    {
        if (cases.Count == 0)
        {
            return;
        }

        m.Leaf("h3", heading);
        foreach (var changed in cases)
        {
            m.Leaf("h4", $"{view.LearnerOf(changed.Learner)}, {view.NameOf(changed.Subject)}: {(changed.OldLevel == changed.NewLevel ? changed.NewLevel : $"{changed.OldLevel} → {changed.NewLevel}")}");
            Outcomes(m, "Lost", changed.Lost);
            Outcomes(m, "Gained", changed.Gained);
            m.In("details", () =>
            {
                m.Leaf("summary", "Why, by both packs");
                m.In("div", () =>
                {
                    Explanation(m, $"Before: {view.Report.Diff!.Old}", changed, changed.OldExplanation);
                    Explanation(m, $"After: {view.Report.Diff!.New}", changed, changed.NewExplanation);
                }, ("class", "pair"));
            });
        }
    }

    private static void Outcomes(Markup m, string what, IReadOnlyList<PolicyOutcome> outcomes)
    {
        if (outcomes.Count > 0)
        {
            m.Leaf("p", $"{what}: {string.Join(", ", outcomes)}.");
        }
    }

    private void Explanation(Markup m, string heading, ChangedCase changed, string explanation) => m.In("div", () =>
    {
        m.Leaf("strong", heading);
        m.Leaf("pre", explanation.Length == 0 ? "The pack does not decide this." : view.Anonymous(changed.Learner).Of(explanation));
    });
}
