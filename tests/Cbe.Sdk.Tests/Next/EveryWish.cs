using Cbe.Sdk.Learners;
using Cbe.Sdk.Pipeline;
using Cbe.Sdk.Pipeline.Next;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Differential;

namespace Cbe.Sdk.Tests.Next;

/// <summary>Further evidence of every kind that the values of the rules allow, or as much of it as there is time for: no reasoning about which kinds matter.</summary>
internal sealed class EveryWish
{
    private const int Most = 120;

    private readonly List<Wish> _all = [];
    private readonly Trials _trials;
    private readonly Dice _dice;

    public EveryWish(CbeEngine engine, LearnerRecord learner, string competency, DateOnly asOf, string level, int seed)
    {
        _dice = new(seed);
        var pack = PackBinder.Bind(engine.Pack, asOf, new(), engine.Settings.Methods)!;
        var about = new NextCase(new LearnerPipeline(pack, engine.Framework), learner, competency, asOf);
        engine.Scale.Levels.TryGetRank(level, out int target);
        var asked = new AskedRules(pack, about.Competency, engine.Scale.Levels.Count);
        var members = Members.Of(pack, asked, about.Own, asOf);
        var today = about.Own.Where(e => e.OccurredOn == asOf).ToList();
        var plain = new Evidence { Id = "every", Competency = about.Competency.Id, OccurredOn = asOf, Sequence = today.Count == 0 ? null : today.Max(e => e.Sequence ?? 0) + 1 };
        long kinds = members.Aggregate(1L, (product, m) => Math.Min(product * m.Options.Count, 1_000_000));
        IsWhole = kinds <= Most;
        IEnumerable<IEnumerable<Option>> choices = IsWhole
            ? members.Aggregate((IEnumerable<IEnumerable<Option>>)[[]], (all, m) => all.SelectMany(a => m.Options.Select(o => a.Append(o))))
            : Enumerable.Range(0, Most).Select(_ => members.Select(m => m.Options[_dice.Next(0, m.Options.Count)]));
        _all.AddRange(choices.Select(c => new Wish(plain, c.ToList())));
        _trials = new(about, target);
    }

    /// <summary>Whether these are all the kinds there are.</summary>
    public bool IsWhole { get; }

    public int Tried { get; private set; }

    /// <summary>The first that is enough of so many items: of one kind, then pairs; all of them where they are few.</summary>
    public List<Wish>? Enough(int count) => Sets(count).FirstOrDefault(s =>
    {
        Tried++;
        return _trials.AreEnough(s);
    });

    private IEnumerable<List<Wish>> Sets(int count) => count == 1 ? _all.Select(w => new List<Wish> { w })
        : _all.Count <= 24 ? _all.SelectMany((a, i) => _all.Skip(i).Select(b => new List<Wish> { a, b }))
        : _all.Select(w => new List<Wish> { w, w }).Concat(Enumerable.Range(0, 200).Select(_ => new List<Wish> { _dice.Of(_all), _dice.Of(_all) }));
}
