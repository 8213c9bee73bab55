using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.RulePacks;

/// <content>Credentials.</content>
internal static partial class PackWriter
{
    private static void WriteCredential(CanonicalJson writer, Credential c)
    {
        writer.Member("id", c.Id);
        writer.Member("title", c.Title);
        writer.List("members", c.Members, WriteMember);
        WriteList(writer, "routes", c.Routes, WriteRoute);
        writer.Member("reference", c.Reference);
    }

    private static void WriteRoute(CanonicalJson writer, CredentialRoute r)
    {
        writer.Member("id", r.Id);
        writer.Member("title", r.Title);
        writer.All("members", r.Members, WriteMember);
    }

    /// <summary>A member of which nothing more is said is written as a text, however its author wrote it.</summary>
    private static void WriteMember(CredentialMember m, CanonicalJson writer)
    {
        if (m.IsPlain)
        {
            writer.Text(m.Name);
            return;
        }

        writer.Open('{');
        writer.Member("competency", m.Competency);
        writer.Member("credential", m.Credential);
        writer.Member("points", m.Points);
        writer.Member("weight", m.Weight == Number.One ? null : m.Weight);
        writer.Literal("required", m.Required ? "true" : null);
        writer.Member("from", m.From);
        writer.Member("until", m.Until);
        writer.Close('}');
    }
}
