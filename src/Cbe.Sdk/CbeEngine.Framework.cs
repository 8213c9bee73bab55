namespace Cbe.Sdk;

/// <content>The framework, apart from any learner.</content>
public sealed partial class CbeEngine
{
    /// <summary>Finds out how the expectations of the framework are put: explicit, transparent, measurable, transferable. The same for every learner.</summary>
    /// <param name="asOf">The day of the decisions.</param>
    /// <exception cref="InvalidOperationException">The engine was made without a framework.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The pack is not in force on that day.</exception>
    public FrameworkReport EvaluateFramework(DateOnly asOf)
    {
        if (Framework is null)
        {
            throw new InvalidOperationException("The engine has no framework; give one to Create.");
        }

        var expectations = Era(asOf).Expectations;
        return new FrameworkReport(Framework, ProvenanceOf(null, asOf))
        {
            Items = expectations.All(asOf),
            OfCredentials = expectations.OfCredentials(asOf),
            OfFramework = expectations.OfFramework(asOf),
        };
    }
}
