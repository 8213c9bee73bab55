using Cbe.Sdk.Decisions;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Elements.Assessment;

/// <summary>An item of evidence on its way to being counted or set aside.</summary>
/// <param name="evidence">The item, with the score that it counts with.</param>
/// <param name="reason">Why it does not count; null while it does.</param>
internal sealed class JudgedEvidence(Evidence evidence, SetAsideReason? reason)
{
    public Evidence Evidence { get; private set; } = evidence;

    public SetAsideReason? Reason { get; private set; } = reason;

    public bool Counts => Reason is null;

    /// <summary>The attempt that counts in its place.</summary>
    public JudgedEvidence? ReplacedBy { get; private set; }

    /// <summary>The rules for retakes that did not allow it.</summary>
    public IReadOnlyList<Decision> Refused { get; private set; } = [];

    public bool IsProvisional { get; private set; }

    /// <summary>The same before anything beside it was looked at.</summary>
    public JudgedEvidence Copy() => new(Evidence, Reason);

    public void Refuse(IReadOnlyList<Decision> by) => (Reason, Refused) = (SetAsideReason.RetakeNotAllowed, by);

    public void Replace(JudgedEvidence by) => (Reason, ReplacedBy) = (SetAsideReason.Replaced, by);

    public void CountAs(Evidence made) => Evidence = made;

    public void BeProvisional() => IsProvisional = true;

    public void Lapse() => Reason = SetAsideReason.Lapsed;

    public void Supersede() => Reason = SetAsideReason.Superseded;
}
