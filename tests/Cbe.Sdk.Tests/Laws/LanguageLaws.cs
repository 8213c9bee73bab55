using Cbe.Sdk.Decisions;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Engine;
using Cbe.Sdk.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Tests.Laws;

/// <summary>Laws of the language and the engine, on random rules and random evidence aimed at thresholds. Numbers are those of the catalogue of laws.</summary>
public class LanguageLaws
{
    private const int Runs = 1_500;

    /// <summary>Seeds from the whole range: the default generator of whole numbers stays within a hundred of zero.</summary>
    private static void Holds(Func<int, bool> law) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));

    private static CbeEngine Engine(string condition) => CbeEngine.Create(RulePack.Parse(TestPacks.Json(
        $$"""  "levels": [ { "level": "Proficient", "ruleName": "law", "expression": {{System.Text.Json.JsonSerializer.Serialize(condition)}} } ] """)));

    private static Decision? Decide(CbeEngine engine, IEnumerable<Evidence> evidence) =>
        engine.Evaluate(TestPacks.Learner([.. evidence]), TestPacks.Today).Decisions.FirstOrDefault();

    [Fact]
    public void Law_2_every_well_typed_rule_returns_on_every_input() => Holds(seed =>
    {
        var decision = Decide(Engine(new RandomRules(seed, false).Condition()), new RandomEvidence(seed).Items());
        _ = decision?.Explain().ToText();
        return true;
    });

    [Fact]
    public void Random_rules_and_evidence_reach_all_three_answers()
    {
        var answers = Enumerable.Range(0, 400).Select(seed => Decide(Engine(new RandomRules(seed, false).Condition()), new RandomEvidence(seed).Items())?.Answer.ToName() ?? "nothing asked").CountBy(a => a).ToList();
        Assert.All(new[] { "met", "not-met", "insufficient" }, a => Assert.True(answers.First(x => x.Key == a).Value >= 20, string.Join(", ", answers)));
    }

    [Fact]
    public void Law_5_the_trace_gives_the_answer_that_the_plain_evaluation_gave() => Holds(seed =>
    {
        var decision = Decide(Engine(new RandomRules(seed, false).Condition()), new RandomEvidence(seed).Items());
        return decision is null || decision.Explain().Root.Answer == decision.RuleAnswer;
    });

    [Fact]
    public void Law_6_the_cited_evidence_alone_gives_the_same_answer()
    {
        int tested = 0;
        Holds(seed =>
        {
            var engine = Engine(new RandomRules(seed, true).Condition());
            var items = new RandomEvidence(seed).Items();
            var decision = Decide(engine, items);
            if (decision is null or { Answer: Answer.Insufficient } || decision.Evidence.Count is 0 || decision.Evidence.Count == items.Count)
            {
                return true;
            }

            // Where nothing is cited the answer rests on what is absent, and the engine asks nothing about no evidence.
            tested++;
            return Decide(engine, items.Where(e => decision.Evidence.Contains(e.Id)))?.Answer == decision.Answer;
        });
        Assert.True(tested > Runs / 20, $"{tested} decisions cited a part of their evidence: the law was hardly tested");
    }

    [Fact]
    public void Law_6_holds_for_what_is_made_of_many_items_too()
    {
        int tested = 0;
        Holds(seed =>
        {
            var engine = Engine(new RandomRules(seed, true).OfMany());
            var items = new RandomEvidence(seed).Items();
            var decision = Decide(engine, items);
            if (decision is null or { Answer: Answer.Insufficient } || decision.Evidence.Count is 0)
            {
                return true;
            }

            tested += decision.Evidence.Count < items.Count ? 1 : 0;
            return Decide(engine, items.Where(e => decision.Evidence.Contains(e.Id)))?.Answer == decision.Answer;
        });
        Assert.True(tested > Runs / 20, $"{tested} decisions cited a part of their evidence: the law was hardly tested");
    }

    [Theory]
    [InlineData("-(-70) < abs(-(-(-1)))")]
    [InlineData("- -0.5 < 1")]
    public void A_negated_negative_number_is_printed_as_it_can_be_read(string condition)
    {
        var items = new RandomEvidence(1).Items();
        var rule = Decide(Engine(condition), items)!.Evaluation;
        string printed = new BoundPrinter(rule.Levels).Print(rule.Rule.Condition);
        var again = Decide(Engine(printed), items)!.Evaluation;
        Assert.Equal(printed, new BoundPrinter(again.Levels).Print(again.Rule.Condition));
    }

    [Fact]
    public void Law_8_printing_a_bound_rule_and_binding_it_again_changes_nothing() => Holds(seed =>
    {
        string condition = new RandomRules(seed, false).Condition();
        var items = new RandomEvidence(seed).Items();
        var decision = Decide(Engine(condition), items);
        if (decision is null)
        {
            return true;
        }

        var bound = decision.Evaluation.Rule.Condition;
        string printed = new BoundPrinter(decision.Evaluation.Levels).Print(bound);
        var again = Decide(Engine(printed), items)!;
        return again.Answer == decision.Answer && new BoundPrinter(decision.Evaluation.Levels).Print(again.Evaluation.Rule.Condition) == printed;
    });

    [Fact]
    public void Law_10_the_order_in_which_evidence_is_handed_over_changes_nothing_ties_included() => Holds(seed =>
    {
        var engine = Engine(new RandomRules(seed, false).Condition());
        var items = new RandomEvidence(seed).Items();
        var shuffled = items.ToArray();
        new Random(seed).Shuffle(shuffled);
        return Decide(engine, items)?.Answer == Decide(engine, shuffled)?.Answer;
    });

    [Fact]
    public void Law_12_renaming_evidence_changes_nothing() => Holds(seed =>
    {
        var engine = Engine(new RandomRules(seed, false).Condition());
        var items = new RandomEvidence(seed).Items();
        return Decide(engine, items)?.Answer == Decide(engine, items.Select((e, i) => e with { Id = $"{99 - i}x" }))?.Answer;
    });

    [Fact]
    public void Law_13_evidence_of_another_competency_changes_nothing() => Holds(seed =>
    {
        var engine = Engine(new RandomRules(seed, false).Condition());
        var items = new RandomEvidence(seed).Items();
        var others = new RandomEvidence(seed + 1).Items().Select((e, i) => e with { Id = $"o{i}", Competency = "D" });
        return Decide(engine, items)?.Answer == engine.Evaluate(TestPacks.Learner([.. items, .. others]), TestPacks.Today).For("C")?.Decisions.FirstOrDefault()?.Answer;
    });

    [Fact]
    public void Law_14_filling_in_what_is_missing_never_turns_met_into_not_met_or_back()
    {
        int definite = 0, filled = 0;
        Holds(seed =>
        {
            var engine = Engine(new RandomRules(seed, true).Condition());
            var random = new RandomEvidence(seed);
            var items = random.Items();
            var more = random.Fill(items);

            // Order can change when a missing score becomes known; no rule of this part of the language reads order.
            var (before, after) = (Decide(engine, items)?.Answer, Decide(engine, more)?.Answer);
            definite += before is Answer.Met or Answer.NotMet ? 1 : 0;
            filled += before == Answer.Insufficient && after != Answer.Insufficient ? 1 : 0;
            return before is null or Answer.Insufficient || before == after;
        });
        Assert.True(definite > Runs / 4 && filled > Runs / 50, $"{definite} definite, {filled} filled in: the law was hardly tested");
    }

    [Fact]
    public void Law_17_with_confirmation_equal_the_place_changes_nothing() => Holds(seed =>
    {
        var engine = Engine(new RandomRules(seed, false).Condition());
        var items = new RandomEvidence(seed).Items();
        return Decide(engine, items.Select(e => e with { Setting = "school" }))?.Answer == Decide(engine, items.Select(e => e with { Setting = "community" }))?.Answer;
    });

    [Fact]
    public void Law_20_moving_all_days_and_the_day_of_the_decision_together_changes_nothing() => Holds(seed =>
    {
        var engine = Engine(new RandomRules(seed, false).Condition());
        var items = new RandomEvidence(seed).Items();
        int days = Math.Abs(seed % 500);
        var moved = items.Select(e => e with { OccurredOn = e.OccurredOn.AddDays(days) });
        return Decide(engine, items)?.Answer == engine.Evaluate(TestPacks.Learner([.. moved]), TestPacks.Today.AddDays(days)).Decisions.FirstOrDefault()?.Answer;
    });
}
