using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Embedding;

/// <summary>A declaration that is no mastery method is refused when it is registered, with a sentence that says why.</summary>
public class MethodRegistrationTests
{
    private static void Refused(string says, params Fold[] folds) =>
        Assert.Contains(says, Assert.Throws<ArgumentException>(() => MasteryMethodSet.BuiltIn.With(folds)).Message, StringComparison.Ordinal);

    /// <summary>A method that is well, but for what is said otherwise.</summary>
    private static Fold Made(Func<FoldBuilder, FoldExpression, FoldVariable, FoldVariable, (FoldCondition When, FoldExpression Result)> finish, Func<FoldBuilder, FoldVariable, FoldExpression>? step = null)
    {
        var fold = new FoldBuilder("made", "Made", "For a test.");
        var count = fold.State("count", 0);
        var sum = fold.State("sum", 1);
        fold.Step(count, count + 1);
        fold.Step(sum, step?.Invoke(fold, sum) ?? (sum + fold.Item));
        var (when, result) = finish(fold, fold.Item, count, sum);
        return fold.Finish(when, result);
    }

    [Fact]
    public void All_built_in_methods_would_pass_under_other_names() =>
        MasteryMethodSet.BuiltIn.With([.. MasteryMethods.All.Select(m => m with { Name = m.Name + "-again", FunctionName = m.FunctionName + "Again" })]);

    [Theory]
    [InlineData("Highest", "Best", "must be small letters")]
    [InlineData("high est", "Best", "must be small letters")]
    [InlineData("best", "Be-st", "must be letters and digits")]
    [InlineData("best", "Count", "is a word of the rule language")]
    [InlineData("best", "iif", "is a word of the rule language")]
    [InlineData("best", "and", "is a word of the rule language")]
    [InlineData("highest", "Best", "would be told from 'highest' (Highest) by nothing")]
    [InlineData("best", "hIGHEST", "would be told from 'highest' (Highest) by nothing")]
    public void Names_are_free_and_can_be_written(string name, string functionName, string says) =>
        Refused(says, HostMethods.RecentAverage(name, functionName));

    [Fact]
    public void Two_methods_of_one_name_do_not_join() => Refused("by nothing", HostMethods.RecentAverage(), HostMethods.RecentAverage("recent-average", "Other"));

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        Refused("small letters", HostMethods.RecentAverage("A", "A"), HostMethods.RecentAverage("b", "Count"));
        Refused("word of the rule language", HostMethods.RecentAverage("A", "A"), HostMethods.RecentAverage("b", "Count"));
    }

    [Fact]
    public void Parameters_have_names_limits_and_defaults_that_fit()
    {
        var careful = HostMethods.Careful();
        MethodParameter most = careful.Parameters[0];
        Refused("not 'method'", careful with { Parameters = [most with { Name = "method" }] });
        Refused("beginning with a small letter", careful with { Parameters = [most with { Name = "Most" }] });
        Refused("stands twice", careful with { Parameters = [most, most] });
        Refused("limits in their order", careful with { Parameters = [most with { Minimum = Number.FromInteger(200) }] });
        Refused("a default between them", careful with { Parameters = [most with { Default = Number.FromInteger(200) }] });
        Refused("is whole", careful with { Parameters = [most with { IsWhole = true, Default = Number.FromMicros(1) }] });
        Refused("cannot have a default as well", careful with { Parameters = [most with { IsProficientCut = true, Default = Number.One }] });
        Refused("no other method has any", careful with { Parameters = [most with { IsMasteryThreshold = true }] });
        Refused("a parameter of another method", careful with { Parameters = [] });
    }

    [Fact]
    public void A_result_outside_the_scores_is_shown_with_the_scores() =>
        Refused("a mastery score lies between the least and the greatest score", Made((_, _, count, sum) => (count >= 1, sum)));

    [Fact]
    public void A_probability_lies_between_0_and_1_and_has_one_threshold()
    {
        Fold Share(int thresholds, Func<FoldVariable, FoldVariable, FoldExpression> result)
        {
            var fold = new FoldBuilder("made", "Made", "For a test.");
            var count = fold.State("count", 0);
            var reached = fold.State("reached", 0);
            fold.Step(count, count + 1);
            fold.Step(reached, FoldExpression.When(fold.Item >= Number.One, reached + 1, reached));
            Enumerable.Range(1, thresholds).ToList().ForEach(i => fold.ThresholdParameter($"threshold{i}", Number.One, "for a test"));
            return fold.Finish(count >= 1, result(reached, count), MethodResult.Probability);
        }

        Assert.NotNull(MasteryMethodSet.BuiltIn.With(Share(1, (reached, count) => FoldExpression.RoundedQuotient(reached, count))));
        Refused("has one such parameter", Share(2, (reached, count) => FoldExpression.RoundedQuotient(reached, count)));
        Refused("a probability lies between 0 and 1", Share(1, (_, count) => count));
    }

    [Fact]
    public void A_result_without_scores_is_refused() =>
        Refused("what is missing is never a number", Made((_, _, count, sum) => (count >= 0, FoldExpression.When(count.Is(0), 0, FoldExpression.RoundedQuotient(sum, count)))));

    [Fact]
    public void A_division_by_zero_is_shown() =>
        Refused("divides by zero for the scores", Made((_, _, count, sum) => (count >= 1, FoldExpression.RoundedQuotient(sum, count - 1))));

    [Fact]
    public void A_state_that_outgrows_128_bits_is_shown()
    {
        var fold = new FoldBuilder("made", "Made", "For a test.");
        var count = fold.State("count", 0);
        var latest = fold.State("latest", 1);
        var powers = fold.State("powers", 4);
        fold.Step(count, count + 1);
        fold.Step(latest, fold.Item);
        fold.Step(powers, powers + (fold.Item * fold.Item * fold.Item * fold.Item));
        Refused("leaves 128 bits", fold.Finish(count >= 1, latest));
    }

    [Fact]
    public void A_declaration_must_hold_together()
    {
        Refused("reads a score in its result", Made((_, item, count, _) => (count >= 1, item)));
        Refused("a result has scale 1", Made((_, _, count, sum) => (count >= 1, sum * sum)));
        Refused("into its variable 'sum' of scale 1", Made((_, _, count, sum) => (count >= 1, sum), (f, s) => s * f.Item));
        Refused("reads a variable of another method", Made((_, _, count, _) => (count >= 1, new FoldVariable(7, 1))));
        Refused("divides without rounding", Made((_, _, count, sum) => (count >= 1, new FoldArithmetic(ArithmeticOperator.Divide, sum, count))));
        var forgetful = new FoldBuilder("made", "Made", "For a test.");
        var count = forgetful.State("count", 0);
        Refused("does not say what a score makes of its variable 'count'", forgetful.Finish(count >= 1, 0));
    }

    /// <summary>The trial meets many series and not all; what it missed is missing, and no request fails.</summary>
    [Fact]
    public void A_method_that_breaks_its_word_later_has_no_result()
    {
        var odd = Number.FromMicros(31_415_926);
        var fold = Made((_, _, count, sum) => (count >= 1, FoldExpression.When(count.Is(0), 0, FoldExpression.When(sum.Is(odd), FoldExpression.RoundedQuotient(1, 0), FoldExpression.RoundedQuotient(sum, count)))));
        var set = MasteryMethodSet.BuiltIn.With(fold);
        Assert.Null(set.Find("made")!.Estimate(new([], NumberRange.Between(0, 100)), [odd]));
        Assert.Equal(Number.One, set.Find("made")!.Estimate(new([], NumberRange.Between(0, 100)), [Number.One]));
    }
}
