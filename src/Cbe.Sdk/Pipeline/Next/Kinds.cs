using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Next;

/// <summary>
/// The kinds of further evidence that need be tried: those that are admitted and that no other could stand for. Members
/// that no rule reads together are looked at apart, for what is best in one has nothing to do with what is best in the other.
/// </summary>
internal sealed class Kinds
{
    /// <summary>How many combinations are looked at before some are left out.</summary>
    private const int MostCombinations = 2_000;

    private const int MostKinds = 500;

    /// <summary>Methods in which one more score, the highest that there is, never lowers the result.</summary>
    private static readonly string[] NeverPulledDown = ["average", "decaying-average", "highest", "latest", "median"];

    private readonly NextCase _case;
    private readonly AskedRules _asked;
    private readonly IReadOnlyList<Member> _members;
    private readonly SeenParts _parts;
    private readonly Seen _seen;
    private readonly Evidence _plain;
    private readonly HashSet<string> _whole;
    private readonly Number _most;
    private readonly List<BoundRule> _closed = [];
    private readonly List<(List<int> Group, Option[] Best, Option[] Other)> _same = [];

    public Kinds(BoundPack pack, NextCase about, AskedRules asked, IReadOnlyList<Member> members, Evidence plain)
    {
        (_case, _asked, _members, _plain) = (about, asked, members, plain);
        (_parts, _most) = (SeenParts.Of(asked), pack.Scale.MaximumScore);
        _seen = new(pack, about);
        _whole = [.. _parts.AreOrdered ? members.Select(m => m.Name) : _parts.Whole, "Task", "Attempt", .. Names(asked.Retake.Select(r => r.Condition)), .. Names(pack.EvidencePolicy.Provisional is { } p ? [p] : [])];
        _closed.AddRange(asked.Admission.Where(r => !Names([r.Condition]).Any(n => members.Any(m => m.Name == n)) && !_seen.Meets(about.Judge(plain).Evidence, r)));
        All = [.. Products(Together(pack)).Select(choice => new Wish(plain, choice)).Where(w => about.Judge(w.Evidence).Counts)];
    }

    /// <summary>The kinds, the easiest first.</summary>
    public IReadOnlyList<Wish> All { get; }

    /// <summary>Whether nothing was left out for there being too many combinations.</summary>
    public bool AreComplete { get; private set; } = true;

    /// <summary>Rules of admission that nothing that was tried meets.</summary>
    public IReadOnlyList<BoundRule> Closed => _closed;

    /// <summary>Other kinds that are as good to all rules, each with another way to what an item needs: confirmed by a teacher rather than shown at school.</summary>
    public IEnumerable<Wish> AsGoodAs(Wish kind) => _same.Where(s => s.Group.TrueForAll(i => s.Best[i] == kind[i]))
        .Select(s => s.Group.Aggregate(kind, (wish, i) => wish.With(i, s.Other[i])));

    private static IEnumerable<string> Names(IEnumerable<Language.Bound.BoundNode> nodes) => nodes.SelectMany(Language.Bound.BoundParts.Of).SelectMany(AskedRules.NamesOf).Select(f => f.Name);

    /// <summary>The members in groups: what one rule or one part of a rule reads stands together.</summary>
    private List<List<int>> Together(BoundPack pack)
    {
        int[] group = [.. Enumerable.Range(0, _members.Count)];
        var joined = _parts.All.Select(p => (IEnumerable<string>)p.Reads).Concat(_asked.Admission.Select(r => Names([r.Condition])))
            .Append(["Attempt", "Task", .. Names(_asked.Retake.Select(r => r.Condition))]);
        if (pack.EvidencePolicy.Score is { } score)
        {
            joined = joined.Append(["Score", "Points", .. Names([score])]);
        }

        foreach (var names in joined)
        {
            List<int> own = [.. Enumerable.Range(0, _members.Count).Where(i => names.Contains(_members[i].Name))];
            foreach (int other in own.Skip(1))
            {
                (int from, int into) = (group[other], group[own[0]]);
                group = [.. group.Select(g => g == from ? into : g)];
            }
        }

        return [.. Enumerable.Range(0, _members.Count).GroupBy(i => group[i]).Select(g => g.ToList())];
    }

