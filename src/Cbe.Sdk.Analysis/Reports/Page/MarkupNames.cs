using System.Collections.Frozen;

namespace Cbe.Sdk.Analysis.Reports.Page;

/// <summary>The elements and attributes of a report. None of them loads anything, runs anything or brings style of its own.</summary>
internal static class MarkupNames
{
    private static readonly FrozenSet<string> Elements = Words(
        "a abbr article aside bdi body button caption code dd desc details div dl dt em figcaption figure footer g h1 h2 h3 h4 head header html li line main nav ol p path polygon polyline pre rect section small span strong summary svg table tbody td text th thead time title tr tspan ul circle");

    private static readonly FrozenSet<string> VoidElements = Words("br hr meta");

    private static readonly FrozenSet<string> Attributes = Words(
        "aria-controls aria-describedby aria-hidden aria-label aria-labelledby aria-live aria-sort charset class colspan content cx cy d data-sort data-value datetime dx dy fill focusable height hidden href http-equiv id lang name "
        + "open overflow points preserveAspectRatio r role rowspan rx scope tabindex text-anchor type vector-effect viewBox width x x1 x2 y y1 y2 transform");

    private static readonly FrozenSet<string> LineEnding = Words(
        "article aside body caption dd details div dl dt figcaption figure footer g h1 h2 h3 h4 head header html li line main nav ol p path polyline pre rect section summary svg table tbody td text th thead title desc tr ul circle meta hr");

    public static string Element(string name) => Elements.Contains(name) ? name : throw new ArgumentException($"A report has no element `{name}`.", nameof(name));

    public static string Void(string name) => VoidElements.Contains(name) ? name : throw new ArgumentException($"A report has no empty element `{name}`.", nameof(name));

    /// <summary>A link may lead to a place of the same page alone.</summary>
    public static string Attribute(string name, string value) =>
        !Attributes.Contains(name) ? throw new ArgumentException($"A report has no attribute `{name}`.", nameof(name))
        : name == "href" && !value.StartsWith('#') ? throw new ArgumentException("A link leads to a place of the page itself.", nameof(value))
        : name;

    public static bool EndsLine(string name) => LineEnding.Contains(name);

    private static FrozenSet<string> Words(string text) => text.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
