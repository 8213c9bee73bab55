using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Expectations;
using Cbe.Sdk.Frameworks;

namespace Cbe.Sdk;

/// <summary>Everything that a rule pack found about how the expectations of a framework are put, on one day. The same for every learner. Immutable and thread-safe.</summary>
public sealed class FrameworkReport
{
    internal FrameworkReport(CompetencyFramework framework, Provenance provenance)
    {
        Framework = framework;
        Provenance = provenance;
    }

    /// <summary>The framework.</summary>
    public CompetencyFramework Framework { get; }

    /// <summary>What the report was made from.</summary>
    public Provenance Provenance { get; }

    /// <summary>The day of the decisions.</summary>
    public DateOnly AsOf => Provenance.AsOf;

    /// <summary>Every competency and heading of the framework, in its order, with the findings about it.</summary>
    public IReadOnlyList<ExpectationsOutcome> Items { get; internal init; } = [];

    /// <summary>The findings about the credentials of the pack: about everything that each asks for.</summary>
    public IReadOnlyList<Decision> OfCredentials { get; internal init; } = [];

    /// <summary>The findings about the framework as a whole, with the pack that it is used with.</summary>
    public IReadOnlyList<Decision> OfFramework { get; internal init; } = [];

    /// <summary>All decisions: about items in the framework's order, then about credentials, then about the framework.</summary>
    public IEnumerable<Decision> Decisions => [.. Items.SelectMany(i => i.Decisions), .. OfCredentials, .. OfFramework];

    /// <summary>The findings about one item, by its identifier or code; null when the framework does not have it.</summary>
    public ExpectationsOutcome? For(string competency) => Framework.Find(competency) is { } found ? Items[Framework.PositionOf(found.Id)] : null;

    /// <summary>The report as canonical JSON; its shape is in docs/cli.md.</summary>
    public string ToJson() => FrameworkReportJson.Write(this);
}
