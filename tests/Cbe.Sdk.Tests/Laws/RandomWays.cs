using System.Globalization;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Tests.Laws;

/// <summary>
/// Random frameworks with what breaks ways: circles, prerequisites outside, headings inside headings, several names for
/// the same; and learners of whom nothing, little, enough, or something undecided is known.
/// </summary>
internal sealed class RandomWays(int seed)
{
    public static readonly DateOnly Today = new(2026, 1, 31);

    private readonly Random _random = new(seed);

    /// <summary>What is shown of a competency: nothing, too little, enough, or something that cannot be decided.</summary>
    private static readonly string?[] Shown = [null, null, "Beginning", "Proficient", "Proficient", "?"];

    /// <param name="prefix">What the identifiers begin with.</param>
    /// <param name="plain">Whether to leave out headings and several names for the same.</param>
    public List<Competency> Competencies(string prefix, bool plain = false)
    {
        int count = _random.Next(2, 10);
        string Id(int i) => $"{prefix}{i}";
        return [.. Enumerable.Range(0, count).Select(i => new Competency
        {
            Id = Id(i),
            Prerequisites = [.. Some(i, 0.35).Select(Id), .. Some(count, 0.04).Select(Id), .. _random.Next(20) == 0 ? new[] { "elsewhere" } : []],
            Equivalent = plain ? [] : [.. Some(count, 0.05).Select(Id)],
            Parents = plain ? [] : [.. Some(i, 0.12).Select(Id), .. Some(count, 0.01).Select(Id)],
        })];
    }

    /// <summary>Some of the competencies, and perhaps two routes with some of the others.</summary>
    public Credential Credential(string id, IReadOnlyList<Competency> of)
    {
        IReadOnlyList<CredentialMember> Members(List<Competency> from) => [.. from.Where(_ => _random.Next(3) == 0).Select(c => c.Id).DefaultIfEmpty(from[^1].Id).Select(CredentialMember.FromString)];
        var shared = Members([.. of]);
        var others = of.Where(c => !shared.Any(m => m.Name == c.Id)).ToList();
        return others.Count == 0 || _random.Next(2) == 0 ? new() { Id = id, Members = shared }
            : new() { Id = id, Members = shared, Routes = [new() { Id = "one", Members = Members(others) }, new() { Id = "two", Members = Members(others) }] };
    }

    public List<Evidence> Evidence(IEnumerable<Competency> of) => [.. of.Select(c => (c.Id, Level: Shown[_random.Next(Shown.Length)])).Where(x => x.Level is not null).Select(x => Item(x.Id, x.Level!))];

    public List<Award> Awards(IEnumerable<Competency> of) => [.. of.Where(_ => _random.Next(12) == 0).Select(c => new Award { Competency = c.Id, AwardedOn = Today.AddDays(-_random.Next(400)) })];

    public static Evidence Item(string competency, string level, int daysAgo = 10) => new()
    {
        Id = $"{competency}-{level}-{daysAgo}",
        Competency = competency,
        OccurredOn = Today.AddDays(-daysAgo),
        Level = level == "?" ? null : level,
    };

    public T Of<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    public static CbeEngine Engine(IReadOnlyList<Competency> competencies, IEnumerable<Credential> credentials, string pathways = "") => CbeEngine.Create(
        RulePack.Parse(string.Create(CultureInfo.InvariantCulture, $$"""
            { "language": 1, "id": "ways", "version": "1",
              "scale": { "levels": ["Beginning", "Developing", "Proficient", "Advanced"], "proficient": "Proficient" },
              "elements": {
                "progression": { "levels": [ { "level": "Proficient", "ruleName": "proficient", "expression": "evidence.Any(Level >= 'Proficient')" } ] },
                "pathways": { {{pathways}} } } }
            """)) with { Credentials = [.. credentials] },
        new CompetencyFramework("f", "F", competencies));

    private IEnumerable<int> Some(int below, double part) => Enumerable.Range(0, below).Where(_ => _random.NextDouble() < part);
}
