using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Pipeline;

/// <summary>
/// The credentials of a pack with their routes and members, resolved once. On a day only what is a member on it counts; a
/// route none of whose own members is left is no way, and of a credential without any way the first route is kept.
/// </summary>
internal sealed class CredentialRoutes
{
    private readonly IReadOnlyList<Routes> _all;
    private readonly bool _isDated;

    /// <param name="pack">The pack with everything that it inherits.</param>
    /// <param name="resolve">Finds a competency by its identifier or code.</param>
    public CredentialRoutes(RulePack pack, Func<string, Competency> resolve)
    {
        _all = [.. pack.Credentials.Select(c => new Routes(c.Id, [.. Of(c)]))];
        _isDated = _all.SelectMany(c => c.All).SelectMany(r => r.Members).Any(m => m.Says.From is not null || m.Says.Until is not null);
        InnerFirst = [.. CredentialNesting.InnerFirst(pack.Credentials).Select(c => c.Id)];
        Competencies = [.. _all.SelectMany(c => c.All).SelectMany(r => r.Members).Where(m => !m.IsCredential).Select(m => m.Id).Distinct(StringComparer.Ordinal)];

        IEnumerable<Route> Of(Credential credential)
        {
            var shared = credential.Members.Select(Resolve).ToList();
            return credential.Routes.Count == 0
                ? [new(null, [], shared)]
                : credential.Routes.Select(r => new Route(r.Id, shared, [.. r.Members.Select(Resolve)]));
        }

        Member Resolve(CredentialMember member) => member.Competency is { } competency ? new(resolve(competency).Id, member) : new(member.Name, member);
    }

    /// <summary>The credentials, each behind those that are members of it.</summary>
    public IReadOnlyList<string> InnerFirst { get; }

    /// <summary>Every competency that any route of any credential asks for, on whatever day.</summary>
    public IReadOnlyList<string> Competencies { get; }

    /// <summary>The credentials in the pack's order, with the members of the day.</summary>
    public IReadOnlyList<Routes> On(DateOnly day) => _isDated ? [.. _all.Select(c => new Routes(c.Credential, [.. OnDay(c.All, day)]))] : _all;

    private static IEnumerable<Route> OnDay(IReadOnlyList<Route> routes, DateOnly day)
    {
        var today = routes.Select(r => new Route(r.Id, Today(r.Shared), Today(r.Own))).ToList();
        return today.Where(r => r.Own.Count > 0).DefaultIfEmpty(today[0]);

        IReadOnlyList<Member> Today(IReadOnlyList<Member> members) => [.. members.Where(m => m.Says.IsMemberOn(day))];
    }

    /// <summary>A credential with the ways to it.</summary>
    public sealed record Routes(string Credential, IReadOnlyList<Route> All)
    {
        /// <summary>The same, as the ways are told.</summary>
        public CredentialWays Ways { get; } = new(Credential, [.. All.Select(r => (r.Id, (IReadOnlyList<string>)[.. r.Members.Select(m => m.Id)]))])
        {
            Nested = All.SelectMany(r => r.Members).Where(m => m.IsCredential).Select(m => m.Id).ToHashSet(StringComparer.Ordinal),
        };
    }

    /// <summary>A way: a route, or the only one without an id, with the members that all ways share and its own.</summary>
    public sealed record Route(string? Id, IReadOnlyList<Member> Shared, IReadOnlyList<Member> Own)
    {
        /// <summary>All of them, each once.</summary>
        public IReadOnlyList<Member> Members { get; } = [.. Shared.Concat(Own).DistinctBy(m => m.Id, StringComparer.Ordinal)];
    }

    /// <summary>A member by its identifier, with what the pack says of it.</summary>
    public sealed record Member(string Id, CredentialMember Says)
    {
        public bool IsCredential => Says.Competency is null;
    }
}
