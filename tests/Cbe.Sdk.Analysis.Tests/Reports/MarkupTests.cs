using System.Xml;
using System.Xml.Linq;
using Cbe.Sdk.Analysis.Reports.Page;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Analysis.Tests.Reports;

public class MarkupTests
{
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onclick='x", "a & b", "&lt;", "]]>", "<!--", "-->", "\0\u0001\u001F\u007F\u0085", "\uD800", "\uDC00x", "\uFFFE\uFFFF", "\u202Egnp.exe",
        "line\r\nbreak\rand\ttab", "javascript:alert(1)", "</title><svg onload=x>", "🙂é漢",
    ];

    [Fact]
    public void Whatever_text_is_given_reads_back_as_that_text_and_never_as_markup() => Prop.ForAll(
        ArbMap.Default.ArbFor<string?[]>(),
        texts =>
        {
            string hostile = string.Concat(texts.Select((t, i) => t + Hostile[(i + (t?.Length ?? 0)) % Hostile.Length]));
            var page = Parsed(m => m.In("section", () => m.Leaf("p", hostile, ("aria-label", hostile))));
            var p = Assert.Single(page.Elements());
            Assert.Equal(Shown(hostile), p.Value);
            Assert.Empty(p.Elements());
            Assert.Single(p.Attributes());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void What_no_page_may_hold_is_shown_as_a_replacement()
    {
        Assert.All(Hostile, h => Assert.Equal(Shown(h), Parsed(m => m.Leaf("p", h)).Value));
        Assert.Equal("\uFFFDgnp.exe", EscapedText.Of("\u202Egnp.exe"));
        Assert.Equal("&lt;script&gt;", EscapedText.Of("<script>"));
    }

    [Theory]
    [InlineData("script")]
    [InlineData("img")]
    [InlineData("iframe")]
    [InlineData("p onclick")]
    public void Elements_that_load_or_run_are_refused(string name) => Assert.Throws<ArgumentException>(() => new Markup(TextWriter.Null).Leaf(name, ""));

    [Theory]
    [InlineData("onclick", "x")]
    [InlineData("style", "x")]
    [InlineData("src", "x")]
    [InlineData("href", "https://example.org")]
    [InlineData("href", "javascript:x")]
    public void Attributes_that_load_or_run_are_refused(string name, string value) => Assert.Throws<ArgumentException>(() => new Markup(TextWriter.Null).Leaf("a", "", (name, value)));

    private static XElement Parsed(Action<Markup> write)
    {
        var output = new StringWriter();
        write(new(output));
        return XElement.Load(XmlReader.Create(new StringReader(output.ToString()), new() { DtdProcessing = DtdProcessing.Prohibit }), LoadOptions.PreserveWhitespace);
    }

    /// <summary>What is read back: what XML cannot hold is replaced, line ends are line feeds.</summary>
    private static string Shown(string text)
    {
        string lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var shown = new System.Text.StringBuilder();
        for (int i = 0; i < lines.Length; i++)
        {
            bool pair = char.IsHighSurrogate(lines[i]) && i + 1 < lines.Length && char.IsLowSurrogate(lines[i + 1]);
            bool refused = !pair && ((char.IsControl(lines[i]) && lines[i] is not ('\n' or '\t')) || char.IsSurrogate(lines[i]) || lines[i] is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\uFFFE' or '\uFFFF');
            shown.Append(refused ? '\uFFFD' : lines[i]);
            if (pair)
            {
                shown.Append(lines[++i]);
            }
        }

        return shown.ToString();
    }
}
