using Cbe.Sdk.Frameworks;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Pipeline;

/// <summary>What a pack says of the framework that it is used with: the members of its credentials, and the kinds that learners are held to.</summary>
internal static class FrameworkChecks
{
    public static void Check(RulePack pack, CompetencyFramework framework, DiagnosticBag diagnostics)
    {
        foreach (var credential in pack.Credentials)
        {
            Members(credential.Members, credential.Source?["members"], credential, pack, framework, diagnostics);
            for (int i = 0; i < credential.Routes.Count; i++)
            {
                Members(credential.Routes[i].Members, credential.Source?["routes"]?.Items.ElementAtOrDefault(i)?["members"], credential, pack, framework, diagnostics);
            }
        }

        foreach (var (competencies, _, setting) in pack.Mastery?.For ?? [])
        {
            for (int i = 0; i < competencies.Count; i++)
            {
                Known(competencies[i], setting.Source?["competencies"]?.Items.ElementAtOrDefault(i)?.Location ?? Nowhere(pack), framework, diagnostics);
            }
        }

        Kinds(pack, framework, diagnostics);
    }

    private static void Known(string competency, Location place, CompetencyFramework framework, DiagnosticBag diagnostics)
    {
        if (framework.Find(competency) is null)
        {
            diagnostics.Add(Codes.UnknownCompetency, $"the framework has no competency `{competency}`", place, NearMiss.Help(competency, [.. framework.Competencies.Select(c => c.Code ?? c.Id)], "competencies"));
        }
    }

    private static void Members(IReadOnlyList<CredentialMember> members, JsonValue? source, Credential credential, RulePack pack, CompetencyFramework framework, DiagnosticBag diagnostics)
    {
        for (int i = 0; i < members.Count; i++)
        {
            if (members[i].Competency is { } competency)
            {
                var item = source?.Items.ElementAtOrDefault(i);
                Known(competency, (item?["competency"] ?? item ?? credential.Source)?.Location ?? Nowhere(pack), framework, diagnostics);
            }
        }
    }

    /// <summary>
    /// A pack may name kinds of several frameworks, so one that this framework lacks is no slip by itself. It is when a kind
    /// that is there is written nearly the same, or when nothing is of any of the kinds and everything would be a heading.
    /// </summary>
    private static void Kinds(RulePack pack, CompetencyFramework framework, DiagnosticBag diagnostics)
    {
        var known = framework.Competencies.Select(c => c.Kind).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var kinds = pack.Elements.Expectations.Kinds;
        var source = pack.Source?["elements"]?["expectations"]?["kinds"];
        bool none = !kinds.Intersect(known, StringComparer.Ordinal).Any();
        for (int i = 0; i < kinds.Count; i++)
        {
            if (!known.Contains(kinds[i], StringComparer.Ordinal) && (none || NearMiss.Of(kinds[i], known) is not null))
            {
                diagnostics.Add(Codes.UnknownKind, $"nothing in the framework is of the kind `{kinds[i]}`", source?.Items.ElementAtOrDefault(i)?.Location ?? Nowhere(pack), NearMiss.Help(kinds[i], known, "kinds"));
            }
        }
    }

    private static Location Nowhere(RulePack pack) => new($"pack {pack.Id}", "", 0, 0, 0, "");
}
