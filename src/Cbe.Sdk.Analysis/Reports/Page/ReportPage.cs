using Cbe.Sdk.Analysis.Reports.Sections;

namespace Cbe.Sdk.Analysis.Reports.Page;

/// <summary>The page around the sections: what may load (nothing), the way to skip to the text, the list of what there is.</summary>
internal sealed class ReportPage(PolicyReport report, IProgress<AnalysisProgress>? progress, CancellationToken cancellationToken)
{
    private readonly ReportView _view = new(report);

    public void Write(Markup m)
    {
        var sections = ReportSections.Of(_view).Where(s => s.IsThere).ToList();
        m.Doctype().In("html", () =>
        {
            m.In("head", () => Head(m));
            m.In("body", () => Body(m, sections));
        }, ("lang", "en"));
    }

    private void Head(Markup m)
    {
        m.Void("meta", ("charset", "utf-8"));
        m.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", $"default-src 'none'; style-src {PageCode.Style.Source}; script-src {PageCode.Script.Source}; base-uri 'none'; form-action 'none'"));
        m.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        m.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
        m.Leaf("title", $"{_view.Title}: policy report");
        m.Code(PageCode.Style);
    }

    private void Body(Markup m, IReadOnlyList<IReportSection> sections)
    {
        m.Leaf("a", "Skip to the report", ("class", "skip"), ("href", "#report"));
        m.In("header", () =>
        {
            m.In("div", () => m.Leaf("button", "Dark colours", ("id", "theme"), ("type", "button")), ("class", "tools"), ("hidden", "hidden"));
            m.Leaf("h1", _view.Title);
            m.Leaf("p", _view.Subtitle, ("class", "sub"));
        });
        m.In("nav", () => m.In("ol", () =>
        {
            foreach (var section in sections)
            {
                m.In("li", () => m.Leaf("a", section.Title, ("href", $"#{section.Id}")));
            }
        }), ("aria-label", "Sections of the report"));
        m.In("main", () =>
        {
            foreach (var (i, section) in sections.Index())
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(new($"writing: {section.Title}", i, sections.Count));
                m.In("section", () =>
                {
                    m.Leaf("h2", section.Title, ("id", $"{section.Id}-h"));
                    section.Write(m);
                }, ("id", section.Id), ("aria-labelledby", $"{section.Id}-h"));
            }
        }, ("id", "report"), ("tabindex", "-1"));
        m.In("footer", () => m.Leaf("p", _view.Footer));
        m.Code(PageCode.Script);
    }
}
