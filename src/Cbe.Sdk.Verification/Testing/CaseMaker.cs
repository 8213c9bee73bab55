using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>Random learners who lie close to what the policy asks for: nothing awarded, decided by people or given as support before.</summary>
internal sealed class CaseMaker(LawScope scope)
{
    private const int Most = 12;

    private readonly ItemMaker _items = new(scope);
    private readonly FactMaker _facts = new(scope);
    private readonly IReadOnlyList<string> _others = Others(scope);

    /// <summary>Random items.</summary>
    public ItemMaker Items => _items;

    /// <summary>Random facts.</summary>
    public FactMaker Facts => _facts;

    /// <summary>Competencies of which the learner may have evidence too: those that come before, and others.</summary>
    public IReadOnlyList<string> OtherCompetencies => _others;

    /// <summary>A learner.</summary>
    public LearnerRecord Make(Dice dice)
    {
        var mood = Mood.Of(dice);
        int count = Math.Clamp(dice.Chance(70) ? dice.Pick(scope.Aims.Counts) + (dice.Chance(40) ? dice.Below(3) : 0) : dice.Below(7), 0, Most);
        var ids = dice.Shuffled(Enumerable.Range(1, count));
        List<Evidence> items = [];
        for (int i = 0; i < count; i++)
        {
            items.Add(_items.Make(dice, mood, $"e{ids[i]}", scope.Competency.Id, items));
        }

        items = dice.Chance(30) ? Turned(items, falling: dice.Chance(50)) : items;
        items.AddRange(Beside(dice));
        return new LearnerRecord
        {
            Id = "learner",
            Evidence = dice.Chance(50) ? items : dice.Shuffled(items),
            Facts = _facts.OfLearner(dice, mood.Missing),
            Subgroups = dice.Chance(50) ? FactMaker.Subgroups(dice) : new Dictionary<string, string>(),
            Needs = dice.Chance(20) ? ["reading"] : [],
            Accommodations = dice.Chance(20) ? ["extra time"] : [],
        };
    }

    /// <summary>The same marks on the same days, from the best to the worst or the other way round: what follows the newest work shows its edges.</summary>
    private static List<Evidence> Turned(List<Evidence> items, bool falling)
    {
        var days = items.OrderBy(e => e.OccurredOn).ThenBy(e => e.Sequence).ToList();
        var marks = items.Select(e => (e.Level, e.Score)).OrderBy(m => m.Score?.Micros ?? 0).ToList();
        if (falling)
        {
            marks.Reverse();
        }

        return [.. days.Zip(marks, (e, m) => e with { Level = m.Level, Score = m.Score })];
    }

    /// <summary>Evidence of what comes before is strong more often than not, so that rules that wait for it are asked about.</summary>
    private IEnumerable<Evidence> Beside(Dice dice)
    {
        int number = 0;
        foreach (string other in _others)
        {
            bool before = scope.Competency.Prerequisites.Contains(other);
            var mood = before && dice.Chance(70) ? Mood.Strong : Mood.Of(dice);
            List<Evidence> items = [];
            for (int i = before ? dice.Below(5) : dice.Below(2); i > 0; i--)
            {
                items.Add(_items.Make(dice, mood, $"o{++number}", other, items));
            }

            foreach (var item in items)
            {
                yield return item;
            }
        }
    }

    private static IReadOnlyList<string> Others(LawScope scope)
    {
        if (scope.Engine.Framework is not { } framework)
        {
            return ["another competency"];
        }

        var before = scope.Competency.Prerequisites.Where(framework.Contains);
        return [.. before.Concat(framework.Competencies.Where(c => c.Id != scope.Competency.Id).Select(c => c.Id).Take(2)).Distinct(StringComparer.Ordinal).Take(4)];
    }
}
