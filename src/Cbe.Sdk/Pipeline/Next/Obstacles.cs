using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Next;

/// <summary>Why no further evidence is enough: the conditions that none of it meets, and on what they rest instead.</summary>
/// <param name="about">The case.</param>
/// <param name="asked">The rules.</param>
/// <param name="levels">The names of levels.</param>
internal sealed class Obstacles(NextCase about, AskedRules asked, LevelSet levels)
{
    /// <summary>Rules of admission that keep out whatever comes.</summary>
    public IReadOnlyList<string> OfAdmission(IReadOnlyList<BoundRule> closed) => closed.Count == 0
        ? ["no further evidence would count: no rules of admission are met together by what could make a difference"]
        : [.. closed.Select(r => $"no further evidence would count: the rule `{r.Name}` asks for `{r.Texts(levels).Of(r.Condition)}`{Rest(r.Condition)}")];

    /// <summary>Conditions of level rules that are not met and that no evidence has a part in.</summary>
    /// <param name="outcome">What some further evidence came to.</param>
    public IReadOnlyList<string> OutsideOfEvidence(ProgressionOutcome outcome) =>
        [.. asked.Levels.SelectMany(rule => outcome.Decisions.Where(d => d.Evaluation.Rule == rule).SelectMany(d => Conditions(rule.Condition)
            .Where(c => !IsOfEvidence(c) && d.Evaluation.Trace(c).Value.Answer != Answer.Met).Select(c => Told(rule, c))))];

    /// <summary>Conditions of level rules that no further evidence meets.</summary>
    /// <param name="outcomes">What very much evidence of each kind came to.</param>
    public IReadOnlyList<string> OfLevels(IReadOnlyList<ProgressionOutcome> outcomes)
    {
        List<string> told = [];
        foreach (var rule in asked.Levels)
        {
            var tries = outcomes.SelectMany(o => o.Decisions).Where(d => d.Evaluation.Rule == rule).ToList();
            foreach (var condition in Conditions(rule.Condition).Where(c => tries.Count > 0 && !tries.Exists(t => t.Evaluation.Trace(c).Value.Answer == Answer.Met)))
            {
                told.Add(Told(rule, condition));
            }
        }

        return told.Count > 0 ? told : [$"no evidence that was tried meets {string.Join(" and ", asked.Levels.Select(r => $"`{r.Name}`"))}{(asked.Levels.Count > 1 ? " together" : "")}"];
    }

    private string Told(BoundRule rule, BoundNode condition) => $"the rule `{rule.Name}` asks for `{rule.Texts(levels).Of(condition)}`{Rest(condition)}";

    private static bool IsOfEvidence(BoundNode condition) => BoundParts.Of(condition).OfType<InputNode>().Any(n => n.Field is { CitesEvidence: true } or { Name: "evidence" });

    private static IEnumerable<BoundNode> Conditions(BoundNode node) =>
        node is LogicalNode { Operator: LogicalOperator.And } both ? Conditions(both.Left).Concat(Conditions(both.Right)) : [node];

    private string Rest(BoundNode condition)
    {
        HashSet<string> inputs = [.. BoundParts.Of(condition).OfType<InputNode>().Select(n => n.Field.Name)];
        List<string> rest = [];
        if (inputs.Contains("prerequisites"))
        {
            rest.Add(Prerequisites());
        }

        if (inputs.Contains("awards"))
        {
            rest.Add("an award is a decision of the school");
        }

        rest.AddRange(inputs.Where(i => i.StartsWith("facts.", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(i => $"`{i}` is a fact about the learner"));
        rest.AddRange(inputs.Where(i => i is "competency.Code" or "competency.Kind").Order(StringComparer.Ordinal).Select(i => $"`{i}` does not change"));
        if (inputs.Contains("asOf") || BoundParts.Of(condition).SelectMany(AskedRules.NamesOf).Any(f => f.Name is "DaysAgo" or "OccurredOn"))
        {
            rest.Add("it depends on the day");
        }

        return rest.Count == 0 ? "" : $": {string.Join("; ", rest)}";
    }

    private string Prerequisites()
    {
        List<string> open = [.. about.Now.Outcome.Gaps.Select(id => $"`{about.StandingIn(id)?.Competency.Code ?? id}`")];
        return open.Count == 0 ? "it depends on what comes before this competency" : $"not surely proficient yet in {string.Join(", ", open)}";
    }
}
