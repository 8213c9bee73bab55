using System.Diagnostics.CodeAnalysis;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>Records with things in them that do not belong there: the engine must answer all the same.</summary>
internal static class WildLearners
{
    public static Change Draw(LawScope scope, Dice dice, LearnerRecord learner)
    {
        var wild = learner with
        {
            Evidence = [.. learner.Evidence.Select(e => dice.Chance(50) ? Wild(scope, dice, e) : e)],
            Facts = dice.Chance(30) ? scope.Policy.Facts.ToDictionary(f => f.Name, _ => Fact(dice), StringComparer.Ordinal) : learner.Facts,
            Awards = dice.Chance(30) ? [new Award { Competency = dice.Pick([scope.Competency.Id, "unknown"]), Level = dice.Pick(["unknown", scope.Scale.Levels.NameOf(1)]), AwardedOn = Day(scope, dice), ExpiresOn = dice.Chance(50) ? Day(scope, dice) : null }] : [],
            Overrides = dice.Chance(30) ? [new Override { Competency = dice.Pick([scope.Competency.Id, "unknown"]), Level = dice.Pick(["unknown", scope.Scale.Levels.NameOf(1)]), ByRole = "", Reason = "", DecidedOn = Day(scope, dice) }] : [],
            SupportEvents = dice.Chance(30) ? [new SupportEvent { GivenOn = Day(scope, dice), Kind = "small-group", Competency = dice.Chance(50) ? scope.Competency.Id : null, Tier = dice.Pick([-1, 0, 2, int.MaxValue]) }] : [],
        };
        return Change.Of("with what does not belong there", l => l with { Evidence = [.. wild.Evidence.Where(e => l.Evidence.Any(o => o.Id == e.Id))], Facts = wild.Facts, Awards = wild.Awards, Overrides = wild.Overrides, SupportEvents = wild.SupportEvents });
    }

    [SuppressMessage("Design", "CA1031", Justification = "That nothing at all is thrown is what the law says.")]
    public static string? Unanswered(LawScope scope, Sides sides)
    {
        try
        {
            return scope.Engine.Evaluate(sides.Pair.Right, scope.AsOf).ToJson().Length > 0 ? null : "the report is empty";
        }
        catch (Exception e)
        {
            return $"there is no report: {e.GetType().Name}, {e.Message}, for {LearnerJson.Write(sides.Pair.Right)}";
        }
    }

    private static DateOnly Day(LawScope scope, Dice dice) => dice.Pick([DateOnly.MinValue, DateOnly.MaxValue, scope.AsOf, scope.AsOf.AddDays(-1), scope.AsOf.AddDays(1)]);

    private static FactValue Fact(Dice dice) => dice.Pick([FactValue.FromText("unknown"), FactValue.FromNumber(Number.FromMicros(long.MaxValue)), FactValue.FromBoolean(true), FactValue.FromDate(DateOnly.MaxValue)]);

    private static Evidence Wild(LawScope scope, Dice dice, Evidence item) => dice.Below(8) switch
    {
        0 => item with { Score = Number.FromMicros(dice.Pick([long.MinValue, long.MaxValue, -1])) },
        1 => item with { Level = "unknown" },
        2 => item with { OccurredOn = Day(scope, dice), RecordedOn = Day(scope, dice), FeedbackOn = Day(scope, dice) },
        3 => item with { Assessor = "unknown", Setting = "", Form = "unknown", Rigor = "unknown", ConfirmedBy = "unknown", Purpose = "unknown" },
        4 => item with { Attempt = dice.Pick([int.MinValue, int.MaxValue, 0]), Sequence = dice.Pick([int.MinValue, int.MaxValue]) },
        5 => item with { Points = Number.FromMicros(long.MaxValue), PointsPossible = Number.Zero, LatePenalty = Number.FromMicros(long.MinValue), Weight = Number.FromMicros(-1) },
        6 => item with { Competency = "unknown" },
        _ => item with { Facts = scope.Policy.Facts.ToDictionary(f => f.Name, _ => Fact(dice), StringComparer.Ordinal) },
    };
}
