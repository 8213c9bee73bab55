using Cbe.Sdk.Frameworks;

namespace Cbe.Sdk.Verification;

/// <summary>What was found about a rule pack and the laws. Immutable.</summary>
/// <param name="Pack">The pack's id.</param>
/// <param name="Version">Its version.</param>
/// <param name="Hash">Its content hash, with what it inherits.</param>
/// <param name="AsOf">The day of the decisions that were looked at.</param>
/// <param name="Competency">The competency that was looked at.</param>
/// <param name="Items">Up to how many items of evidence solvers were asked.</param>
/// <param name="Results">What was found, by the number of the law.</param>
public sealed record VerificationReport(string Pack, string Version, string Hash, DateOnly AsOf, string Competency, int Items, IReadOnlyList<LawResult> Results)
{
    /// <summary>The solvers that were there; empty without any, and then nothing is proved that needs one.</summary>
    public IReadOnlyList<string> Solvers { get; init; } = [];

    /// <summary>Exceptions of the pack that nothing needs, as sentences: they hide what a later change of the pack breaks.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The pack's performance scale.</summary>
    public required PerformanceScale Scale { get; init; }

    /// <summary>Whether nothing is wrong: no law refuted, undecided or unsupported.</summary>
    public bool IsFine => Results.All(r => r.IsFine);

    /// <summary>What was found about a law; null where it was not asked.</summary>
    /// <param name="law">The law's number.</param>
    public LawResult? For(int law) => Results.FirstOrDefault(r => r.Law.Number == law);

    /// <summary>The report as JSON. The same pack, options and solvers give the same text: how long it took and which solver was faster are left out.</summary>
    public string ToJson() => Verifying.VerificationJson.Write(this);

    /// <summary>The report for people: a line for each law, and for each that is broken what it says and the learners that show it.</summary>
    public string ToText() => Verifying.VerificationText.Write(this);
}
