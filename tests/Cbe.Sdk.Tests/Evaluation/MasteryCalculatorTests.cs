using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Evaluation;

public class MasteryCalculatorTests
{
    private static readonly Number[] Scores = [Number.FromInteger(60), Number.FromInteger(75), Number.FromInteger(90)];

    [Fact]
    public void Every_method_gives_its_estimate_as_the_last_step()
    {
        foreach (var method in MasteryMethods.All)
        {
            var calculator = MasteryCalculator.Create(method.Name, method.Parameters.Where(p => p.Default is null).ToDictionary(p => p.Name, Between), new NumberRange(Number.One, Number.FromInteger(100)));
            Assert.NotNull(calculator.Estimate([.. Scores, .. Scores, Scores[2]]));
            Assert.Equal(calculator.Estimate(Scores), calculator.Steps(Scores)[^1].Estimate);
            Assert.Equal(method.Minimum > 0, calculator.Estimate([]) is null);
        }
    }

    [Fact]
    public void Parameters_that_are_not_given_have_their_defaults()
    {
        var calculator = MasteryCalculator.Create("decaying-average");
        Assert.Equal("0.65", calculator.Arguments["weight"].ToString());
        Assert.Equal(["60", "69.75", "82.9125"], calculator.Steps(Scores).Select(s => s.Estimate.ToString()));
    }

    [Fact]
    public void A_step_shows_what_the_method_remembers()
    {
        var arguments = new Dictionary<string, Number> { ["n"] = Number.FromInteger(2), ["threshold"] = Number.FromInteger(70) };
        var steps = MasteryCalculator.Create("n-times", arguments).Steps(Scores);
        Assert.Equal(["0", "1", "2"], steps.Select(s => s.State["count"].ToString()));
        Assert.Equal(((Number?)null, "82.5"), (steps[1].Estimate, steps[2].Estimate.ToString()!));
    }

    [Theory]
    [InlineData("decaying", "weight", "0.65")]
    [InlineData("decaying-average", "wait", "0.65")]
    [InlineData("decaying-average", "weight", "1")]
    [InlineData("n-times", "n", "1.5")]
    [InlineData("n-times", "n", "2")]
    public void What_does_not_fit_is_refused(string method, string parameter, string value)
    {
        Assert.True(Number.TryParse(value, out var number));
        Assert.Throws<ArgumentException>(() => MasteryCalculator.Create(method, new Dictionary<string, Number> { [parameter] = number }));
    }

    private static Number Between(MethodParameter p) => p.IsProficientCut ? Number.FromInteger(70) : (p.Minimum + p.Maximum) / Number.FromInteger(2);
}
