using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>Laws 34, 38 and 41: the pack by itself.</summary>
internal static class SanityLaws
{
    public static IReadOnlyList<PropertyLaw> All { get; } =
    [
        new(34, EngineLaws.Alone) { Relation = _ => Relations.Equal },
        new(38, EngineLaws.Alone) { Problem = Skipped },
        new(41, EngineLaws.Alone) { Problem = Blurred, OneOf = 10, AboutDecisions = false },
    ];

    /// <summary>A level that is reached over one that is not.</summary>
    private static string? Skipped(LawScope scope, Sides sides)
    {
        var levels = (sides.Left.Report.For(scope.Competency.Id)?.Decisions ?? []).Where(d => d.Kind == DecisionKind.Level).ToList();
        return levels.Zip(levels.Skip(1)).Where(p => p.Second.Answer > p.First.Answer).Select(p => $"{p.Second.Rule} is {p.Second.Answer}, and {p.First.Rule} below it is {p.First.Answer}").FirstOrDefault();
    }

    /// <summary>A score a millionth below, at or above a threshold of the pack that is taken for another.</summary>
    private static string? Blurred(LawScope scope, Sides sides)
    {
        foreach (var threshold in scope.Aims.Thresholds)
        {
            var engine = CbeEngine.Create(AtLeast(scope, threshold));
            foreach (long off in (long[])[-1, 0, 1])
            {
                var score = Number.FromMicros(threshold.Micros + off);
                if (score >= scope.Scale.MinimumScore && score <= scope.Scale.MaximumScore && Reached(engine, scope, score) != score >= threshold)
                {
                    return $"a score of {score} is taken to be on the other side of {threshold}";
                }
            }
        }

        return null;
    }

    private static bool Reached(CbeEngine engine, LawScope scope, Number score)
    {
        var item = new Evidence { Id = "e1", Competency = "competency", OccurredOn = scope.AsOf, Score = score };
        var report = engine.Evaluate(new LearnerRecord { Id = "learner", Evidence = [item] }, scope.AsOf);
        return report.For("competency")?.Decisions.Any(d => d.Answer == Answer.Met) == true;
    }

    private static RulePack AtLeast(LawScope scope, Number threshold) => new()
    {
        Id = "threshold",
        Version = "1.0.0",
        Scale = scope.Scale,
        Elements = new()
        {
            Progression = new ProgressionSection { Levels = [new LevelRule { RuleName = "threshold", Level = scope.Scale.Levels.NameOf(scope.Scale.Levels.Count), Expression = $"evidence.Any(Score >= {threshold})" }] },
        },
    };
}
