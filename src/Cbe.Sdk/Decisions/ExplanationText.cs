using System.Text;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Decisions;

/// <summary>Explanations as plain text.</summary>
internal static class ExplanationText
{
    public static string Write(Explanation explanation)
    {
        var decision = explanation.Decision;
        var text = new StringBuilder();
        text.Append(decision.Subject).Append(": ").Append(Words(decision.Answer)).Append(" (rule ").Append(decision.Rule).Append(")\n");
        if (decision.Message is { } message)
        {
            text.Append("  ").Append(message).Append('\n');
        }

        if (decision.Answer == Answer.Insufficient && decision.Message is null)
        {
            text.Append(decision.Element == CbeElement.Equity
                ? "  Figures that this needs are suppressed or undefined.\n"
                : "  There is not enough evidence yet to decide this.\n");
        }

        if (decision.Answer != decision.RuleAnswer)
        {
            text.Append("  The level's own rule is ").Append(Words(decision.RuleAnswer)).Append(decision.Answer == Answer.NotMet
                ? "; a lower level is not, and levels build on each other.\n"
                : "; a lower level is not decided yet, and levels build on each other.\n");
        }

        if (decision.Reference is { } reference)
        {
            text.Append("  Policy: ").Append(reference).Append('\n');
        }

        foreach (var p in explanation.Parameters)
        {
            text.Append("  ").Append(p.Name).Append(" is ").Append(p.Value).Append(p.Reference is null ? "" : $" ({p.Reference})").Append('\n');
        }

        text.Append("  Why:\n");
        var roots = explanation.Root.Finding is null && explanation.Root.Items.Count == 0 && explanation.Root.Parts.Count > 1 ? explanation.Root.Parts : [explanation.Root];
        foreach (var part in roots)
        {
            Write(text, part, 2);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, ExplanationNode node, int depth)
    {
        string margin = new(' ', depth * 2);
        text.Append(margin);
        text.Append(node.Answer is { } answer ? $"[{Words(answer)}] {node.Expression}" : $"{node.Expression} = {node.Value}").Append('\n');
        if (node.Finding is { } finding)
        {
            text.Append(margin).Append("    ").Append(finding).Append('\n');
        }

        WriteItems(text, node, margin);
        foreach (var part in node.Parts)
        {
            Write(text, part, depth + 2);
        }
    }

    private static void WriteItems(StringBuilder text, ExplanationNode node, string margin)
    {
        foreach (var group in node.Items.GroupBy(i => i.Answer).OrderByDescending(g => g.Key))
        {
            string word = group.Key switch
            {
                Answer.Met => "counts",
                Answer.NotMet => "does not count",
                _ => "not known",
            };
            text.Append(margin).Append("    ").Append(word).Append(": ")
                .AppendJoin(", ", group.Select(i => i.Because is null ? i.Id : $"{i.Id} ({i.Because})")).Append('\n');
        }
    }

    private static string Words(Answer answer) => answer switch
    {
        Answer.Met => "met",
        Answer.NotMet => "not met",
        _ => "insufficient evidence",
    };
}
