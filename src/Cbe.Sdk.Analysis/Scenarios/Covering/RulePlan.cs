using Cbe.Sdk.Evaluation.Reference;
using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Analysis.Scenarios.Covering;

/// <summary>What is to be seen of one rule: for each part of it that counts, the goals.</summary>
internal sealed class RulePlan
{
    private readonly Dictionary<BoundNode, List<(Tracked Item, Threshold? Threshold)>> _watched = new(ReferenceEqualityComparer.Instance);

    public bool IsDone { get; private set; }

    /// <summary>Whether something that can happen was not seen.</summary>
    public bool HasMissing => _watched.Values.Any(w => w.Exists(i => !i.Item.IsDone));

    public void Watch(BoundNode node, Tracked item, Threshold? threshold)
    {
        if (!_watched.TryGetValue(node, out var list))
        {
            _watched.Add(node, list = []);
        }

        list.Add((item, threshold));
    }

    /// <summary>Looks at every part that was evaluated.</summary>
    /// <param name="trace">The rule's trace.</param>
    /// <param name="scenario">Whose it is.</param>
    public void See(TraceNode trace, string scenario)
    {
        foreach (var (node, item, threshold) in Parts(trace))
        {
            if (threshold is null)
            {
                item.See(node.Value.Answer, scenario);
            }
            else if (threshold.SideOf(node.Children[0].Value, node.Children[1].Value) is { } side)
            {
                item.Goal(side)?.See(scenario);
            }
        }

        IsDone = _watched.Values.All(w => w.TrueForAll(i => i.Item.IsDone));
    }

    /// <summary>The parts of a trace that are watched.</summary>
    public IEnumerable<(TraceNode Node, Tracked Item, Threshold? Threshold)> Parts(TraceNode trace)
    {
        var open = new Stack<TraceNode>([trace]);
        while (open.TryPop(out var at))
        {
            if (at.Node is { } node && _watched.TryGetValue(node, out var watched))
            {
                foreach (var (item, threshold) in watched)
                {
                    yield return (at, item, threshold);
                }
            }

            for (int i = at.Children.Length - 1; i >= 0; i--)
            {
                open.Push(at.Children[i]);
            }
        }
    }
}
