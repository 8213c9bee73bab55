using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Samples;

/// <summary>Which answers the learners of a sample pack, its class and its framework give to each rule, on the days of its scenarios.</summary>
internal sealed class SampleAnswers
{
    private readonly HashSet<(string Rule, Answer Answer)> _given = [];

    public SampleAnswers(SamplePack pack)
    {
        var admit = pack.Pack.Elements.Assessment.Admit.Select(r => r.RuleName).ToList();
        var retake = pack.Pack.Elements.Assessment.Retake.Select(r => r.RuleName).ToList();
        var again = pack.Learners.SelectMany(l => l.Evidence.Where(e => e.Attempt > 1).Select(e => (l.Id, e.Id))).ToHashSet();
        var reports = pack.Reports().Concat(pack.Scenarios.Scenarios.Where(s => s.Learner is not null && s.AsOf != pack.AsOf).Select(s => pack.Engine.Evaluate(s.Learner!, s.AsOf)));
        _given.UnionWith((pack.EvaluateFramework()?.Decisions ?? []).Concat(pack.EvaluateClass()?.Decisions ?? []).Select(d => (d.Rule, d.RuleAnswer)));
        foreach (var report in reports)
        {
            _given.UnionWith(report.Decisions.Select(d => (d.Rule, d.RuleAnswer)));

            // Of admission a report lists only what did not admit an item: an admitted one has met every rule.
            _given.UnionWith(report.Assessment.Where(a => a.IsAdmitted).SelectMany(_ => admit).Select(r => (r, Answer.Met)));
            _given.UnionWith(report.Assessment.Where(a => a.IsAdmitted && again.Contains((report.Learner, a.Evidence))).SelectMany(_ => retake).Select(r => (r, Answer.Met)));
        }
    }

    public bool Has(string rule, Answer answer) => _given.Contains((rule, answer));
}
