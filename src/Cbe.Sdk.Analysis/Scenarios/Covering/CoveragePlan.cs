using Cbe.Sdk.Decisions;
using Cbe.Sdk.Evaluation.Reference;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Scenarios.Covering;

/// <summary>
/// What is to be seen of a pack. A figure that changes by date is one threshold: its value on the day of a scenario counts. So the
/// rules of each era are walked in the same way, and what stands in the same place is the same.
/// </summary>
internal sealed class CoveragePlan(CbeEngine engine, Number scoreStep)
{
    private static readonly string[] Sections =
    [
        "assessment.admit", "assessment.retake", "assessment.rules", "progression.levels", "progression.advance.competency", "progression.award.competency",
        "progression.advance.credential", "progression.award.credential", "support.rules", "pathways.ready", "pathways.rules.competency", "pathways.rules.credential",
        "agency.rules", "expectations.competency", "expectations.heading", "expectations.credential", "expectations.framework", "equity.rules",
    ];

    private readonly Dictionary<string, Tracked> _items = new(StringComparer.Ordinal);
    private readonly List<Tracked> _order = [];
    private readonly Dictionary<BoundRule, RulePlan> _plans = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<BoundRule> _seen = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<Tracked> Items => _order;

    /// <summary>Whether nothing is left to be seen.</summary>
    public bool IsDone => _order.TrueForAll(i => i.IsDone);

    /// <summary>Takes the rules in force on a day into the plan.</summary>
    public void Add(DateOnly day)
    {
        var policy = engine.PolicyOn(day);
        foreach (string section in Sections)
        {
            foreach (var (i, rule) in policy.Rules.GetValueOrDefault(section, []).Index())
            {
                if (_seen.Add(rule))
                {
                    Add(rule, $"{section}/{i}", ElementOf(section), policy);
                }
            }
        }
    }

    /// <summary>Looks at decisions.</summary>
    public void See(IEnumerable<Decision> decisions, string scenario)
    {
        foreach (var decision in decisions)
        {
            if (PlanOf(decision) is { IsDone: false } plan)
            {
                plan.See(decision.Evaluation.Trace(decision.Evaluation.Rule.Condition), scenario);
            }
        }
    }

    public RulePlan? PlanOf(Decision decision) => _plans.GetValueOrDefault(decision.Evaluation.Rule);

    private void Add(BoundRule rule, string key, CbeElement element, BoundPolicy policy)
    {
        var plan = new RulePlan();
        _plans.Add(rule, plan);
        var printer = new BoundPrinter(policy.Scale.Levels);
        var taken = new HashSet<BoundNode>(ReferenceEqualityComparer.Instance);
        Rules(rule, rule.Name, key);
        int number = 0;
        foreach (var (node, parent) in Conditions.Of(rule.Condition))
        {
            string own = $"{key}/{number++}";
            if (!taken.Contains(node) && Conditions.Counts(node, parent))
            {
                var item = Item(CoverageKind.Condition, own, printer.Print(node));
                Answers(item, node);
                plan.Watch(node, item, null);
            }

            if (Threshold.Of(node, scoreStep, policy.Scale.Levels) is { } threshold)
            {
                var item = Item(CoverageKind.Threshold, own + "/at", printer.Print(node));
                string figure = printer.Print(new ReferenceEvaluator([]).Evaluate(threshold.FigureNode), threshold.FigureNode.Type);
                item.Figure = item.Figure is null || item.Figure == figure ? figure : $"{item.Figure}, later {figure}";
                Goals(item, ["below", "at", "above"], threshold.NeverBecause);
                plan.Watch(node, item, threshold);
            }
        }

        void Rules(BoundRule of, string path, string at)
        {
            taken.Add(of.Condition);
            var item = Item(CoverageKind.Rule, at + "/rule", of.Name, path);
            Answers(item, of.Condition);
            plan.Watch(of.Condition, item, null);
            foreach (var (i, nested) in of.Rules.Index())
            {
                Rules(nested, $"{path} / {nested.Name}", $"{at}/{i}");
            }
        }

        Tracked Item(CoverageKind kind, string at, string text, string? path = null)
        {
            if (!_items.TryGetValue(at, out var item))
            {
                _items.Add(at, item = new(kind, element, path ?? rule.Name, text, rule.Rule.Reference));
                _order.Add(item);
            }

            return item;
        }
    }

    private static void Answers(Tracked item, BoundNode node) =>
        Goals(item, [Answer.Met.ToName(), Answer.NotMet.ToName(), Answer.Insufficient.ToName()], name =>
            Possible.NeverBecause(node, name switch { "met" => Answer.Met, "not-met" => Answer.NotMet, _ => Answer.Insufficient }));

    /// <summary>What cannot happen in one era and can in another, can.</summary>
    private static void Goals(Tracked item, string[] names, Func<string, string?> never)
    {
        foreach (string name in names)
        {
            if (item.Goal(name) is not { } goal)
            {
                item.Goals.Add(new(name) { CannotHappen = never(name) });
            }
            else if (never(name) is null)
            {
                goal.CannotHappen = null;
            }
        }
    }

    private static CbeElement ElementOf(string section) => section.Split('.')[0] switch
    {
        "assessment" => CbeElement.Assessment,
        "progression" => CbeElement.Progression,
        "support" => CbeElement.Support,
        "pathways" => CbeElement.Pathways,
        "agency" => CbeElement.Agency,
        "equity" => CbeElement.Equity,
        _ => CbeElement.Expectations,
    };
}
