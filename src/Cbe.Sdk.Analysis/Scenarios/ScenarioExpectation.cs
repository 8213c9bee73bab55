using Cbe.Sdk.Analysis.Scenarios.Checking;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Scenarios;

/// <summary>One thing that a scenario expects of what the pack decides. Immutable.</summary>
public sealed class ScenarioExpectation
{
    internal ScenarioExpectation(Expected expected, Location location) => (Expected, Location) = (expected, location);

    /// <summary>What it is about: a competency, an item of evidence, a credential with its route, a subgroup; empty for the framework.</summary>
    public string About => ExpectedWords.About(Expected);

    /// <summary>What is expected, in a few words: <c>`proficient`: met</c>, <c>set aside (replaced)</c>.</summary>
    public string Text => ExpectedWords.Of(Expected);

    /// <summary>The subgroup of the class that it is about; null where it is about a learner or the framework.</summary>
    public string? Subgroup => Expected.Subgroup;

    /// <summary>The rule that it is about; null where it is about something else, such as a level.</summary>
    public string? Rule => Expected.Rule;

    /// <summary>Where it stands in the file.</summary>
    public Location Location { get; }

    internal Expected Expected { get; }

    /// <inheritdoc/>
    public override string ToString() => About.Length == 0 ? Text : $"{About}: {Text}";
}
