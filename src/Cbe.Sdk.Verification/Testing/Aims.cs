using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>
/// The figures and words that a policy compares with: learners that lie close to them show more than any others. Numbers come
/// one millionth below, at and above; counts one below, at and above.
/// </summary>
internal sealed class Aims
{
    private readonly Dictionary<string, SortedSet<long>> _numbers = new(StringComparer.Ordinal);
    private readonly HashSet<(string Set, string Word)> _words = [];
    private readonly Dictionary<string, SortedSet<string>> _texts = new(StringComparer.Ordinal);
    private readonly SortedSet<int> _counts = [1, 2];
    private readonly PerformanceScale _scale;

    private Aims(PerformanceScale scale)
    {
        _scale = scale;
        AddScores(scale.Cuts.Append(scale.MinimumScore).Append(scale.MaximumScore));
    }

    /// <summary>Scores on the scale: at the figures of the policy, a millionth below and above them, and between.</summary>
    public IReadOnlyList<Number> Scores { get; private set; } = [];

    /// <summary>The thresholds that scores are compared with, themselves.</summary>
    public IReadOnlyList<Number> Thresholds { get; private set; } = [];

    /// <summary>How many items: the figures that counts are compared with, one less and one more.</summary>
    public IReadOnlyList<int> Counts { get; private set; } = [];

    /// <summary>How many days ago.</summary>
    public IReadOnlyList<int> Days { get; private set; } = [];

    public static Aims Of(BoundPolicy policy, Competency competency)
    {
        var aims = new Aims(policy.Scale);
        var mastery = policy.MasteryOf(competency);
        var nodes = policy.Admission.Concat(policy.Retake).Concat(policy.Levels.Select(l => l.Rule)).Concat(policy.AdvanceCompetency).Concat(policy.AwardCompetency).Concat(policy.Support)
            .Select(r => r.Condition).Concat(new[] { policy.Score, policy.Provisional, mastery?.Expression }.OfType<BoundNode>());
        foreach (var node in nodes.SelectMany(BoundTree.Parts))
        {
            aims.Look(node);
        }

        foreach (var argument in mastery?.Arguments ?? [])
        {
            aims.AddCount(argument);
            aims.AddScores([argument]);
        }

        aims.Close();
        return aims;
    }

    /// <summary>Numbers for a member: around the figures that it is compared with, within its limits.</summary>
    public IReadOnlyList<Number> Numbers(string member, Number least, Number most) =>
    [
        .. _numbers.GetValueOrDefault(member, []).SelectMany(Around).Append(least.Micros).Append(most.Micros).Append(Middle(least.Micros, most.Micros))
            .Where(n => n >= least.Micros && n <= most.Micros).Distinct().Select(Number.FromMicros),
    ];

    /// <summary>Whole numbers for a member, without limits.</summary>
    public IReadOnlyList<int> Wholes(string member) =>
        [.. _numbers.GetValueOrDefault(member, []).Select(n => n / Number.Scale).Where(n => n is > -1000 and < 1000).SelectMany(n => new[] { (int)n - 1, (int)n, (int)n + 1 })];

    /// <summary>The words of a set that rules name.</summary>
    public IReadOnlyList<string> Words(SymbolSet set) => [.. set.Values.Where(w => _words.Contains((set.Name, w)))];

    /// <summary>The texts that rules compare a member with.</summary>
    public IReadOnlyList<string> Texts(string member) => [.. _texts.GetValueOrDefault(member, [])];

    private static IEnumerable<long> Around(long micros) => [micros - 1, micros, micros + 1, micros - Number.Scale, micros + Number.Scale];

    private static long Middle(long least, long most) => least + ((most - least) / 2 / Number.Scale * Number.Scale);

    private void Look(BoundNode node)
    {
        switch (node)
        {
            case ComparisonNode comparison:
                Compare(comparison.Left, comparison.Right);
                Compare(comparison.Right, comparison.Left);
                break;
            case MembershipNode membership:
                membership.Options.ToList().ForEach(o => Compare(membership.Value, o));
                break;
            case SliceNode slice:
                _counts.Add(slice.Number);
                break;
            case MethodNode method:
                method.Arguments.ToList().ForEach(AddCount);
                break;
        }
    }

    private void Compare(BoundNode subject, BoundNode with)
    {
        var read = BoundTree.Parts(subject).ToList();
        bool counts = read.Exists(n => n is CountNode or InputNode { Field.Name: "attempts" });
        var names = read.Select(n => n switch { MemberNode m => m.Field.Name, InputNode i => i.Field.Name, _ => null }).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        foreach (var (type, value) in BoundTree.Parts(with).Select(n => n switch { ConstantNode c => (c.Type, c.Value), ParameterNode p => (p.Type, p.Parameter.Value), _ => (RuleType.Boolean, Value.Missing) }).Where(v => v.Item2.IsExact || v.Item1.Kind == ValueKind.Text))
        {
            switch (type.Kind)
            {
                case ValueKind.Number when counts:
                    AddCount(value.Number);
                    break;
                case ValueKind.Number:
                    names.ForEach(n => Numbers(n).Add(value.Low));
                    AddScores(names.Exists(n => n is "Score" or "mastery.Score" or "previous.Score") ? [value.Number] : []);
                    break;
                case ValueKind.Symbol:
                    _words.Add((type.Symbols!.Name, type.Symbols.Values[(int)value.Low]));
                    break;
                case ValueKind.Text:
                    names.ForEach(n => (_texts.TryGetValue(n, out var texts) ? texts : _texts[n] = new(StringComparer.Ordinal)).Add(value.Text));
                    break;
            }
        }
    }

    private SortedSet<long> Numbers(string name) => _numbers.TryGetValue(name, out var numbers) ? numbers : _numbers[name] = [];

    private void AddCount(Number number)
    {
        if (number.IsWhole && number.Micros / Number.Scale is >= 1 and <= 20 and var count)
        {
            _counts.Add((int)count);
        }
    }

    private void AddScores(IEnumerable<Number> scores) =>
        Numbers("Score").UnionWith(scores.Where(s => s >= _scale.MinimumScore && s <= _scale.MaximumScore).Select(s => s.Micros));

    private void Close()
    {
        Thresholds = [.. Numbers("Score").Select(Number.FromMicros)];
        var between = Numbers("Score").Zip(Numbers("Score").Skip(1), Middle);
        Scores = [.. Numbers("Score", _scale.MinimumScore, _scale.MaximumScore).Concat(between.Select(Number.FromMicros)).Distinct().Order()];
        Counts = [.. _counts.SelectMany(c => new[] { c - 1, c, c + 1 }).Distinct().Order()];
        Days = [.. Wholes("DaysAgo").Concat(Wholes("OccurredOn")).Where(d => d >= 0).Concat([0, 1, 2, 3, 7, 30, 180, 400]).Distinct().Order()];
    }
}
