using Cbe.Cli.Evaluation;
using Cbe.Cli.Terminal;
using Cbe.Sdk;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Cli.Equity;

/// <summary>An equity report for people.</summary>
internal sealed class EquityText(EquityRequest request, EquityReport report, Screen screen)
{
    private const string Suppressed = "suppressed";
    private const string Undefined = "undefined";

    /// <summary>How many findings of rules are explained.</summary>
    private const int Explained = 20;

    private readonly SortedSet<string> _reasons = new(StringComparer.Ordinal);
    private bool _suppressed;

    public void Print()
    {
        var pack = request.Engine.Pack;
        screen.Line($"{pack.Title ?? pack.Id}, {pack}, as of {Words.Day(request.AsOf)}");
        screen.Line($"{Words.Of(report.Learners, "learner")}, by {string.Join(", ", report.Subgroups.Concat(report.Intersections.Select(c => string.Join(" x ", c))))}");
        foreach (var measure in report.Measures)
        {
            screen.Line();
            Measure(measure);
        }

        screen.Line();
        Legend();
        Rules();
        foreach (var finding in report.Findings)
        {
            screen.Line();
            screen.Line($"{finding.Code}: {finding.Message}{(finding.Help is null ? "" : $"; {finding.Help}")}");
        }

        ReadingText.Print(request.Learners, new Dictionary<string, long>(), Array.Empty<DataFinding>(), screen);
    }

    private void Measure(EquityOutcome measure)
    {
        var table = new TextTable(measure.Measure, "learners", "numerator", "rate", "reference", "difference", "ratio", "significant", "all others") { Right = [1, 2, 3, 4, 5, 6, 8] };
        table.Add([.. Counts("all learners", measure.All)]);
        foreach (var subgroup in measure.Subgroups)
        {
            table.Add([.. Counts(subgroup.Subgroup, subgroup), .. Comparison(subgroup)]);
        }

        table.Print(screen);
        if (measure.All is { Held.Value: { } held, Decided.Value: { } decided, Undecided.Value: { } undecided })
        {
            screen.Line($"{Words.Of(decided, "decision")} behind it: {Words.Grouped(held)} for, {Words.Grouped(decided - held)} against{(undecided == 0 ? "" : $"; {Words.Grouped(undecided)} not decided yet")}");
        }
    }

    private IEnumerable<string> Counts(string name, EquityCell cell)
    {
        _suppressed |= cell.IsSuppressed;
        return cell.IsSuppressed ? [name, Suppressed] : [name, Words.Grouped(cell.Denominator.Value!.Value), Show(cell.Numerator, 2), Show(cell.Rate)];
    }

    private IEnumerable<string> Comparison(SubgroupOutcome subgroup) =>
        subgroup.IsSuppressed ? []
        : !subgroup.IsStated ? ["not compared", "", "", "", Show(subgroup.OtherRate)]
        : subgroup.IsReference ? ["the reference", "", "", "", Show(subgroup.OtherRate)]
        : [Show(subgroup.ReferenceRate), Show(subgroup.Difference), Show(subgroup.Ratio), Significant(subgroup), Show(subgroup.OtherRate)];

    private string Significant(SubgroupOutcome subgroup) =>
        subgroup.Significant.Value is { } yes ? $"{(yes ? "yes" : "no")}{(subgroup.Test == EquityTest.FisherExact ? " (exact)" : "")}" : Because(subgroup.Significant.Reason);

    private string Show(Figure<Number> figure, int digits = 4) => figure.Value?.Round(digits).ToString() ?? Because(figure.Reason);

    private string Because(string? reason)
    {
        _reasons.Add(reason!);
        return Undefined;
    }

    private void Legend()
    {
        screen.Line("Each learner counts once, by the part of the own decisions for which the measure holds; the numerator is the sum of these parts. Figures are rounded for reading; --json and rules have all digits.");
        screen.Line("reference: the greatest rate of the same attribute that is shown; difference and ratio are to it. A ratio says nothing without its counts and the test.");
        screen.Line("significant: the two rates differ by a test at 5 % (chi-square; exact: Fisher's, where an expected count is below 5). Where nothing differs, about one comparison in twenty is called significant all the same.");
        if (_suppressed)
        {
            screen.Line($"{Suppressed}: withheld, because this figure or another would tell of fewer than {Words.Of(report.MinimumCount, "learner")}.");
        }

        foreach (string reason in _reasons)
        {
            screen.Line($"{Undefined}: {reason}.");
        }
    }

    private void Rules()
    {
        var decisions = report.Decisions.ToList();
        if (decisions.Count == 0)
        {
            return;
        }

        screen.Line();
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
