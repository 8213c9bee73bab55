using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>Holds random learners against one law, counts what was tried, and makes what breaks the law small.</summary>
internal sealed class PropertyRun(LawScope scope, PropertyLaw law, Excuse? excuse)
{
    private const int Patience = 8;
    private const int Steps = 3000;
    private const int Longer = 100;

    private readonly List<(Condition Condition, int[] Count)> _conditions =
        [.. law.Conditions(scope).Concat(law.AboutDecisions ? Testing.Conditions.RulesAreMet(scope) : []).DistinctBy(c => c.Name).Select(c => (c, new int[2]))];
    private readonly Relation _relation = law.Relation(scope);

    /// <summary>How many pairs the law spoke of.</summary>
    public int Cases { get; private set; }

    /// <summary>How many pairs broke the law as the exception of the pack allows.</summary>
    public int Excused { get; private set; }

    /// <summary>The two sides that break the law, as small as they could be made; null where none was found.</summary>
    public Sides? Broken { get; private set; }

    /// <summary>What is wrong, where the law says it in words.</summary>
    public string? Problem { get; private set; }

    /// <summary>What was never tried, in words.</summary>
    public IEnumerable<string> NeverReached => Cases == 0 ? ["no random learner is one that the law speaks of"]
        : _conditions.SelectMany(c => new[]
        {
            c.Condition.NeedsYes && c.Count[1] == 0 ? $"it never was so that {c.Condition.Name}" : null,
            c.Condition.NeedsNo && c.Count[0] == 0 ? $"it always was so that {c.Condition.Name}" : null,
        }).OfType<string>();

    /// <summary>How often each condition was reached: "the item counts 312 of 500".</summary>
    public string Reached => string.Join(", ", _conditions.Select(c => $"{c.Condition.Name} in {c.Count[1]}"));

    public void Run()
    {
        (LearnerRecord Learner, Change Change, Sides Sides, long At)? first = null;
        int wanted = Math.Max(1, scope.Setting.Cases / law.OneOf);
        for (long n = 0; n < (long)wanted * Patience && (Cases < wanted || NeverReached.Any()); n++)
        {
            var dice = Dice.For(scope.Setting.Seed, law.Number, n);
            var learner = scope.Random.Make(dice);
            if (law.Draw(scope, dice, learner) is not { } change || SidesOf(change, learner) is not { } sides)
            {
                continue;
            }

            Cases++;
            _conditions.ForEach(c => c.Count[c.Condition.Test(sides) ? 1 : 0]++);
            if (Breaks(sides))
            {
                // One that turns an answer round is easier to read than one that hides it.
                bool clear = law.Problem is not null || Turned(sides);
                first = first is null || clear ? (learner, change, sides, n) : first;
                if (clear)
                {
                    break;
                }
            }

            if (first is { } found && n > found.At + Longer)
            {
                break;
            }
        }

        if (first is { } broken)
        {
            Shrink(broken.Learner, broken.Change, broken.Sides);
        }
    }

    private Sides? SidesOf(Change change, LearnerRecord learner)
    {
        if (change.On(learner) is not { } pair)
        {
            return null;
        }

        var left = View(pair.Left);
        var right = ReferenceEquals(pair.Left, pair.Right) || law.AsksItself ? left : View(pair.Right, pair.RightAsOf);
        var sides = new Sides(change, pair, left, right);
        return law.Speaks(scope, sides) ? sides : null;
    }

    /// <summary>Laws that say what is wrong in words look at whole reports.</summary>
    private CaseView View(LearnerRecord learner, DateOnly? asOf = null) => law.Problem is not null ? scope.Whole(learner)
        : ReferenceEquals(_relation, Relations.EqualWithSupport) || asOf is not null ? scope.View(learner, asOf ?? scope.AsOf, support: true) : scope.View(learner);

    private bool Breaks(Sides sides)
    {
        if (law.Problem is { } problem)
        {
            return problem(scope, sides) is not null;
        }

        if (_relation.Holds(sides.Left, sides.Right))
        {
            return false;
        }

        if (excuse?.Covers(sides, _relation) != true)
        {
            return true;
        }

        Excused++;
        return false;
    }

    /// <summary>Takes the first simpler pair that breaks the law too, until there is none.</summary>
    private void Shrink(LearnerRecord learner, Change change, Sides sides)
    {
        int steps = 0;
        while (Smaller(ref learner, ref change, ref sides, ref steps))
        {
        }

        (Broken, Problem) = (sides, law.Problem?.Invoke(scope, sides));
    }

    private bool Smaller(ref LearnerRecord learner, ref Change change, ref Sides sides, ref int steps)
    {
        foreach (var (smaller, with) in Candidates(learner, change))
        {
            if (++steps > Steps)
            {
                return false;
            }

            if (SidesOf(with, smaller) is { } found && Breaks(found) && Turns(found).IsSubsetOf(Turns(sides)))
            {
                (learner, change, sides) = (smaller, with, found);
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all is known on both sides, and some answer is the other way round.</summary>
    private static bool Turned(Sides sides) => Turns(sides) is { Count: > 0 } turns && turns.All(t => t.Before is Answer.Met or Answer.NotMet && t.After is Answer.Met or Answer.NotMet);

    /// <summary>Which rules answer otherwise, and how: a smaller counterexample shows the same and nothing else.</summary>
    private static HashSet<(string Rule, Answer? Before, Answer? After)> Turns(Sides sides)
    {
        return [.. sides.Left.Answers.Keys.Union(sides.Right.Answers.Keys).Select(r => (r, Of(sides.Left, r), Of(sides.Right, r))).Where(t => t.Item2 != t.Item3)];

        static Answer? Of(CaseView view, string rule) => view.Answers.TryGetValue(rule, out var answer) ? answer : null;
    }

    private IEnumerable<(LearnerRecord Learner, Change Change)> Candidates(LearnerRecord learner, Change change) =>
        SmallerLearners.Of(learner, scope.AsOf).Select(l => (l, change)).Concat(change.Smaller().Select(c => (learner, c)));
}
