using Cbe.Sdk.Tests.Support;

namespace Cbe.Sdk.Analysis.Tests.Reports;

/// <summary>A test in Chromium: skipped with the reason where there is none, and failing where the gate says that tools are there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CBE_REQUIRE_TOOLS") == "1")
        {
            return;
        }

        if (Chromium is null)
        {
            Skip = "Chromium is not on the path (CBE_CHROMIUM names another place)";
        }
        else if (!File.Exists(Axe))
        {
            Skip = "axe-core is not there: run `npm ci` in .ci/browser";
        }
    }

    public static string? Chromium { get; } = Environment.GetEnvironmentVariable("CBE_CHROMIUM") ?? ((string[])["chromium", "chromium-browser", "google-chrome"])
        .SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>The checker of accessibility, a pinned package of the gate.</summary>
    public static string Axe { get; } = RepositoryRoot.At(".ci", "browser", "node_modules", "axe-core", "axe.min.js");
}
