using Cbe.Sdk.Analysis.Scenarios.Checking;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Scenarios.Covering;

/// <summary>Looks at what the scenarios of a file show.</summary>
internal static class CoverageRun
{
    /// <summary>The plan, with what was seen.</summary>
    public static CoveragePlan Of(CbeEngine engine, ScenarioFile file, IProgress<AnalysisProgress>? progress, CancellationToken cancellationToken)
    {
        var plan = new CoveragePlan(engine, file.ScoreStep);
        plan.Add(file.AsOf);
        var decided = new DecidedCases(engine, file);
        foreach (var (i, scenario) in file.Scenarios.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            plan.Add(scenario.AsOf);
            if (scenario.Learner is { } learner)
            {
                plan.See(decided.Of(learner, scenario.AsOf).Decisions, scenario.Name);
                plan.See(engine.Admissions(learner, scenario.AsOf), scenario.Name);
            }
            else
            {
                plan.See(scenario.Expectations.Any(e => e.Expected.Subgroup is not null) ? decided.OfClass(scenario.AsOf) : decided.OfFramework(scenario.AsOf), scenario.Name);
            }

            progress?.Report(new("looking at what scenarios show", i + 1, file.Scenarios.Count));
        }

        return plan;
    }

    /// <summary>Applies what the file says cannot happen; returns what of it does, or is about nothing.</summary>
    public static IReadOnlyList<Diagnostic> Claims(CoveragePlan plan, ScenarioFile file)
    {
        var bag = new DiagnosticBag();
        foreach (var claim in file.Never)
        {
            Claim(plan, claim, bag);
        }

        return bag.ToList();
    }

    private static void Claim(CoveragePlan plan, NeverClaim claim, DiagnosticBag bag)
    {
        var items = plan.Items.Where(i => i.Rule == claim.Rule && (claim.Condition is null ? i.Kind == CoverageKind.Rule : i.Kind != CoverageKind.Rule && i.Text == claim.Condition)).ToList();
        var goals = items.SelectMany(i => i.Goals).Where(g => claim.Goal is null || g.Name == claim.Goal).ToList();
        if (goals.Count == 0)
        {
            bag.Add(Codes.ScenarioAboutNothing, claim.Condition is null ? $"the pack has no rule `{claim.Rule}` in force" : $"`{claim.Rule}` has no part `{claim.Condition}`", claim.Location,
                NearMiss.Help(claim.Condition ?? claim.Rule, [.. plan.Items.Where(i => claim.Condition is null || i.Rule == claim.Rule).Select(i => claim.Condition is null ? i.Rule : i.Text).Distinct()], claim.Condition is null ? "rules" : "parts"));
        }

        foreach (var goal in goals)
        {
            if (goal.SeenIn is { } scenario)
            {
                bag.Add(Codes.ScenarioExpectsNothing, $"`{claim.Rule}` is said to be never {goal.Name}, and is in `{scenario}`", claim.Location, "take the statement away, or the scenario");
            }
            else
            {
                goal.CannotHappen ??= claim.Because;
            }
        }
    }
}
