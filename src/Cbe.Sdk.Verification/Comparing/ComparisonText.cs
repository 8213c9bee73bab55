using System.Text;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Verification.Showing;
using Cbe.Sdk.Verification.Verifying;

namespace Cbe.Sdk.Verification.Comparing;

/// <summary>A comparison for people.</summary>
internal static class ComparisonText
{
    public static string Write(ComparisonResult result, PerformanceScale scale)
    {
        var text = new StringBuilder();
        text.Append(result.Relation switch
        {
            PackRelation.Equivalent => "equivalent: both packs decide the same",
            PackRelation.Stricter => "stricter: the new pack gives nobody more, and somebody less",
            PackRelation.Looser => "looser: the new pack takes nothing away, and gives somebody more",
            _ => "incomparable: the new pack gives to some and takes from others",
        }).Append('\n');
        text.Append("  ").Append(result.Answer == LawAnswer.ProvedUpTo ? $"proved up to {AnswerWords.Count(result.Items ?? 0, "item")}: " : result.Answer == LawAnswer.Tested ? $"tested on {AnswerWords.Count(result.Cases, "case")}: " : "")
            .Append(result.Because).Append('\n');
        Side(text, "gets more from the new pack", result.Looser, scale);
        Side(text, "gets less from the new pack", result.Stricter, scale);
        return text.ToString();
    }

    private static void Side(StringBuilder text, string what, Witness? witness, PerformanceScale scale)
    {
        if (witness is not null)
        {
            text.Append('\n').Append(what).Append(": ").AppendJoin("; ", witness.Shows).Append("\n\n").Append(WitnessText.Print(witness, scale));
        }
    }
}
