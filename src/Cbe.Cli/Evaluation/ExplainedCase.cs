using Cbe.Cli.Inputs;
using Cbe.Cli.Terminal;
using Cbe.Sdk;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Text;

namespace Cbe.Cli.Evaluation;

/// <summary>What there is to explain about one learner and one competency.</summary>
internal sealed record ExplainedCase(LearnerReport Report, ProgressionOutcome Outcome, string Name, IReadOnlyList<string> Gaps, IReadOnlyList<Decision> Decisions, IReadOnlyList<AssessmentOutcome> Evidence)
{
    public static ExplainedCase Find(CbeEngine engine, LearnerInput learners, string learner, string competency, string? rule, DateOnly asOf, Screen screen)
    {
        var report = engine.Evaluate(Record(learners, learner, screen), asOf);
        var found = engine.Framework?.Find(competency);
        var outcome = report.For(found?.Id ?? competency) ?? throw new InvalidInputException(
            $"nothing is decided about `{competency}` for `{learner}`",
            found is null ? NearMiss.Help(competency, Names(engine, report), "competencies") : "it is a heading of the framework, and no evidence is about it");
        var evidence = report.Assessment.Where(a => a.Competency == outcome.Competency).ToList();
        List<Decision> all = [.. outcome.Decisions, .. evidence.SelectMany(e => e.Decisions)];
        if (rule is not null && all.TrueForAll(d => d.Rule != rule))
        {
            throw new InvalidInputException($"no rule `{rule}` decided about this", NearMiss.Help(rule, [.. all.Select(d => d.Rule).Distinct()], "rules"));
        }

        bool Asked(Decision decision) => rule is null || decision.Rule == rule;
        return new(report, outcome, found?.ToString() ?? outcome.Competency,
            [.. outcome.Gaps.Select(g => engine.Framework?.Find(g)?.ToString() ?? g)], [.. outcome.Decisions.Where(Asked)],
            [.. evidence.Select(e => e with { Decisions = [.. e.Decisions.Where(Asked)] })]);
    }

    private static LearnerRecord Record(LearnerInput learners, string learner, Screen screen)
    {
        var others = new List<string>();
        foreach (var record in learners.Reader.Records())
        {
            if (record.Id == learner)
            {
                return record;
            }

            others.Add(record.Id);
        }

        learners.EnsureSomething(screen);
        throw new InvalidInputException($"there is no learner `{learner}`",
            NearMiss.Of(learner, others) is { } near ? $"did you mean `{near}`?" : $"there are {Words.Of(others.Count, "learner")}, the first: {string.Join(", ", others.Take(5).Select(o => $"`{o}`"))}");
    }

    private static List<string> Names(CbeEngine engine, LearnerReport report) =>
        [.. report.Competencies.Select(c => engine.Framework?.Find(c.Competency)?.ToString() ?? c.Competency)];
}
