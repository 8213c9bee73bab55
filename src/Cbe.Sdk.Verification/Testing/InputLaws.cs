using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Verification.Proofs;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>Laws 10 to 14: what goes in.</summary>
internal static class InputLaws
{
    public static IReadOnlyList<PropertyLaw> All { get; } =
    [
        new(10, Reordered)
        {
            Relation = _ => Relations.EqualWithSupport,
            Conditions = _ => [Conditions.LevelReached, Conditions.Ties, new("items of one day have no sequence", s => Untold(s.Pair.Left))],
        },
        new(11, Twice) { Relation = _ => Relations.EqualWithSupport, Conditions = s => [Conditions.ItemCounts(s), Conditions.LevelReached] },
        new(12, Renamed) { Relation = _ => Relations.EqualWithSupport, Conditions = _ => [Conditions.LevelReached, Conditions.Ties] },
        new(13, Beside)
        {
            Relation = _ => Relations.EqualWithSupport,
            Conditions = _ => [Conditions.LevelReached],
            NotFor = s => Unrelated(s).Count == 0 ? "every other competency of the framework comes before this one" : null,
            Speaks = (_, s) => new[] { s.Left, s.Right }.All(v => v.Report.For(v.Competency)?.Status != ProgressStatus.Inferred),
        },
        new(14, Filled)
        {
            Relation = s => Relations.Answers(PlainRules.Kleene(s.Policy), (a, b) => (int)a * (int)b < 0),
            NotFor = s => PlainRules.Kleene(s.Policy).Count == 0 ? "no rule is made of connectives, comparisons, Count, Any and All alone" : null,
            Conditions = s => [Conditions.ItemCounts(s)],
            Speaks = (_, s) => s.Pair.Left.Evidence.All(e => s.Left.Counts(e.Id) == s.Right.Counts(e.Id)),
        },
    ];

    /// <summary>The competencies of the random learners that this one does not hang on.</summary>
    public static IReadOnlyList<string> Unrelated(LawScope scope)
    {
        var before = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(scope.Competency.Prerequisites);
        while (open.TryPop(out string? id))
        {
            if (before.Add(id))
            {
                (scope.Engine.Framework?.Find(id)?.Prerequisites ?? []).ToList().ForEach(open.Push);
            }
        }

        return [.. scope.Random.OtherCompetencies.Where(c => !before.Contains(c))];
    }

    private static bool Untold(LearnerRecord learner) => learner.Evidence.GroupBy(e => (e.Competency, e.OccurredOn)).Any(g => g.Count(e => e.Sequence is null) > 1);

    private static Change? Reordered(LawScope scope, Dice dice, LearnerRecord learner)
    {
        if (learner.Evidence.Count < 2)
        {
            return null;
        }

        var order = Places(dice, learner);
        return Change.Of("in another order", l => l with { Evidence = [.. l.Evidence.OrderBy(e => order[e.Id])] });
    }

    private static Change? Twice(LawScope scope, Dice dice, LearnerRecord learner)
    {
        if (learner.Evidence.Count == 0)
        {
            return null;
        }

        string id = dice.Pick(learner.Evidence).Id;
        bool first = dice.Chance(50);
        return new("with the item twice", l => l.Evidence.FirstOrDefault(e => e.Id == id) is { } item ? new(l, l with { Evidence = first ? [item, .. l.Evidence] : [.. l.Evidence, item] }) : null) { Item = id };
    }

    private static Change Renamed(LawScope scope, Dice dice, LearnerRecord learner)
    {
        var names = Places(dice, learner);
        return Change.Of("with other names", l => l with { Id = "somebody", Evidence = [.. l.Evidence.Select(e => e with { Id = $"n{names[e.Id]}" })] });
    }

    private static Dictionary<string, int> Places(Dice dice, LearnerRecord learner) =>
        dice.Shuffled(learner.Evidence.Select(e => e.Id)).Select((id, n) => (id, n)).ToDictionary(p => p.id, p => p.n, StringComparer.Ordinal);

    private static Change Beside(LawScope scope, Dice dice, LearnerRecord learner)
    {
        var others = Unrelated(scope);
        if (dice.Chance(50))
        {
            var item = scope.Random.Items.Make(dice, Mood.Of(dice), "more", dice.Pick(others), learner.Evidence);
            return Changes.Add("with evidence of another competency", item, (l, _) => l);
        }

        return Change.Of("without evidence of other competencies", l => l.Evidence.Any(e => others.Contains(e.Competency)) ? l with { Evidence = [.. l.Evidence.Where(e => !others.Contains(e.Competency))] } : null);
    }

    /// <summary>A member that is missing gets the value that it has in another item like it.</summary>
    private static Change? Filled(LawScope scope, Dice dice, LearnerRecord learner)
    {
        var item = learner.Evidence.Where(e => e.Competency == scope.Competency.Id).ToList() is { Count: > 0 } own ? dice.Pick(own) : null;
        if (item is null)
        {
            return null;
        }

        var from = scope.Random.Items.Make(dice, Mood.Strong with { Strength = 50 }, item.Id, item.Competency, []);
        var missing = Missing(item, from, scope).ToList();
        return missing.Count == 0 ? null : Changes.Item("with what was missing", item.Id, dice.Pick(missing));
    }

    private static IEnumerable<Func<Evidence, Evidence?>> Missing(Evidence item, Evidence from, LawScope scope)
    {
        (bool Is, Func<Evidence, Evidence?> Fill)[] members =
        [
            (item.Level is null && from.Level is not null, e => e.Level is null ? e with { Level = from.Level } : null),
            (item.Score is null && from.Score is not null, e => e.Score is null ? e with { Score = from.Score } : null),
            (item.Assessor is null && from.Assessor is not null, e => e.Assessor is null ? e with { Assessor = from.Assessor } : null),
            (item.Setting is null && from.Setting is not null, e => e.Setting is null ? e with { Setting = from.Setting } : null),
            (item.Form is null && from.Form is not null, e => e.Form is null ? e with { Form = from.Form } : null),
            (item.Rigor is null && from.Rigor is not null, e => e.Rigor is null ? e with { Rigor = from.Rigor } : null),
            (item.Purpose is null && from.Purpose is not null, e => e.Purpose is null ? e with { Purpose = from.Purpose } : null),
            (item.Attempt is null && from.Attempt is not null, e => e.Attempt is null ? e with { Attempt = from.Attempt } : null),
            .. from.Facts.Where(f => !item.Facts.ContainsKey(f.Key)).Select(f => (true, (Func<Evidence, Evidence?>)(e => e.Facts.ContainsKey(f.Key) ? null : e with { Facts = FactChanges.With(e.Facts, f.Key, f.Value) }))),
        ];
        return members.Where(m => m.Is).Select(m => m.Fill);
    }
}
