using Cbe.Sdk.Analysis.Scenarios.Covering;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Scenarios.Suggesting;

/// <summary>The values that are worth trying, by what the rules compare: scores around their thresholds, days, counts, words.</summary>
internal sealed class Knobs
{
    private const int MostScores = 24;
    private const int MostWholes = 24;

    public Knobs(CbeEngine engine, IEnumerable<DateOnly> days, Number step)
    {
        Engine = engine;
        var (scores, wholes, names) = (new SortedSet<long>(), new SortedSet<int> { 0, 1, 2, 3 }, new HashSet<string>(StringComparer.Ordinal));
        var scale = engine.Scale;
        foreach (var node in days.Select(engine.PolicyOn).SelectMany(p => p.Rules.Values).SelectMany(r => r).SelectMany(r => BoundTree.Parts(r.Condition)).Distinct(ReferenceEqualityComparer.Instance).Cast<BoundNode>())
        {
            if (node is MemberNode { Field.Name: var member })
            {
                names.Add(member);
            }
            else if (node is InputNode { Field.Name: var input })
            {
                names.Add(input);
            }
            else if (Threshold.Of(node, step, scale.Levels) is { Compared.Type.Kind: ValueKind.Number } threshold)
            {
                foreach (long side in (long[])[threshold.Figure - threshold.Step, threshold.Figure, threshold.Figure + threshold.Step])
                {
                    scores.Add(side);
                    if (side % Number.Scale == 0 && side / Number.Scale is >= 0 and <= 36_600 and var whole)
                    {
                        wholes.Add((int)whole);
                    }
                }
            }
        }

        foreach (var cut in scale.Cuts)
        {
            scores.UnionWith([cut.Micros - step.Micros, cut.Micros]);
        }

        Names = names;
        Scores = [.. scores.Where(s => s >= scale.MinimumScore.Micros && s <= scale.MaximumScore.Micros).Take(MostScores).Append(scale.MinimumScore.Micros).Append(scale.MaximumScore.Micros).Distinct().Select(Number.FromMicros)];
        Wholes = [.. wholes.Take(MostWholes)];
    }

    public CbeEngine Engine { get; }

    /// <summary>The names of what rules read.</summary>
    public IReadOnlySet<string> Names { get; }

    public IReadOnlyList<Number> Scores { get; }

    /// <summary>Whole numbers: counts, days, attempts.</summary>
    public IReadOnlyList<int> Wholes { get; }

    public IReadOnlyList<FactDeclaration> Facts(FactSubject subject) => [.. (Engine.RecordSchema.Facts ?? []).Where(f => f.Of == subject && Names.Any(n => n.EndsWith("." + f.Name, StringComparison.Ordinal) || n == f.Name))];

    /// <summary>Whether a rule reads any of these, so that it is worth changing.</summary>
    public bool Reads(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (Names.Contains(name))
            {
                return true;
            }
        }

        return false;
    }
}
