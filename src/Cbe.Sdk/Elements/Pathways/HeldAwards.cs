using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Elements.Pathways;

/// <summary>
/// What a learner holds on a day, whatever evidence there is: prior learning, here or elsewhere. An award below the
/// proficient level is held and reaches nothing. A credential that is held is a way already gone, and with it the
/// competencies that each of its routes asks for.
/// </summary>
internal sealed class HeldAwards
{
    private readonly HashSet<string> _competencies;
    private readonly HashSet<string> _credentials;
    private readonly HashSet<string> _awarded;

    /// <param name="holds">The awards that hold on the day.</param>
    /// <param name="credentials">The credentials with the ways to them.</param>
    /// <param name="innerFirst">Their ids, each behind those that are members of it.</param>
    /// <param name="scale">The pack's scale.</param>
    public HeldAwards(IReadOnlyList<Award> holds, IReadOnlyList<CredentialWays> credentials, IReadOnlyList<string> innerFirst, PerformanceScale scale)
    {
        var reach = holds.Where(a => a.Level is null || (scale.Levels.TryGetRank(a.Level, out int rank) && rank >= scale.Proficient)).ToList();
        _awarded = Ids(holds.Select(a => a.Competency));
        _credentials = Ids(reach.Select(a => a.Credential));
        _competencies = Ids(reach.Select(a => a.Competency));
        if (_credentials.Count == 0)
        {
            return;
        }

        // With a diploma the courses are held that each of its routes asks for, and with these what each of theirs does.
        var ways = credentials.ToDictionary(c => c.Credential, StringComparer.Ordinal);
        foreach (var held in innerFirst.Reverse().Where(_credentials.Contains).Select(id => ways[id]))
        {
            foreach (string member in held.Shared)
            {
                (held.Nested.Contains(member) ? _credentials : _competencies).Add(member);
            }
        }
    }

    /// <summary>Whether an award, of any level, names the competency.</summary>
    public bool Names(string competency) => _awarded.Contains(competency);

    /// <summary>Whether the competency is reached by an award.</summary>
    public bool Competency(string id) => _competencies.Contains(id);

    /// <summary>Whether the credential is held.</summary>
    public bool Credential(string id) => _credentials.Contains(id);

    private static HashSet<string> Ids(IEnumerable<string?> ids) => ids.OfType<string>().ToHashSet(StringComparer.Ordinal);
}
