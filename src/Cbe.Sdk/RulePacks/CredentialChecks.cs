using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;
using FluentValidation;

namespace Cbe.Sdk.RulePacks;

/// <summary>Checks of the credentials of a pack, each on its own.</summary>
internal static class CredentialChecks
{
    public static void Check(IReadOnlyList<Credential> credentials, ValidationContext<RulePack> context)
    {
        foreach (var group in credentials.GroupBy(c => c.Id, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Take(DiagnosticBag.Most))
        {
            Fail(context, $"the credential `{group.Key}` stands twice", group.Last().Source?["id"] ?? group.Last().Source, "give each its own id");
        }

        foreach (var credential in credentials.Where(c => HasTwice(c.Members)).Take(DiagnosticBag.Most))
        {
            Fail(context, $"a member of the credential `{credential.Id}` stands twice", credential.Source?["members"] ?? credential.Source, "name each member once");
        }

        foreach (var credential in credentials.Where(c => c.Members.Count + c.Routes.Count == 0).Take(DiagnosticBag.Most))
        {
            Fail(context, $"the credential `{credential.Id}` has neither members nor routes", credential.Source, "name the competencies that it asks for");
        }

        foreach (var credential in credentials.Take(DiagnosticBag.Most))
        {
            Members(credential.Members, credential.Source?["members"] ?? credential.Source, context);
            Routes(credential, context);
        }
    }

    private static void Routes(Credential credential, ValidationContext<RulePack> context)
    {
        var place = credential.Source?["routes"] ?? credential.Source;
        if (HasTwice(credential.Routes.Select(r => r.Id)))
        {
            Fail(context, $"two routes of the credential `{credential.Id}` have the same id", place, "give each its own id");
        }

        foreach (var route in credential.Routes.Where(r => HasTwice(r.Members.Concat(credential.Members))))
        {
            Fail(context, $"a member of the route `{route.Id}` of `{credential.Id}` stands twice", place, "name each member once; the shared members belong to every route");
        }

        for (int i = 0; i < credential.Routes.Count; i++)
        {
            Members(credential.Routes[i].Members, place?.Items.ElementAtOrDefault(i)?["members"] ?? place, context);
        }
    }

    private static void Members(IReadOnlyList<CredentialMember> members, JsonValue? list, ValidationContext<RulePack> context)
    {
        for (int i = 0; i < members.Count; i++)
        {
            var (member, place) = (members[i], list?.Items.ElementAtOrDefault(i) ?? list);
            if (member.Competency is null == member.Credential is null)
            {
                Fail(context, $"a member names {(member.Competency is null ? "neither a competency nor a credential" : "both a competency and a credential")}", place, "write either `competency` or `credential`");
            }

            // What was read from JSON and is below 0 or too much has been reported by the shape.
            if (member.Points == Number.Zero || (place is null && (member.Points < Number.Zero || member.Points > Number.FromInteger(MemberItems.MostPoints))))
            {
                Fail(context, $"the member `{member}` has {member.Points} points", place?["points"] ?? place, $"points are more than 0 and at most {MemberItems.MostPoints}; leave them out where the policy gives none");
            }

            if (place is null && (member.Weight < Number.Zero || member.Weight > Number.FromInteger(MemberItems.MostWeight)))
            {
                Fail(context, $"the member `{member}` has the weight {member.Weight}", place?["weight"] ?? place, $"a weight is from 0 to {MemberItems.MostWeight}; 1 unless stated");
            }

            if (member.Until < member.From)
            {
                Fail(context, $"`{member}` would be a member until {member.Until?.ToText()}, before it is one from {member.From?.ToText()}", place?["until"] ?? place, "put the earlier day first");
            }
        }
    }

    private static void Fail(ValidationContext<RulePack> context, string message, JsonValue? place, string help) =>
        RulePackValidator.Fail(context, Codes.CredentialInvalid, message, place?.Location, help);

    private static bool HasTwice(IEnumerable<CredentialMember> members) => HasTwice(members.Select(m => m.Name));

    private static bool HasTwice(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return names.Any(n => !seen.Add(n));
    }
}
