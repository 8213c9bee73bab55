using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>Random items of evidence, with all that a policy may look at.</summary>
internal sealed class ItemMaker(LawScope scope)
{
    private static readonly Number[] Possible = [Number.FromInteger(5), Number.FromInteger(10), Number.FromInteger(100)];

    private readonly IReadOnlyList<FactDeclaration> _facts = [.. scope.Policy.Facts.Where(f => f.Of == FactSubject.Evidence)];
    private readonly bool _tasks = scope.Policy.Attempts != AttemptPolicy.All || scope.Policy.Retake.Count > 0 || scope.Reads.Members.Contains("Task");

    /// <summary>An item.</summary>
    /// <param name="dice">The dice.</param>
    /// <param name="mood">What it is like.</param>
    /// <param name="id">Its id.</param>
    /// <param name="competency">Its competency.</param>
    /// <param name="beside">The items that there are already: some share a day.</param>
    public Evidence Make(Dice dice, Mood mood, string id, string competency, IReadOnlyList<Evidence> beside)
    {
        bool hidden = dice.Chance(mood.Hidden);
        var day = beside.Count > 0 && dice.Chance(mood.Ties) ? dice.Pick(beside).OccurredOn : scope.AsOf.AddDays(hidden && dice.Chance(50) ? dice.Between(1, 3) : -dice.Pick(scope.Aims.Days));
        int level = Level(dice, mood);
        var score = Score(dice, mood, level);
        var item = new Evidence
        {
            Id = id,
            Competency = competency,
            OccurredOn = day,
            RecordedOn = hidden ? scope.AsOf.AddDays(dice.Between(1, 3)) : dice.Chance(20) ? Later(dice, day) : null,
            Sequence = dice.Chance(25) ? dice.Between(1, 3) : null,
            Level = dice.Chance(mood.Missing) ? null : scope.Scale.Levels.NameOf(level),
            Score = dice.Chance(mood.Missing) ? null : score,
            Facts = FactMaker.Of(_facts, scope.Aims, dice, mood),
        };
        return Points(How(item, dice, mood), score, dice);
    }

    /// <summary>A score on the scale: at a figure of the policy, beside one, or between; often one that goes with the level.</summary>
    public Number Score(Dice dice, Mood mood, int level)
    {
        var all = scope.Aims.Scores;
        var fitting = scope.Scale.Cuts.Count == 0 ? [.. all.Skip(all.Count * (level - 1) / scope.Scale.Levels.Count)] : all.Where(s => (scope.Scale.LevelOf(s) ?? 1) == level).ToList();
        return fitting.Count > 0 && dice.Chance(70) ? dice.Pick(fitting) : dice.Pick(dice.Chance(mood.Strength) ? [.. all.Skip(all.Count / 2)] : all);
    }

    /// <summary>A word of a set, most often one that rules name.</summary>
    public string Word(Dice dice, SymbolSet set, int named) => scope.Aims.Words(set) is { Count: > 0 } words && dice.Chance(named) ? dice.Pick(words) : dice.Pick(set.Values);

    private int Level(Dice dice, Mood mood)
    {
        int top = scope.Scale.Levels.Count;
        return dice.Chance(mood.Strength) ? dice.Between(Math.Min(scope.Scale.Proficient, top), top) : dice.Between(1, top);
    }

    private DateOnly Later(Dice dice, DateOnly day) => day.AddDays(dice.Below(Math.Max(1, Math.Min(4, scope.AsOf.DayNumber - day.DayNumber + 1))));

    private Evidence How(Evidence item, Dice dice, Mood mood)
    {
        var symbols = scope.Policy.Symbols;
        return item with
        {
            Assessor = Word(symbols.Assessor),
            ConfirmedBy = dice.Chance(50) ? null : this.Word(dice, symbols.ConfirmedBy, mood.Named),
            Setting = Word(symbols.Setting),
            Form = Word(symbols.Form),
            Rigor = Word(symbols.Rigor),
            Purpose = dice.Chance(50) && !scope.Reads.Members.Contains("Purpose") ? null : Word(symbols.Purpose),
            Attempt = dice.Chance(_tasks || scope.Reads.Members.Contains("Attempt") ? 80 : 10) ? dice.Pick([1, 2, 3, .. scope.Aims.Wholes("Attempt").Where(n => n > 0)]) : null,
            Task = dice.Chance(_tasks ? 60 : 5) ? dice.Pick(["quiz 1", "quiz 2", .. scope.Aims.Texts("Task")]) : null,
            ChosenByLearner = dice.Chance(30),
            HasNextSteps = dice.Chance(30),
            FeedbackOn = dice.Chance(40) ? item.OccurredOn.AddDays(dice.Pick([0, 1, 5, .. scope.Aims.Wholes("FeedbackDays").Where(d => d >= 0)])) : null,
            Weight = dice.Chance(scope.Reads.Members.Contains("Weight") ? 60 : 5) ? dice.Pick([Number.Zero, Number.One, Number.FromInteger(2), Number.FromMicros(500_000)]) : null,
            AssessedOn = dice.Chance(scope.Policy.RunsBy == EvidenceDay.Occurred ? 5 : 60) ? item.OccurredOn.AddDays(dice.Below(4)) : null,
            DueOn = dice.Chance(scope.Policy.RunsBy == EvidenceDay.Occurred ? 5 : 60) ? item.OccurredOn.AddDays(dice.Between(-3, 3)) : null,
            Excused = dice.Chance(2),
        };

        string? Word(SymbolSet set) => dice.Chance(mood.Missing) ? null : this.Word(dice, set, mood.Named);
    }

    /// <summary>Where the policy makes a score of points, points that make about this score.</summary>
    private Evidence Points(Evidence item, Number score, Dice dice)
    {
        if (scope.Policy.Score is null || scope.Scale.MaximumScore <= Number.Zero || dice.Chance(15))
        {
            return item;
        }

        var possible = dice.Pick(Possible);
        return item with
        {
            Points = score / scope.Scale.MaximumScore * possible,
            PointsPossible = possible,
            LatePenalty = dice.Chance(20) ? Number.One : null,
        };
    }
}
