using Cbe.Cli.Inputs;
using Cbe.Cli.Terminal;
using Cbe.Sdk;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Elements.Support;
using Cbe.Sdk.Text;

namespace Cbe.Cli.Evaluation;

/// <summary>What there is to explain about one learner: in one competency, or, without one, about the learner as a whole.</summary>
internal sealed record ExplainedCase(CbeEngine Engine, LearnerReport Report, IReadOnlyList<Decision> Decisions)
{
    /// <summary>The outcome in the competency; null when the learner as a whole is explained.</summary>
    public ProgressionOutcome? Outcome { get; init; }

    public PathwayOutcome? Pathway { get; init; }

    public SupportOutcome? Support { get; init; }

    public IReadOnlyList<AssessmentOutcome> Evidence { get; init; } = [];

    public string NameOf(string competency) => Engine.Framework?.Find(competency)?.ToString() ?? competency;

    public static ExplainedCase Find(CbeEngine engine, LearnerInput learners, string learner, string? competency, string? rule, DateOnly asOf, Screen screen)
    {
        var report = engine.Evaluate(learners.Find(learner, screen), asOf);
        var all = competency is null ? Whole(engine, report) : In(engine, report, competency);
        if (rule is null)
        {
            return all;
        }

        bool Asked(Decision decision) => decision.Rule == rule;
        List<string> rules = [.. all.Decisions.Concat(all.Evidence.SelectMany(e => e.Decisions)).Select(d => d.Rule).Distinct()];
        return rules.Contains(rule)
            ? all with { Decisions = [.. all.Decisions.Where(Asked)], Evidence = [.. all.Evidence.Select(e => e with { Decisions = [.. e.Decisions.Where(Asked)] })] }
            : throw new InvalidInputException($"no rule `{rule}` decided about this", NearMiss.Help(rule, rules, "rules"));
    }

    private static ExplainedCase Whole(CbeEngine engine, LearnerReport report) => new(engine, report,
        [.. report.Credentials.SelectMany(c => c.Decisions), .. report.Pathways.Credentials.SelectMany(c => c.Decisions), .. report.Agency.Decisions]);

    private static ExplainedCase In(CbeEngine engine, LearnerReport report, string competency)
    {
        var found = engine.Framework?.Find(competency);
        var outcome = report.For(found?.Id ?? competency) ?? throw new InvalidInputException(
            $"nothing is decided about `{competency}` for `{report.Learner}`",
            found is null ? NearMiss.Help(competency, Names(engine, report), "competencies") : "it is a heading of the framework, and no evidence is about it");
        var support = report.Support.FirstOrDefault(s => s.Competency == outcome.Competency);
        var pathway = report.Pathways.Competencies.FirstOrDefault(p => p.Competency == outcome.Competency);
        var expectations = report.Expectations.FirstOrDefault(e => e.Competency == outcome.Competency);
        return new(engine, report, [.. outcome.Decisions, .. support?.Decisions ?? [], .. pathway?.Decisions ?? [], .. expectations?.Decisions ?? []])
        {
            Outcome = outcome,
            Support = support,
            Pathway = pathway,
            Evidence = [.. report.Assessment.Where(a => a.Competency == outcome.Competency)],
        };
    }

    private static List<string> Names(CbeEngine engine, LearnerReport report) =>
        [.. report.Competencies.Select(c => engine.Framework?.Find(c.Competency)?.ToString() ?? c.Competency)];
}
