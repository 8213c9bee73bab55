using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>What explanations must be: about the record, and ground enough.</summary>
internal static class Traces
{
    /// <summary>Evidence is cited that is not in the record, or parts do not make the whole.</summary>
    public static string? Unfaithful(LawScope scope, Sides sides)
    {
        var ids = sides.Pair.Left.Evidence.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var decision in Decisions(sides.Left))
        {
            if (decision.Evidence.FirstOrDefault(e => !ids.Contains(e)) is { } unknown)
            {
                return $"{decision.Rule} cites {unknown}, which is not in the record";
            }

            var explanation = decision.Explain();
            if (explanation.Root.Answer != decision.RuleAnswer)
            {
                return $"{decision.Rule} is {decision.RuleAnswer}, and its explanation says {explanation.Root.Answer}";
            }

            if (Wrong(explanation.Root, ids) is { } wrong)
            {
                return $"{decision.Rule}: {wrong}";
            }
        }

        return null;
    }

    /// <summary>A rule that is met is not met any more with the evidence alone that is its ground.</summary>
    public static string? Insufficient(LawScope scope, Sides sides)
    {
        foreach (var decision in Decisions(sides.Left).Where(d => d.RuleAnswer == Answer.Met && d.Kind != DecisionKind.Support))
        {
            var cited = decision.Evidence.ToHashSet(StringComparer.Ordinal);

            // Attempts at one task stand and fall together: where they count as one, the others are the ground of that one.
            var tasks = scope.Policy.Attempts == AttemptPolicy.All && scope.Policy.Retake.Count == 0 ? [] : sides.Pair.Left.Evidence.Where(e => cited.Contains(e.Id)).Select(e => e.Task).OfType<string>().ToHashSet(StringComparer.Ordinal);
            var alone = sides.Pair.Left with { Evidence = [.. sides.Pair.Left.Evidence.Where(e => cited.Contains(e.Id) || e.Competency != scope.Competency.Id || (e.Task is { } task && tasks.Contains(task)))] };
            if (cited.Count > 0 && scope.View(alone).Answers.GetValueOrDefault(decision.Rule) != Answer.Met)
            {
                return $"{decision.Rule} is met on the ground of {string.Join(", ", decision.Evidence)}, and with these alone it is not";
            }
        }

        return null;
    }

    /// <summary>A next step that is not enough, or of which a part would be.</summary>
    public static string? WrongSteps(LawScope scope, Sides sides)
    {
        var learner = sides.Pair.Left;
        var steps = scope.Engine.NextSteps(learner, scope.Competency.Id, scope.AsOf, new() { MaximumItems = 3, MaximumEvaluations = 1000, Alternatives = 2 });
        foreach (var step in steps.Alternatives)
        {
            if (!Reaches(step.Evidence))
            {
                return $"with the next step \"{step.Text}\" the learner does not reach {steps.NextLevel}";
            }

            if (step.Evidence.Any(e => step.Evidence.Count > 1 && Reaches([.. step.Evidence.Where(o => o.Id != e.Id)])))
            {
                return $"of the next step \"{step.Text}\" a part is enough";
            }
        }

        return null;

        bool Reaches(IReadOnlyList<Learners.Evidence> more) =>
            CaseView.Of(scope.Engine, scope.Competency.Id, learner with { Evidence = [.. learner.Evidence, .. more] }, scope.AsOf).Decided.Least >= Rank(steps.NextLevel);

        int Rank(string? level) => level is not null && scope.Scale.Levels.TryGetRank(level, out int rank) ? rank : 0;
    }

    private static IEnumerable<Decision> Decisions(CaseView view) =>
        (view.Report.For(view.Competency)?.Decisions ?? []).Concat(view.Report.Support.Where(s => s.Competency == view.Competency).SelectMany(s => s.Decisions));

    private static string? Wrong(ExplanationNode node, HashSet<string> ids)
    {
        if (node.Evidence.FirstOrDefault(e => !ids.Contains(e)) is { } unknown)
        {
            return $"`{node.Expression}` cites {unknown}, which is not in the record";
        }

        // Where all parts answer alike, the whole of a connective can answer in no other way.
        var answers = node.Parts.Select(p => p.Answer).ToList();
        if (node.Answer is { } answer && answers.Count > 1 && answers.TrueForAll(a => a is not null) && (answers.Min() > answer || answers.Max() < answer) && IsConnective(node.Expression))
        {
            return $"`{node.Expression}` is {answer}, and its parts are {string.Join(", ", answers)}";
        }

        return node.Parts.Select(p => Wrong(p, ids)).FirstOrDefault(w => w is not null);
    }

    private static bool IsConnective(string expression) => expression.StartsWith("all of:", StringComparison.Ordinal) || expression.StartsWith("at least one of:", StringComparison.Ordinal);
}
