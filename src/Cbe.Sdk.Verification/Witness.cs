using Cbe.Sdk.Verification.Showing;

namespace Cbe.Sdk.Verification;

/// <summary>One or two small learners that show what a law or a comparison says: what differs between them, and what was decided. Immutable.</summary>
/// <param name="Competency">The competency that was decided.</param>
/// <param name="Left">The learner.</param>
/// <param name="Right">The learner beside; null where one is enough.</param>
/// <param name="Differs">What differs between the records, in words.</param>
/// <param name="Shows">What differs between the decisions, or what was decided of the one, in words.</param>
public sealed record Witness(string Competency, WitnessSide Left, WitnessSide? Right, IReadOnlyList<string> Differs, IReadOnlyList<string> Shows)
{
    /// <summary>The learners as a table, item by item, with a mark where they differ; below it what was decided, and why.</summary>
    /// <param name="scale">The pack's performance scale.</param>
    public string ToText(Frameworks.PerformanceScale scale) => WitnessText.Print(this, scale);
}
