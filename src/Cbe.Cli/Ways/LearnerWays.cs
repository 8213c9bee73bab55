using Cbe.Cli.Terminal;
using Cbe.Sdk;
using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;

namespace Cbe.Cli.Ways;

/// <summary>The ways of one learner that are to be shown: to one competency, to one credential, or to all of them.</summary>
internal sealed record LearnerWays(CbeEngine Engine, LearnerReport Report)
{
    private const int LongestName = 40;

    /// <summary>The competency whose way is shown; null when it is credentials, or everything.</summary>
    public PathwayOutcome? Goal { get; init; }

    public IReadOnlyList<CredentialPathway> Credentials { get; init; } = [];

    /// <summary>The competencies on these ways: members, steps, and what comes directly before them; all of the report where the pack has no credentials.</summary>
    public IReadOnlyList<PathwayOutcome> Competencies { get; private init; } = [];

    public static LearnerWays Of(CbeEngine engine, LearnerReport report, string? credential, string? competency)
    {
        var all = report.Pathways;
        var ways = new LearnerWays(engine, report);
        if (competency is not null)
        {
            ways = ways with { Goal = Find(engine, report, competency) };
            return ways with { Competencies = ways.Around([.. ways.Goal.Steps, ways.Goal.Competency]) };
        }

        var credentials = credential is null ? all.Credentials : [all.ForCredential(credential) ?? throw new InvalidInputException(
            $"the pack has no credential `{credential}`", NearMiss.Help(credential, [.. all.Credentials.Select(c => c.Credential)], "credentials"))];
        return ways with
        {
            Credentials = credentials,
            Competencies = credentials.Count == 0 ? all.Competencies : ways.Around(credentials.SelectMany(c => c.Routes).SelectMany(r => r.Members.Concat(r.Steps))),
        };
    }

    public PathwayOutcome Way(string competency) => Report.Pathways.For(competency)!;

    /// <summary>The code that people say; in CASE, where an item without one has only a UUID, the beginning of its statement.</summary>
    public string NameOf(string competency)
    {
        if (Engine.Framework?.Find(competency) is not { } found)
        {
            return competency;
        }

        bool nameless = found.Code is null && Engine.Framework.Source == FrameworkSource.Case && found.Statement.Length > 0;
        string line = nameless ? found.Statement.ReplaceLineEndings(" ") : found.ToString();
        return nameless && line.Length > LongestName ? line[..LongestName] + "..." : line;
    }

    /// <summary>The title that people know with the identifier; or the identifier.</summary>
    public string TitleOf(string credential) => Declared(credential)?.Title is { } title ? $"{title} ({credential})" : credential;

    public string TitleOf(string credential, string route) => Declared(credential)?.Routes.FirstOrDefault(r => r.Id == route)?.Title is { } title ? $"{title} ({route})" : route;

    /// <summary>What the framework says comes directly before.</summary>
    public IEnumerable<string> Before(string competency) => Engine.Framework?.Find(competency)?.Prerequisites.Where(Engine.Framework.Contains) ?? [];

    private List<PathwayOutcome> Around(IEnumerable<string> ids)
    {
        var steps = ids.ToList();
        var shown = steps.Concat(steps.SelectMany(Before)).ToHashSet(StringComparer.Ordinal);
        return [.. Report.Pathways.Competencies.Where(c => shown.Contains(c.Competency))];
    }

    private static PathwayOutcome Find(CbeEngine engine, LearnerReport report, string competency)
    {
        var found = engine.Framework?.Find(competency);
        return report.Pathways.For(found?.Id ?? competency) ?? throw new InvalidInputException(
            $"there is no way to `{competency}` for `{report.Learner}`",
            found is null ? NearMiss.Help(competency, [.. report.Pathways.Competencies.Select(c => engine.Framework?.Find(c.Competency)?.ToString() ?? c.Competency)], "competencies")
            : "it is a heading of the framework: ask for one of its parts");
    }

    /// <summary>The credential as the pack, or a pack that it extends, declares it.</summary>
    private Credential? Declared(string credential)
    {
        for (var pack = Engine.Pack; pack is not null; pack = pack.Parent)
        {
            if (pack.Credentials.FirstOrDefault(c => c.Id == credential) is { } declared)
            {
                return declared;
            }
        }

        return null;
    }
}