    private List<Option[]> Products(List<List<int>> groups)
    {
        List<Option[]> all = [[.. _members.Select(m => m.Options[0])]];
        foreach (var group in groups)
        {
            var best = Best(group);
            all = [.. all.SelectMany(a => best.Select(b => Joined(a, b, group)))];
            if (all.Count > MostKinds)
            {
                AreComplete = false;
                all = [.. all.TakeLast(MostKinds)];
            }
        }

        return all;

        static Option[] Joined(Option[] all, Option[] own, List<int> group)
        {
            var joined = (Option[])all.Clone();
            group.ForEach(i => joined[i] = own[i]);
            return joined;
        }
    }

    /// <summary>The combinations of a group for which no other could stand.</summary>
    private List<Option[]> Best(List<int> group)
    {
        List<string> names = [.. group.Select(i => _members[i].Name)];
        List<SeenPart> parts = [.. _parts.All.Where(p => p.Reads.Any(names.Contains))];
        var admission = _asked.Admission.Where(r => Names([r.Condition]).Any(names.Contains)).ToList();
        var best = new List<(Option[] Choice, Value[] Seen, Number? Score)>();
        var met = new HashSet<BoundRule>();
        var same = new List<(Option[] Best, Option[] Other)>();
        foreach (var choice in Combinations(group))
        {
            var counting = _case.Judge(new Wish(_plain, choice).Evidence).Evidence;
            var meets = admission.Where(r => _seen.Meets(counting, r)).ToList();
            met.UnionWith(meets);
            if (meets.Count < admission.Count)
            {
                continue;
            }

            var own = (choice, _seen.Of(counting, parts), counting.Score);
            if (best.FindIndex(b => CanStandFor(b, own, group, parts)) is >= 0 and var better)
            {
                if (CanStandFor(own, best[better], group, parts))
                {
                    same.Add((best[better].Choice, choice));
                }

                continue;
            }

            best.RemoveAll(b => CanStandFor(own, b, group, parts));
            best.Add(own);
        }

        _closed.AddRange(admission.Where(r => !met.Contains(r)));
        _same.AddRange(same.Where(s => best.Exists(b => b.Choice == s.Best)).Select(s => (group, s.Best, s.Other)));
        return best.ConvertAll(b => b.Choice);
    }

    private bool CanStandFor((Option[] Choice, Value[] Seen, Number? Score) one, (Option[] Choice, Value[] Seen, Number? Score) other, List<int> group, List<SeenPart> parts)
    {
        foreach (int i in group)
        {
            if (_whole.Contains(_members[i].Name) && one.Choice[i] != other.Choice[i])
            {
                return false;
            }
        }

        for (int i = 0; i < parts.Count; i++)
        {
            if (!parts[i].IsAtLeast(other.Seen[i], one.Seen[i]))
            {
                return false;
            }
        }

        return _parts.Score switch
        {
            null => true,
            _ when one.Score == other.Score => true,
            Way.Up => one.Score is { } a && (other.Score is { } b ? a >= b : a == _most && _asked.Mastery?.Method is { } method && NeverPulledDown.Contains(method.Name)),
            Way.Down => one.Score is { } a && other.Score is { } b && a <= b,
            _ => false,
        };
    }

    /// <summary>All combinations of values, or, where they are too many, those of fewer values of each member.</summary>
    private IEnumerable<Option[]> Combinations(List<int> group)
    {
        var options = group.ToDictionary(i => i, i => _members[i].Options);
        while (options.Values.Aggregate(1L, (product, o) => product * o.Count) > MostCombinations)
        {
            AreComplete = false;
            int longest = options.MaxBy(o => o.Value.Count).Key;
            var all = options[longest];
            options[longest] = all.Count > 2 ? [all[0], .. all.Skip((all.Count + 1) / 2)] : [all[^1]];
        }

        IEnumerable<Option[]> combined = [[.. _members.Select(m => m.Options[0])]];
        foreach (int i in group)
        {
            combined = combined.SelectMany(c => options[i].Select(o =>
            {
                var next = (Option[])c.Clone();
                next[i] = o;
                return next;
            }));
        }

        return combined;
    }
}
