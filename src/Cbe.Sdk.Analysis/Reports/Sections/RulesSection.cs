using Cbe.Sdk.Analysis.Reports.Page;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Reports.Sections;

/// <summary>What the pack decides: its scale, its figures and its rules as text, each with the policy that it puts into words.</summary>
internal sealed class RulesSection(ReportView view) : IReportSection
{
    private readonly BoundPrinter _printer = new(view.Engine.Scale.Levels);

    public string Id => "rules";

    public string Title => view.Report.Diff is null ? "What the pack decides" : $"What {view.Engine.Pack} decides";

    public bool IsThere => true;

    public void Write(Markup m)
    {
        Scale(m);
        Parameters(m);
        var policy = view.Policy;
        Rules(m, "Evidence that counts", policy.Admission);
        Rules(m, "Levels", [.. policy.Levels.Select(l => l.Rule)], [.. policy.Levels.Select(l => policy.Scale.Levels.NameOf(l.Rank))]);
        Rules(m, "Moving on", [.. policy.AdvanceCompetency, .. policy.AdvanceCredential]);
        Rules(m, "Awards", [.. policy.AwardCompetency, .. policy.AwardCredential]);
        Rules(m, "Support", policy.Support);
    }

    private void Scale(Markup m)
    {
        var scale = view.Policy.Scale;
        m.Leaf("h3", "The scale");
        m.In("ol", () =>
        {
            foreach (var (i, name) in scale.Levels.Names.Index())
            {
                string score = scale.Cuts.Count > i ? $", a score from {scale.Cuts[i]}" : "";
                m.Leaf("li", $"{name}{score}{(i + 1 == scale.Proficient ? ": counts as proficient" : "")}");
            }
        });
        var masteries = Masteries().Distinct(StringComparer.Ordinal).ToList();
        if (masteries.Count > 0)
        {
            m.Leaf("p", masteries.Count == 1 ? "The mastery score of a competency:" : "The mastery scores of competencies, by kind:");
            foreach (string text in masteries)
            {
                m.Leaf("pre", text);
            }
        }
    }

    private IEnumerable<string> Masteries()
    {
        if (view.Engine.Framework is { } framework)
        {
            return framework.Competencies.Select(view.Policy.MasteryOf).OfType<RulePacks.BoundMasteryScore>().Select(s => s.Text);
        }

        return view.Policy.MasteryOf(new() { Id = view.Decisions.Subjects.FirstOrDefault() ?? "competency" }) is { } mastery ? [mastery.Text] : [];
    }

    private void Parameters(Markup m)
    {
        var parameters = view.Policy.Parameters;
        if (parameters.Count == 0)
        {
            return;
        }

        var declared = view.Policy.Pack.Parameters;
        m.Leaf("h3", "Figures of the policy");
        var table = new DataTable($"Parameters on {Show.Day(view.Decisions.AsOf)}", "Parameter", "Value", "Other days", "Reference") { Code = [1] };
        foreach (var parameter in parameters)
        {
            var all = declared.FirstOrDefault(d => d.Name == parameter.Name);
            string others = all is null || all.Values.Count < 2 ? "" : string.Join("; ", all.Values.Select(v => v.From is { } from ? $"{v.Text} from {Show.Day(from)}" : v.Text));
            table.Add(parameter.Name, _printer.Print(parameter.Value, parameter.Type), others, parameter.Reference ?? "");
        }

        table.Write(m);
    }

    private void Rules(Markup m, string heading, IReadOnlyList<BoundRule> rules, IReadOnlyList<string>? levels = null)
    {
        if (rules.Count == 0)
        {
            return;
        }

        m.Leaf("h3", heading);
        foreach (var (i, rule) in rules.Index())
        {
            m.In("div", () =>
            {
                m.Leaf("h4", levels is null ? rule.Name : $"{levels[i]}: {rule.Name}");
                Write(m, rule);
            }, ("class", "rule"));
        }
    }

    private void Write(Markup m, BoundRule rule)
    {
        m.In("pre", () => m.Leaf("code", _printer.Print(rule.Condition)));
        foreach (var local in rule.Locals)
        {
            m.In("p", () => m.Text("where ").Leaf("code", $"{local.Name} = {_printer.Print(local.Value)}"));
        }

        if (rule.Parameters.Count > 0)
        {
            m.Leaf("p", $"With {string.Join(", ", rule.Parameters.Select(p => $"{p.Name} = {_printer.Print(p.Value, p.Type)}"))}.");
        }

        if (rule.Rule is SupportRule support)
        {
            m.Leaf("p", $"Tier {support.Tier}{(support.WithinDays is { } days ? $", within {Show.Of(days, "day")}" : "")}.");
        }

        m.Leaf("p", rule.Rule.Reference is { } reference ? $"Policy: {reference}" : "No policy is named for this rule.", ("class", "soft"));
    }
}
