using Cbe.Cli.Terminal;
using Cbe.Sdk.Analysis.Equity;
using Cbe.Sdk.Values;

namespace Cbe.Cli.Equity;

/// <summary>What the pack's equity rules found, with the first explanations.</summary>
internal static class EquityRulesText
{
    /// <summary>How many findings of rules are explained.</summary>
    private const int Explained = 20;

    public static void Print(EquityAudit audit, Screen screen)
    {
        var decisions = audit.Measures.SelectMany(m => m.Decisions).ToList();
        int withheld = audit.Measures.Sum(m => m.DecisionsWithheld);
        if (decisions.Count + withheld == 0)
        {
            return;
        }

        screen.Line();
        if (withheld > 0)
        {
            screen.Line($"{Words.Of(withheld, "decision")} of rules left out: they saw figures that are withheld");
        }

        if (decisions.Count == 0)
        {
            return;
        }

        var table = new TextTable("rules about subgroups", "measure", "met", "not met", "insufficient") { Right = [2, 3, 4] };
        foreach (var rule in decisions.GroupBy(d => (d.Rule, d.Subject.Measure)))
        {
            string Count(Answer answer) => Words.Grouped(rule.Count(d => d.Answer == answer));
            table.Add(rule.Key.Rule, rule.Key.Measure!, Count(Answer.Met), Count(Answer.NotMet), Count(Answer.Insufficient));
        }

        table.Print(screen);
        var notMet = decisions.Where(d => d.Answer == Answer.NotMet).ToList();
        foreach (var decision in notMet.Take(Explained))
        {
            screen.Line();
            screen.Line(decision.Explain().ToText().TrimEnd());
        }

        if (notMet.Count > Explained)
        {
            screen.Line($"... {Words.Grouped(notMet.Count - Explained)} more (--json gives all)");
        }
    }
}
