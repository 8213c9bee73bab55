using Cbe.Sdk.Elements.Progression;

namespace Cbe.Cli.Evaluation;

/// <summary>How many learners work on each competency group, and how many have all of it.</summary>
internal sealed class CredentialCounts
{
    private readonly Dictionary<string, (long Learners, long WithEvidence, long Complete)> _counts = new(StringComparer.Ordinal);

    public IEnumerable<(string Credential, long Learners, long WithEvidence, long Complete)> All =>
        _counts.Select(c => (c.Key, c.Value.Learners, c.Value.WithEvidence, c.Value.Complete));

    public void Add(CredentialOutcome outcome)
    {
        var (learners, withEvidence, complete) = _counts.GetValueOrDefault(outcome.Credential);
        _counts[outcome.Credential] = (learners + 1, withEvidence + (outcome.HasEvidence ? 1 : 0), complete + (outcome.Gaps.Count == 0 && outcome.HasEvidence ? 1 : 0));
    }
}
