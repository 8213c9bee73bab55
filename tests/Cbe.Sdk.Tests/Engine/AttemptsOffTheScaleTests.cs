using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Lanes;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Engine;

/// <summary>A record that was made in code may hold a score off the scale. Rules do not see it, and it is not the highest of any attempts.</summary>
public class AttemptsOffTheScaleTests
{
    private static readonly DateOnly AsOf = new(2026, 1, 31);

    [Fact]
    public void Highest_attempt_is_one_whose_score_rules_can_see()
    {
        var engine = Engine("highest");
        var outcomes = engine.Evaluate(Learner(), AsOf).Assessment.ToDictionary(a => a.Evidence);
        Assert.True(outcomes["e1"].IsAdmitted);
        Assert.Equal((SetAsideReason.Replaced, "e1"), (outcomes["e2"].Reason, outcomes["e2"].ReplacedBy));
        Assert.Empty(LaneComparison.Differences(engine, [Learner()], AsOf));
    }

    [Fact]
    public void Mean_is_that_of_scores_that_rules_can_see()
    {
        var engine = Engine("mean");
        Assert.Equal(Number.FromInteger(60), engine.Evaluate(Learner(), AsOf).For("A")!.MasteryScore);
        Assert.Empty(LaneComparison.Differences(engine, [Learner()], AsOf));
    }

    private static CbeEngine Engine(string attempts) => CbeEngine.Create(RulePack.Parse($$"""
        {
          "language": 1, "id": "attempts", "version": "1",
          "scale": { "levels": ["Not yet", "Yes"], "proficient": "Yes", "score": { "min": 0, "max": 100, "cuts": [0, 70] } },
          "mastery": { "method": "average" },
          "elements": { "assessment": { "attempts": "{{attempts}}" } }
        }
        """));

    private static LearnerRecord Learner() => new()
    {
        Id = "a",
        Evidence =
        [
            new() { Id = "e1", Competency = "A", OccurredOn = new(2026, 1, 10), Task = "q", Score = Number.FromInteger(60) },
            new() { Id = "e2", Competency = "A", OccurredOn = new(2026, 1, 12), Task = "q", Score = Number.FromInteger(101) },
        ],
    };
}
