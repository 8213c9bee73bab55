using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.RulePacks;

/// <summary>Where credentials are named, once the pack is whole: as members of others, and by rules. Another pack may have written them.</summary>
internal static class CredentialLinks
{
    public static void Check(RulePack pack, DiagnosticBag diagnostics)
    {
        string[] ids = [.. pack.Credentials.Select(c => c.Id)];
        foreach (var credential in pack.Credentials)
        {
            Members(credential.Members, credential.Source?["members"] ?? credential.Source);
            for (int i = 0; i < credential.Routes.Count; i++)
            {
                Members(credential.Routes[i].Members, credential.Source?["routes"]?.Items.ElementAtOrDefault(i)?["members"] ?? credential.Source);
            }
        }

        if (CredentialNesting.Circle(pack.Credentials) is { Count: > 0 } circle)
        {
            diagnostics.Add(Codes.CredentialCircle, $"the credential `{circle[0].Id}` would be a member of itself: {string.Join(" has the member ", circle.Append(circle[0]).Select(c => $"`{c.Id}`"))}",
                circle[0].Source?.Location ?? Nowhere(pack), "a diploma asks for courses, and no course for its diploma");
        }

        foreach (var rule in pack.Elements.Progression.Advance.Concat(pack.Elements.Progression.Award).Concat(pack.Elements.Pathways.Rules).Where(r => r.Credentials.Count > 0))
        {
            Named(rule);
        }

        void Members(IReadOnlyList<CredentialMember> members, JsonValue? list)
        {
            for (int i = 0; i < members.Count; i++)
            {
                if (members[i].Credential is { } id && !ids.Contains(id, StringComparer.Ordinal))
                {
                    var place = list?.Items.ElementAtOrDefault(i) ?? list;
                    diagnostics.Add(Codes.UnknownCredential, $"the pack has no credential `{id}`", (place?["credential"] ?? place)?.Location ?? Nowhere(pack), NearMiss.Help(id, ids, "credentials"));
                }
            }
        }

        void Named(ScopedRule rule)
        {
            if (rule.Over != RuleScope.Credential)
            {
                diagnostics.Add(Codes.RuleNamesCredentials, $"the rule `{rule.RuleName}` names credentials and is about competencies", RuleSource.Of(rule, "credentials"), "write `\"over\": \"credential\"`, or leave out `credentials`");
            }

            for (int i = 0; i < rule.Credentials.Count; i++)
            {
                if (!ids.Contains(rule.Credentials[i], StringComparer.Ordinal))
                {
                    diagnostics.Add(Codes.UnknownCredential, $"the pack has no credential `{rule.Credentials[i]}`",
                        rule.Source?.Json["credentials"]?.Items.ElementAtOrDefault(i)?.Location ?? RuleSource.Of(rule), NearMiss.Help(rule.Credentials[i], ids, "credentials"));
                }
            }
        }
    }

    private static Location Nowhere(RulePack pack) => new($"pack {pack.Id}", "", 0, 0, 0, "");
}
