using Microsoft.Playwright;

namespace Cbe.Sdk.Analysis.Tests.Reports;

/// <summary>Chromium, begun once, and a report on disk; neither where there is no Chromium and its tests are skipped.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    public string Page { get; } = Path.Combine(Path.GetTempPath(), $"cbe-report-{Environment.ProcessId}.html");

    public IBrowser Chromium => _chromium ?? throw new InvalidOperationException("Chromium is not on the path: `.ci/install` installs it.");

    public async Task InitializeAsync()
    {
        if (ChromiumFactAttribute.Chromium is not { } chromium)
        {
            return;
        }

        await File.WriteAllTextAsync(Page, ReportSamples.Html(ReportSamples.Planted()));
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
        }

        _playwright?.Dispose();
        File.Delete(Page);
    }
}
