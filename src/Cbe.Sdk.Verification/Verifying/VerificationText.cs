using System.Globalization;
using System.Text;
using Cbe.Sdk.Verification.Showing;

namespace Cbe.Sdk.Verification.Verifying;

/// <summary>A verification for people.</summary>
internal static class VerificationText
{
    public static string Write(VerificationReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{report.Pack} {report.Version}, hash {report.Hash[..12]}, as of {report.AsOf:yyyy-MM-dd}, competency {report.Competency}\n");
        text.Append(report.Solvers.Count > 0 ? $"solvers: {string.Join(", ", report.Solvers)}\n" : "no solver: what would need one is tested with random learners and not proved\n");
        text.Append('\n');
        Lines(text, report);
        foreach (var result in report.Results.Where(r => !r.IsFine))
        {
            Broken(text, report, result);
        }

        foreach (string warning in report.Warnings)
        {
            text.Append("\nwarning: ").Append(warning).Append('\n');
        }

        text.Append('\n').Append(report.IsFine ? "fine: " : "not fine: ").Append(Tally(report)).Append('\n');
        return text.ToString();
    }

    private static void Lines(StringBuilder text, VerificationReport report)
    {
        var rows = report.Results.Select(r => (Law: r.Law.ToString(), Answer: AnswerWords.Of(r), How: AnswerWords.Of(r.Method), Time: $"{r.Milliseconds.ToString("#,0", CultureInfo.InvariantCulture)} ms")).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        int[] widths = [rows.Max(r => r.Law.Length), rows.Max(r => r.Answer.Length), rows.Max(r => r.How.Length), rows.Max(r => r.Time.Length)];
        foreach (var (law, answer, how, time) in rows)
        {
            text.Append(law.PadRight(widths[0])).Append("  ").Append(answer.PadRight(widths[1])).Append("  ").Append(how.PadRight(widths[2])).Append("  ").Append(time.PadLeft(widths[3])).Append('\n');
        }
    }

    private static void Broken(StringBuilder text, VerificationReport report, LawResult result)
    {
        text.Append('\n').Append("law ").Append(result.Law).Append(": ").Append(result.Law.Sentence).Append('\n');
        text.Append("  ").Append(AnswerWords.Of(result)).Append(": ").Append(result.Because).Append('\n');
        if (result.Witness is { } witness)
        {
            text.Append('\n').Append(WitnessText.Print(witness, report.Scale));
        }
    }

    private static string Tally(VerificationReport report) =>
        string.Join(", ", report.Results.GroupBy(r => r.Answer).OrderBy(g => g.Key).Select(g => $"{g.Count().ToString(CultureInfo.InvariantCulture)} {Plain(g.Key)}"));

    private static string Plain(LawAnswer answer) => answer switch
    {
        LawAnswer.Proved => "proved",
        LawAnswer.ProvedUpTo => "proved up to a bound",
        LawAnswer.Tested => "tested",
        LawAnswer.Refuted => "refuted",
        LawAnswer.ExceptionDeclared => "declared exceptions",
        LawAnswer.NotApplicable => "not applicable",
        LawAnswer.Undecided => "undecided",
        _ => "unsupported",
    };
}
