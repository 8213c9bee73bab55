using System.Text.Json;
using Microsoft.Playwright;

namespace Cbe.Sdk.Analysis.Tests.Reports;

/// <summary>The page as people meet it: in a browser without a network, narrow and wide, light, dark and on paper, by mouse and by keyboard.</summary>
public sealed class BrowserTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly string[] Themes = ["light", "dark"];

    private readonly List<string> _wrong = [];

    [ChromiumFact]
    public async Task The_page_holds_at_every_width_and_in_every_theme()
    {
        foreach (string theme in Themes)
        {
            foreach (int width in (int[])[360, 1400])
            {
                var page = await Open(width, theme);
                Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"{theme}, {width} px: the page is wider than its window");
                await Accessible(page, $"{theme}, {width} px");
                Assert.Empty(await page.EvaluateAsync<string[]>(Overlapping));
                await page.CloseAsync();
            }
        }

        Assert.Empty(_wrong);
    }

    [ChromiumFact]
    public async Task Tables_are_sorted_by_mouse_and_by_keyboard()
    {
        var page = await Open(1400, "light");
        await page.Locator("#chart-gains summary").ClickAsync();
        var heading = page.Locator("#chart-gains th[scope=col]").Nth(1);
        await heading.Locator("button").ClickAsync();
        Assert.Equal("ascending", await heading.GetAttributeAsync("aria-sort"));
        var up = await Column(page);
        Assert.Equal(up.Where(x => x is not null).Order(), up.Where(x => x is not null));
        await heading.Locator("button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("descending", await heading.GetAttributeAsync("aria-sort"));
        var down = await Column(page);
        Assert.Equal(up.Where(x => x is not null).OrderDescending(), down.Where(x => x is not null));

        // What is withheld stays at the end.
        Assert.All(down.SkipWhile(x => x is not null), Assert.Null);
        Assert.Empty(_wrong);
    }

    [ChromiumFact]
    public async Task The_first_key_skips_to_the_text_and_the_theme_can_be_chosen()
    {
        var page = await Open(1400, "light");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the report", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("report", await page.EvaluateAsync<string>("document.activeElement.id"));
        string before = await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        await page.Locator("#theme").ClickAsync();
        Assert.NotEqual(before, await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("Light colours", await page.Locator("#theme").TextContentAsync());
        await Accessible(page, "the theme that was chosen");
        Assert.Empty(_wrong);
    }

    [ChromiumFact]
    public async Task On_paper_it_is_light_and_open()
    {
        var page = await Open(794, "dark");
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("rgb(0, 0, 0)", await page.EvaluateAsync<string>("getComputedStyle(document.body).color"));
        Assert.True(await page.EvaluateAsync<bool>("[...document.querySelectorAll('details')].every(d => d.lastElementChild.getBoundingClientRect().height > 0)"));
        Assert.Equal("none", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('nav')).display"));
        byte[] paper = await page.PdfAsync(new() { Format = "A4" });
        Assert.True(paper.Length > 10_000);
        Assert.Empty(_wrong);
    }

    [ChromiumFact]
    public async Task Without_script_everything_can_be_read()
    {
        var page = await Open(360, "light", script: false);
        Assert.Equal(0, await page.Locator("th button").CountAsync());
        Assert.False(await page.Locator("#theme").IsVisibleAsync());
        Assert.True(await page.Locator("#headline").IsVisibleAsync());
        await page.Locator("#chart-gains summary").ClickAsync();
        Assert.True(await page.Locator("#chart-gains table").IsVisibleAsync());
        Assert.Empty(_wrong);
    }

    /// <summary>Texts of charts that stand on each other.</summary>
    private const string Overlapping = """
        [...document.querySelectorAll('svg[role=img]')].flatMap(svg => {
          const boxes = [...svg.querySelectorAll('text')].map(t => ({ text: t.textContent, box: t.getBoundingClientRect() }));
          return boxes.flatMap((a, i) => boxes.slice(i + 1).filter(b =>
            a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1 && a.box.top < b.box.bottom - 3 && b.box.top < a.box.bottom - 3).map(b => `${svg.parentNode.id}: ${a.text} | ${b.text}`));
        })
        """;

    private async Task<IPage> Open(int width, string theme, bool script = true)
    {
        var context = await browser.Chromium.NewContextAsync(new()
        {
            Offline = true,
            JavaScriptEnabled = script,
            ColorScheme = theme == "dark" ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = width, Height = 900 },
        });
        var page = await context.NewPageAsync();
        page.Console += (_, message) => _wrong.Add($"console: {message.Text}");
        page.PageError += (_, error) => _wrong.Add($"error: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal))
            {
                _wrong.Add($"request: {request.Url}");
            }
        };
        await page.GotoAsync(new Uri(browser.Page).AbsoluteUri);
        return page;
    }

    /// <summary>Names, roles, order of headings, contrast of text: what axe finds, all of WCAG 2.2 A and AA and its best practices.</summary>
    private static async Task Accessible(IPage page, string where)
    {
        await page.EvaluateAsync(await File.ReadAllTextAsync(ChromiumFactAttribute.Axe));
        var result = await page.EvaluateAsync<JsonElement>("axe.run(document, { resultTypes: ['violations'] }).then(r => r.violations.map(v => `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(' | ')}`))");
        Assert.True(result.GetArrayLength() == 0, $"{where}: {string.Join("\n", result.EnumerateArray())}");
    }

    private static async Task<IReadOnlyList<double?>> Column(IPage page) =>
        (await page.EvaluateAsync<string[]>("[...document.querySelectorAll('#chart-gains tbody tr')].map(r => r.cells[1].getAttribute('data-sort') ?? '')"))
            .Select(t => t.Length == 0 ? (double?)null : double.Parse(t, System.Globalization.CultureInfo.InvariantCulture)).ToList();
}
