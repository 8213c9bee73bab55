using Cbe.Sdk.Analysis.Equity;
using Cbe.Sdk.Analysis.Reports.Charts;
using Cbe.Sdk.Analysis.Reports.Page;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Reports.Sections;

/// <summary>How often decisions hold in each subgroup: rates with intervals, what is withheld and what is undefined, and what the pack's own rules find.</summary>
internal sealed class EquitySection(ReportView view) : IReportSection
{
    public string Id => "equity";

    public string Title => "Equity";

    public bool IsThere => view.Report.Equity is { Measures.Count: > 0 };

    public void Write(Markup m)
    {
        var audit = view.Report.Equity!;
        m.Leaf("p", $"{Show.Of(audit.Learners, "learner")}, subgroups by {string.Join(", ", audit.Subgroups)}{(audit.Intersections.Count > 0 ? $", crossed: {string.Join("; ", audit.Intersections.Select(i => string.Join(" and ", i)))}" : "")}. Fewer than {Show.Of(audit.MinimumCount, "learner")} are withheld. Rates near nobody or everybody are shown as a bound.");
        Found(m, audit);
        foreach (var (i, measure) in audit.Measures.Index())
        {
            m.Leaf("h3", measure.Measure);
            Chart(m, measure, i);
            if (Comparisons(measure) is { Count: > 0 } comparisons)
            {
                comparisons.Write(m);
            }
        }
    }

    private static void Found(Markup m, EquityAudit audit)
    {
        var broken = audit.Measures.SelectMany(x => x.Decisions).Where(d => d.Answer == Answer.NotMet).ToList();
        if (broken.Count == 0)
        {
            return;
        }

        m.In("ul", () =>
        {
            foreach (var decision in broken)
            {
                m.In("li", () => m.Leaf("strong", $"{decision.Subject.Subgroup}, {decision.Subject.Measure}: ").Text(decision.Message ?? $"the rule {decision.Rule} is not met").Text(decision.Reference is { } reference ? $" ({reference})" : ""), ("class", "loss"));
            }
        }, ("class", "findings"));
    }

    private static void Chart(Markup m, AuditMeasure measure, int number)
    {
        var table = new DataTable($"{measure.Measure}, by subgroup", "Subgroup", "Rate", "95 % interval", "Sum of shares", "Learners") { Right = [1, 2, 3, 4] };
        Add(table, "all learners", measure.All);
        var rows = new List<IntervalRow> { Row("all learners", measure.All, "") };
        string? family = null;
        foreach (var subgroup in measure.Subgroups)
        {
            string own = string.Join(", ", subgroup.Attributes.Select(a => a.Key));
            Add(table, subgroup.Label, subgroup);
            rows.Add(Row(string.Join(", ", subgroup.Attributes.Select(a => a.Value ?? "not stated")), subgroup, own == family ? null : own));
            family = own;
        }

        new IntervalChart(new($"chart-equity-{number + 1}", $"Rate of {measure.Measure}, by subgroup", $"Rates of {Show.Of(rows.Count - 1, "subgroup")} and of all learners, with intervals of 95 %."), rows) { Figures = table }.Write(m);
    }

    private static IntervalRow Row(string label, AuditCell cell, string? heading) =>
        cell is { Rate.Value: { } rate, Interval.Value: { } interval }
            ? new(label, [new((double)rate.ToDecimal(), interval.Low, interval.High, $"{Show.Percent((double)rate.ToDecimal())} of {Show.Count(cell.Denominator.Value ?? 0)}")]) { Heading = Heading(heading) }
            : new(label, [], cell.Bound?.ToString() ?? FigureCell.Missing(cell.Rate)) { Heading = Heading(heading) };

    private static string? Heading(string? heading) => string.IsNullOrEmpty(heading) ? null : heading;

    private static void Add(DataTable table, string label, AuditCell cell) => table.Add(label, cell.Bound?.ToString() ?? FigureCell.Percent(cell.Rate),
        cell.Interval.Value is { } interval ? new Cell(Show.Interval(interval.Low, interval.High), interval.Low) : FigureCell.Missing(cell.Interval),
        cell.Numerator.Value is { } held ? new Cell(held.ToString(), (double)held.ToDecimal()) : FigureCell.Missing(cell.Numerator), FigureCell.Of(cell.Denominator));

    private static DataTable Comparisons(AuditMeasure measure)
    {
        var table = new DataTable($"{measure.Measure}: each subgroup beside its reference", "Subgroup", "Beside", "Difference", "95 % interval", "Ratio", "p, corrected (Holm)", "p, corrected (Benjamini-Hochberg)") { Right = [2, 3, 4, 5, 6] };
        foreach (var subgroup in measure.Subgroups.Where(s => s.Reference is not null && !s.IsReference))
        {
            var beside = subgroup.ToReference;
            table.Add(subgroup.Label, subgroup.Reference!, FigureCell.Points(beside.Difference),
                beside.DifferenceInterval.Value is { } interval ? new Cell(Show.Interval(interval.Low, interval.High), interval.Low) : FigureCell.Missing(beside.DifferenceInterval),
                beside.Ratio.Value is { } ratio ? new Cell(Show.Number((double)ratio.Round(3).ToDecimal()), (double)ratio.ToDecimal()) : FigureCell.Missing(beside.Ratio),
                FigureCell.Probability(beside.Holm), FigureCell.Probability(beside.BenjaminiHochberg));
        }

        return table;
    }
}
