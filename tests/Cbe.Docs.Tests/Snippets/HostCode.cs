// <host-code>
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Values;

// </host-code>
namespace Cbe.Docs.Tests.Snippets;

// <host-code>
public static class SchoolCode
{
    /// <summary>The mean without the least and the greatest score.</summary>
    public static DelegateMethod TrimmedAverage() => new()
    {
        Name = "trimmed-average",
        FunctionName = "TrimmedAverage",
        Description = "The mean of the scores without the least and the greatest.",
        Version = "1",
        Minimum = 3,
        Estimator = (_, scores) => Number.FromDecimal(Math.Round(scores.Order().Skip(1).SkipLast(1).Average(s => s.ToDecimal()), 6, MidpointRounding.AwayFromZero)),
    };
}
// </host-code>
