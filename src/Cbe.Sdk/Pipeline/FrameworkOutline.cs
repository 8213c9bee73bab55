using Cbe.Sdk.Elements.Expectations;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Pipeline;

/// <summary>The items of a framework, each with its place in the outline and what leads to it.</summary>
internal static class FrameworkOutline
{
    /// <summary>The items in the framework's order.</summary>
    public static IReadOnlyList<ExpectationCase> Of(CompetencyFramework framework, RulePack pack)
    {
        var children = framework.Competencies.SelectMany(c => c.Parents.Distinct(StringComparer.Ordinal).Select(p => (Parent: p, Child: c.Id))).ToLookup(p => p.Parent, p => p.Child, StringComparer.Ordinal);
        var depths = Depths(framework, children);
        var alignments = Alignments(framework);
        var askedBy = pack.Credentials.SelectMany(c => Asking(c, pack, framework)).ToLookup(a => a.Position, a => a.Credential);
        return [.. framework.Competencies.Select((c, i) => new ExpectationCase(c, framework)
        {
            IsHeading = pack.Elements.Expectations.Kinds is { Count: > 0 } kinds ? !kinds.Contains(c.Kind ?? "", StringComparer.Ordinal) : children.Contains(c.Id),
            Depth = depths.TryGetValue(c.Id, out int depth) ? depth : null,
            Children = children[c.Id].Count(),
            Alignments = alignments[c.Id].Distinct(StringComparer.Ordinal).Count(),
            Credentials = [.. askedBy[i]],
        })];
    }

    /// <summary>Where everything stands that any route to a credential asks for, each once, in the credential's order.</summary>
    public static IEnumerable<int> Positions(Credential credential, RulePack pack, CompetencyFramework framework) =>
        CredentialNesting.Competencies(credential, pack.Credentials).Select(framework.Find).OfType<Competency>().Select(c => framework.PositionOf(c.Id)).Distinct();

    private static IEnumerable<(int Position, AskingCredential Credential)> Asking(Credential credential, RulePack pack, CompetencyFramework framework)
    {
        var positions = Positions(credential, pack, framework).ToList();
        var kinds = positions.Select(p => framework.Competencies[p].Kind).ToList();
        var asking = new AskingCredential(credential.Id, [.. kinds.OfType<string>().Distinct(StringComparer.Ordinal), .. kinds.Where(k => k is null)]);
        return positions.Select(p => (p, asking));
    }

    /// <summary>How deep each item stands, by the shortest way from the top. What hangs below nothing of this document is at the top.</summary>
    private static Dictionary<string, int> Depths(CompetencyFramework framework, ILookup<string, string> children)
    {
        var depths = framework.Competencies.Where(c => !c.Parents.Any(framework.Contains)).ToDictionary(c => c.Id, _ => 1, StringComparer.Ordinal);
        var open = new Queue<string>(depths.Keys);
        while (open.TryDequeue(out string? id))
        {
            foreach (string child in children[id].Where(c => depths.TryAdd(c, depths[id] + 1)))
            {
                open.Enqueue(child);
            }
        }

        return depths;
    }

    /// <summary>What each item is related to or the same as, whichever of both says so.</summary>
    private static ILookup<string, string> Alignments(CompetencyFramework framework) =>
        framework.Competencies.SelectMany(c => c.Related.Concat(c.Equivalent).Select(other => (From: c.Id, To: other)))
            .Concat(framework.Associations.Where(a => a.Type is AssociationType.IsRelatedTo or AssociationType.ExactMatchOf).Select(a => (From: a.Origin, To: a.Destination)))
            .SelectMany(p => new[] { p, (From: p.To, To: p.From) })
            .Where(p => p.From != p.To)
            .ToLookup(p => p.From, p => p.To, StringComparer.Ordinal);
}
