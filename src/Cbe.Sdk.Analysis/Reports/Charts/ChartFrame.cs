using Cbe.Sdk.Analysis.Reports.Page;

namespace Cbe.Sdk.Analysis.Reports.Charts;

/// <summary>What every chart has: a name and a description for those who do not see it, and its figures as a table.</summary>
/// <param name="Id">Unique in its page.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Description">What there is to be seen, in a sentence or two.</param>
internal sealed record ChartFrame(string Id, string Title, string Description)
{
    public void Write(Markup m, int height, Action drawing, DataTable? figures, Action? key = null) => Around(m, () => m.In("svg", () => Named(m, drawing),
        ("role", "img"), ("aria-labelledby", $"{Id}-t {Id}-d"), ("width", "100%"), ("height", Place.Pixels(height))), figures, key);

    /// <summary>A drawing of fixed proportions; where the page is narrower it is moved under a frame.</summary>
    public void WriteFixed(Markup m, int width, int height, Action drawing, DataTable? figures, Action? key = null) => Around(m, () => m.In("div", () => m.In("svg", () => Named(m, drawing),
        ("role", "img"), ("aria-labelledby", $"{Id}-t {Id}-d"), ("width", Place.Pixels(width)), ("height", Place.Pixels(height)), ("viewBox", $"0 0 {Place.Pixels(width)} {Place.Pixels(height)}")),
        ("class", "scroll"), ("role", "group"), ("aria-label", Title), ("tabindex", "0")), figures, key);

    private void Named(Markup m, Action drawing)
    {
        m.Leaf("title", Title, ("id", $"{Id}-t")).Leaf("desc", Description, ("id", $"{Id}-d"));
        drawing();
    }

    private void Around(Markup m, Action drawing, DataTable? figures, Action? key) => m.In("figure", () =>
    {
        m.Leaf("figcaption", Title);
        key?.Invoke();
        drawing();
        if (figures is not null)
        {
            m.In("details", () =>
            {
                m.Leaf("summary", $"Figures: {Title}");
                figures.Write(m);
            });
        }
    }, ("class", "chart"), ("id", Id));
}
