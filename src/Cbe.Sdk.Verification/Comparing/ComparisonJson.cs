using Cbe.Sdk.Verification.Verifying;

namespace Cbe.Sdk.Verification.Comparing;

/// <summary>A comparison as JSON in one form.</summary>
internal static class ComparisonJson
{
    public static string Write(ComparisonResult result) => VerificationJson.Object(w =>
    {
        w.WriteString("relation", result.Relation.ToString().ToLowerInvariant());
        w.WriteString("answer", char.ToLowerInvariant(result.Answer.ToString()[0]) + result.Answer.ToString()[1..]);
        w.WriteString("because", result.Because);
        if (result.Items is { } items)
        {
            w.WriteNumber("items", items);
        }

        if (result.Cases > 0)
        {
            w.WriteNumber("cases", result.Cases);
        }

        if (result.Looser is { } looser)
        {
            VerificationJson.Write(w, "looser", looser);
        }

        if (result.Stricter is { } stricter)
        {
            VerificationJson.Write(w, "stricter", stricter);
        }
    });
}
