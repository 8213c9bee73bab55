using Cbe.Sdk.Decisions;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Next;

/// <summary>A step that was found, with what it asks of each member of each item.</summary>
internal sealed class FoundStep
{
    private readonly List<Wish> _wishes;
    private readonly List<List<Ask>> _asked;
    private readonly LevelSet _levels;

    public FoundStep(List<Wish> wishes, IReadOnlyList<Member> members, Weakening weakening, PerformanceScale scale)
    {
        (_wishes, _levels) = (wishes, scale.Levels);
        _asked = [.. wishes.Select((w, i) => members.Select((m, j) => new Ask(m, w[j], o => weakening.IsEnough(wishes, i, j, o))).ToList())];
        Step = new([.. wishes.Select((w, i) => w.Evidence with { Id = Trials.IdOf(w, i) })], Parts(scale.Levels.NameOf(scale.Levels.Count)));
    }

    public NextStep Step { get; }

    /// <summary>How much it asks for: levels, then scores, then in how many words.</summary>
    public (int Levels, long Scores, int Conditions) Demand => (
        _wishes.Sum(w => w.Evidence.Level is { } level && _levels.TryGetRank(level, out int rank) ? rank : 0),
        _wishes.Sum(w => (w.Evidence.Score ?? w.Evidence.Points ?? Number.Zero).Micros),
        Step.Parts.Sum(p => p.Conditions.Count));

    /// <summary>How many different scores it asks for: of steps that differ in their scores alone, the one with the fewest is told.</summary>
    public int Scores => Step.Evidence.Select(e => e.Score ?? e.Points).Distinct().Count();

    /// <summary>What it asks for beside scores.</summary>
    public string WithoutScores => string.Join("\n", Step.Parts.SelectMany(p => Enumerable.Repeat(KeyOf(p.Conditions.Where(c => c.Member is not ("Score" or "Points"))), p.Count)).Order(StringComparer.Ordinal));

    /// <summary>Whether evidence is what this step asks for, or more: it is then no other step.</summary>
    public bool Takes(List<Wish> others) => others.Count >= _wishes.Count && Takes(0, [.. others]);

    /// <summary>Whether another step asks for no more than this.</summary>
    public bool IsTakenBy(FoundStep other) => other.Takes(_wishes);

    private bool Takes(int item, List<Wish?> left)
    {
        if (item == _asked.Count)
        {
            return true;
        }

        for (int i = 0; i < left.Count; i++)
        {
            if (left[i] is { } other && _asked[item].Select((a, j) => a.Takes(other[j])).All(t => t))
            {
                left[i] = null;
                if (Takes(item + 1, left))
                {
                    return true;
                }

                left[i] = other;
            }
        }

        return false;
    }

    private List<NextStepPart> Parts(string highest)
    {
        List<List<NextStepCondition>> items = [.. _asked.Select(a => a.Select(c => c.Condition).OfType<NextStepCondition>().ToList())];
        foreach (string member in items.SelectMany(i => i).Where(c => c.Relation == NextStepRelation.OtherThan).Select(c => c.Member).Distinct().ToList())
        {
            TellApart(items, member);
        }

        return [.. items.GroupBy(KeyOf, StringComparer.Ordinal)
            .Select(g => new NextStepPart(g.Count(), g.First(), NextStepWords.Part(g.Count(), g.First(), highest)))];
    }

    private static string KeyOf(IEnumerable<NextStepCondition> conditions) =>
        string.Join("; ", conditions.Select(c => $"{c.Member} {c.Relation} {c.EachAnother} {string.Join('\t', c.Values)}"));

    /// <summary>Items that must not be alike in a member each leave out what the others have: that is said as one condition of all of them.</summary>
    private void TellApart(List<List<NextStepCondition>> items, string member)
    {
        List<int> own = [.. Enumerable.Range(0, items.Count).Where(i => items[i].Exists(c => c.Member == member && c.Relation == NextStepRelation.OtherThan))];
        if (own.Count < 2)
        {
            return;
        }

        var left = own.ConvertAll(i => items[i].First(c => c.Member == member).Values);
        var has = own.ConvertAll(i => _wishes[i].Choice[_asked[i].FindIndex(a => a.Condition?.Member == member)].Text);
        var common = left.Aggregate((IEnumerable<string>)left[0], (a, b) => a.Intersect(b)).ToList();
        bool isApart = has.Distinct().Count() == has.Count
            && own.Select((_, k) => left[k].Except(common).ToHashSet()).Select((others, k) => others.SetEquals(has.Where((_, j) => j != k).OfType<string>())).All(t => t);
        if (isApart)
        {
            own.ForEach(i => items[i] = [.. items[i].Select(c => c.Member == member ? c with { Values = common, EachAnother = true } : c)]);
            own.ForEach(i => _asked[i].First(a => a.Condition?.Member == member).TakeToo(has));
        }
    }
}
