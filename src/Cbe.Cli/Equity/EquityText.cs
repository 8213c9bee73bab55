using System.Globalization;
using Cbe.Cli.Evaluation;
using Cbe.Cli.Terminal;
using Cbe.Sdk.Analysis.Equity;
using Cbe.Sdk.Analysis.Statistics;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Cli.Equity;

/// <summary>An equity audit for people.</summary>
internal sealed class EquityText(EquityRequest request, EquityAudit audit, Screen screen)
{
    private const string Suppressed = "suppressed";
    private const string Undefined = "undefined";
    private const string Withheld = "withheld";

    private readonly SortedSet<string> _reasons = new(StringComparer.Ordinal);

    public void Print()
    {
        var pack = request.Engine.Pack;
        screen.Line($"{pack.Title ?? pack.Id}, {pack}, as of {Words.Day(request.AsOf)}");
        screen.Line($"{Words.Of(audit.Learners, "learner")}, by {string.Join(", ", audit.Subgroups.Concat(audit.Intersections.Select(c => string.Join(" x ", c))))}");
        foreach (var measure in audit.Measures)
        {
            screen.Line();
            Measure(measure);
        }

        screen.Line();
        EquityLegend.Print(audit, _reasons, screen);
        if (request.FourFifths)
        {
            screen.Line();
            FourFifths();
        }

        EquityRulesText.Print(audit, screen);
        foreach (var finding in audit.Findings)
        {
            screen.Line();
            screen.Line($"{finding.Code}: {finding.Message}{(finding.Help is null ? "" : $"; {finding.Help}")}");
        }

        if (request.Learners is { } learners)
        {
            ReadingText.Print(learners, new Dictionary<string, long>(), Array.Empty<DataFinding>(), screen);
        }
    }

    private void Measure(AuditMeasure measure)
    {
        var table = new TextTable(measure.Measure, "learners", "numerator", "rate", "interval", "difference", "interval", "ratio", "p", "Holm", "B-H", "all others", "difference", "Holm")
        {
            Right = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
        };
        table.Add([.. Counts("all learners", measure.All)]);
        foreach (var subgroup in measure.Subgroups)
        {
            table.Add([.. Counts(subgroup.Label, subgroup), .. Comparisons(subgroup)]);
        }

        table.Print(screen);
        if (measure.Undecided.Value is > 0 and var undecided)
        {
            screen.Line($"{Words.Of(undecided, "decision")} not made yet, and in no rate");
        }
    }

    private IEnumerable<string> Counts(string name, AuditCell cell) =>
        cell.IsSuppressed ? [name, Suppressed]
        : cell.IsCoded ? [name, Words.Grouped(cell.Denominator.Value!.Value), "", cell.Bound is { } bound ? $"{(bound.IsTop ? ">=" : "<=")} {bound.Share}" : Withheld]
        : [name, Words.Grouped(cell.Denominator.Value!.Value), Show(cell.Numerator, 2), Show(cell.Rate), Show(cell.Interval)];

    private IEnumerable<string> Comparisons(AuditSubgroup subgroup) =>
        subgroup.IsSuppressed || subgroup.IsCoded ? []
        : [.. subgroup.IsReference ? ["reference", "", "", "", "", ""] : !subgroup.IsStated ? ["not compared", "", "", "", "", ""] : Reference(subgroup.ToReference),
            Show(subgroup.ToOthers.OtherRate), Show(subgroup.ToOthers.Difference), Show(subgroup.ToOthers.Holm)];

    private string[] Reference(AuditComparison c) => [Show(c.Difference), Show(c.DifferenceInterval), Show(c.Ratio), Show(c.P), Show(c.Holm), Show(c.BenjaminiHochberg)];

    private string Show(Figure<Number> figure, int digits = 4) => figure.Value?.Round(digits).ToString() ?? Because(figure.Reason);

    private string Show(Figure<Interval> figure) =>
        figure.Value is { } i ? string.Create(CultureInfo.InvariantCulture, $"{i.Low:0.000} to {i.High:0.000}") : Because(figure.Reason);

    private string Show(Figure<double> figure) =>
        figure.Value is { } p ? p < 0.0001 ? "<0.0001" : p.ToString("0.0000", CultureInfo.InvariantCulture) : Because(figure.Reason);

    private string Because(string? reason)
    {
        if (reason is null)
        {
            return Withheld;
        }

        _reasons.Add(reason);
        return Undefined;
    }

    /// <summary>Said only when asked for, with everything that stands behind it, and never as fair.</summary>
    private void FourFifths()
    {
        var fourFifths = Number.FromInteger(4) / Number.FromInteger(5);
        var below = audit.Measures.SelectMany(m => m.Subgroups.Where(s => s.ToReference.Ratio.Value < fourFifths).Select(s => (m.Measure, Subgroup: s))).ToList();
        screen.Line("Ratios below four fifths of the reference. That is a rule of thumb of employment law in the United States: it tells neither that something is unfair nor, of the others, that it is fair.");
        if (below.Count == 0)
        {
            screen.Line("  none of those shown");
        }

        foreach (var (measure, s) in below)
        {
            screen.Line($"  {measure}, {s.Label}: {Show(s.ToReference.Ratio)} (interval {Show(s.ToReference.RatioInterval)}; {Show(s.Numerator, 2)} of {Words.Grouped(s.Denominator.Value!.Value)}, beside {s.Reference}; p {Show(s.ToReference.P)}, after Holm {Show(s.ToReference.Holm)})");
        }
    }
}
