using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Pathways;

/// <summary>
/// The members of credentials as one learner meets them, competencies and other credentials alike. A credential that is
/// not earned is gone through by the competencies of its own nearest route.
/// </summary>
internal sealed class NestedWays(PathwayLearner learner)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _through = new(StringComparer.Ordinal);

    /// <summary>Whether a member is reached: a competency as the map says, a credential when it is held or earned.</summary>
    public Answer Reached(CredentialWays ways, string member) => !ways.Nested.Contains(member) ? learner.Map.Reached(member)
        : learner.Held.Credential(member) ? Answer.Met : Outcome(member)?.Earned ?? Answer.NotMet;

    /// <summary>The competencies through which members are reached, each once.</summary>
    public IReadOnlyList<string> Competencies(CredentialWays ways, IEnumerable<string> members) =>
        [.. members.SelectMany(m => !ways.Nested.Contains(m) ? [m] : Reached(ways, m) == Answer.Met ? [] : _through.GetValueOrDefault(m, [])).Distinct(StringComparer.Ordinal)];

    /// <summary>Remembers how a credential is reached, for those of which it is a member.</summary>
    /// <param name="ways">The credential.</param>
    /// <param name="nearest">The members of its nearest route.</param>
    public void Add(CredentialWays ways, IReadOnlyList<string> nearest) => _through.Add(ways.Credential, Competencies(ways, nearest));

    /// <summary>A member as a rule about the ways to a credential sees it.</summary>
    public Row Row(CredentialWays ways, string member) => !ways.Nested.Contains(member) ? learner.Map.Row(member)
        : new(member, [Outcome(member)?.Progress ?? Value.Missing, Value.Of(Reached(ways, member)), Value.Of(learner.Held.Credential(member))]);

    private CredentialOutcome? Outcome(string credential) => learner.Credentials.GetValueOrDefault(credential);
}
