using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Next;

/// <summary>The values that rules name: beside them an answer can change.</summary>
internal sealed class Figures(IReadOnlyList<BoundNode> nodes)
{
    private readonly List<(RuleType Type, Value Value)> _named =
        [.. nodes.Select<BoundNode, (RuleType Type, Value Value)>(n => n switch
        {
            ConstantNode c => (c.Type, c.Value),
            ParameterNode p => (p.Parameter.Type, p.Parameter.Value),
            _ => (RuleType.Boolean, Value.Missing),
        }).Where(v => v.Value.IsExact)];

    /// <summary>The words of a set that rules name, in the order of the set.</summary>
    public IReadOnlyList<string> Words(SymbolSet set) =>
        [.. _named.Where(n => ReferenceEquals(n.Type.Symbols, set)).Select(n => n.Value.Low).Distinct().Order().Select(c => set.Values[(int)c])];

    public IReadOnlyList<string> Texts => [.. _named.Where(n => n.Type.Kind == ValueKind.Text).Select(n => n.Value.Text).Where(t => t.Length > 0).Distinct(StringComparer.Ordinal)];

    public IEnumerable<DateOnly> Days => _named.Where(n => n.Type.Kind == ValueKind.Date).Select(n => n.Value.Date).Distinct();

    /// <summary>Ranks of levels, by their names or numbers.</summary>
    public IEnumerable<int> Ranks(LevelSet levels) => _named
        .Select(n => n.Type.Kind == ValueKind.Level ? n.Value.Low : n.Type.Kind == ValueKind.Number ? n.Value.Low / Number.Scale : 0)
        .Where(r => r >= 1 && r <= levels.Count).Select(r => (int)r).Distinct();

    /// <summary>Numbers of a range: its ends, and those that rules name or cut, each with the one a step above it.</summary>
    public IReadOnlyList<Number> Numbers(Number least, Number most, Number step, IEnumerable<Number> cuts) =>
        [.. _named.Where(n => n.Type.Kind == ValueKind.Number).Select(n => n.Value.Number).Concat(cuts).Where(n => n >= least && n <= most)
            .SelectMany(n => n + step <= most ? [n, n + step] : (Number[])[n]).Concat([least, most]).Distinct().Order()];

    /// <summary>The step in which scores are lowered: a hundredth of a scale of 100, a tenth of one of 4.</summary>
    public static Number Step(PerformanceScale scale)
    {
        long width = (scale.MaximumScore - scale.MinimumScore).Micros / 20;
        long step = 1;
        while (step * 10 <= width)
        {
            step *= 10;
        }

        return Number.FromMicros(step);
    }
}
