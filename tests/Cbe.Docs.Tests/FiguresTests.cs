using System.Globalization;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Language;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Docs.Tests;

/// <summary>Figures in the documentation are those of the code.</summary>
public class FiguresTests
{
    [Fact]
    public void Limits_are_those_of_the_code()
    {
        var rows = MarkdownTable.Rows(Page.Of("docs/security.md"), "| limit | figure |").Select(r => $"{r.Cells[0]}: {r.Cells[1]}").ToList();
        string N(long figure) => figure.ToString("N0", CultureInfo.InvariantCulture);
        Assert.Equal(
        [
            $"bytes of a rule pack, or of a mapping: {N(JsonLimits.Pack.Bytes)}",
            $"values in it: {N(JsonLimits.Pack.Values)}",
            $"levels of nesting in it: {N(JsonLimits.Pack.Depth)}",
            $"characters of all its expressions together: {N(LanguageLimits.PackExpressionLength)}",
            $"characters of those with `Aggregate` together: {N(LanguageLimits.PackCarriedLength)}",
            $"bytes of a framework: {N(JsonLimits.Framework.Bytes)}",
            $"values in it: {N(JsonLimits.Framework.Values)}",
            $"levels of nesting in it: {N(JsonLimits.Framework.Depth)}",
            $"bytes of one line of JSON Lines, or of a JSON file of learners: {N(JsonLimits.Record.Bytes)}",
            $"values in it: {N(JsonLimits.Record.Values)}",
            $"levels of nesting in it: {N(JsonLimits.Record.Depth)}",
            $"characters of one expression: {N(LanguageLimits.ExpressionLength)}",
            $"levels of nesting in one expression: {N(LanguageLimits.ExpressionHeight)}",
            $"items of evidence of one learner for one competency: {N(LanguageLimits.SequenceItems)}",
            $"power of the number of items that the cost of an expression may grow with: {N(LanguageLimits.CostDegree)}",
            $"values of a symbol set, levels of a scale: {N(SymbolSet.MaximumCount)}",
        ], rows);
        Assert.Equal(RecordSchema.MaximumEvidencePerCase, LanguageLimits.SequenceItems);
    }

    [Fact]
    public void Worked_numbers_of_the_mastery_methods_are_what_the_methods_give()
    {
        var page = Page.Of("docs/mastery.md");
        var seen = new HashSet<string>();
        foreach (var (line, cells) in MarkdownTable.Rows(page, "| method | parameters | scores, oldest first | mastery score |"))
        {
            var method = MasteryMethods.Find(MarkdownTable.Code(cells[0]))!;
            seen.Add(method.Name);
            var given = cells[1].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(p => p.Split(' ')).ToDictionary(p => p[0], p => Read(p[1]));
            Number? Taken(string name) => given.Remove(name, out var value) ? value : null;
            var scale = new NumberRange(Taken("min") ?? Number.Zero, Taken("max") ?? Number.FromInteger(100));
            int digits = Taken("digits") is { } d ? (int)(d.Micros / Number.Scale) : Number.FractionalDigits;
            var scores = cells[2] == "none" ? [] : cells[2].Split(", ").Select(Read).ToList();
            string result = MasteryCalculator.Create(method, given, scale, digits).Estimate(scores)?.ToString() ?? "missing";
            page.Expect(line, 1, [$"| {cells[0]} | {cells[1]} | {cells[2]} | {result} |"]);
        }

        Assert.Equal(MasteryMethods.All.Select(m => m.Name).Order(), seen.Order());
    }

    [Fact]
    public void Parameters_of_the_mastery_methods_are_those_of_the_code()
    {
        var rows = MarkdownTable.Rows(Page.Of("docs/mastery.md"), "| method | parameter | from | to | without it | meaning |").Select(r => string.Join(" | ", r.Cells));
        Assert.Equal(
            MasteryMethods.All.SelectMany(m => m.Parameters.Select(p =>
                $"`{m.Name}` | `{p.Name}` | {p.Minimum} | {p.Maximum} | {p.Default?.ToString() ?? (p.IsProficientCut ? "the proficient cut" : "must be given")} | {p.Description}{(p.IsWhole ? "; a whole number" : "")}")),
            rows);
    }

    private static Number Read(string text) => Number.TryParse(text, out var number) ? number : throw new FormatException(text);
}
