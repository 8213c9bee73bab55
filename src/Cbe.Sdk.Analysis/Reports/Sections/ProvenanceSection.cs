using Cbe.Sdk.Analysis.Reports.Page;

namespace Cbe.Sdk.Analysis.Reports.Sections;

/// <summary>From what the report was made, so that another can make it again.</summary>
internal sealed class ProvenanceSection(ReportView view) : IReportSection
{
    public string Id => "provenance";

    public string Title => "Where this comes from";

    public bool IsThere => true;

    public void Write(Markup m)
    {
        var (pack, table) = (view.Engine.Pack, view.Decisions.Population.Table);
        m.In("dl", () =>
        {
            Fact(m, "Pack", pack.ToString());
            Fact(m, "Hash of the pack", pack.ContentHash);
            Fact(m, "In force", $"from {(pack.Effective.From is { } from ? Show.Day(from) : "ever")} to {(pack.Effective.To is { } to ? Show.Day(to) : "no end")}");
            if (pack.Extends is { } parent)
            {
                Fact(m, "Extends", parent.ToString());
            }

            Fact(m, "Day of the decisions", Show.Day(view.Decisions.AsOf));
            if (view.Engine.Framework is { } framework)
            {
                Fact(m, "Framework", framework.Version is { } version ? $"{framework.Title} ({framework.Id} {version})" : $"{framework.Title} ({framework.Id})");
                Fact(m, "Hash of the framework", framework.Hash);
            }

            Fact(m, "Evidence", $"{Show.Of(table.Items, "item")} of {Show.Of(table.Learners, "learner")}");
            Fact(m, "Decided by", view.Decisions.IsWhole ? "whole reports, credentials among them" : "tables: learners with competencies, without credentials");
            foreach (var (code, count) in table.FindingsByCode.OrderBy(f => f.Key, StringComparer.Ordinal))
            {
                Fact(m, $"Finding {code} while reading", Show.Count(count));
            }
        }, ("class", "plain"));
    }

    private static void Fact(Markup m, string name, string value) => m.Leaf("dt", name).Leaf("dd", value);
}
