using Cbe.Cli.Terminal;

namespace Cbe.Cli.Testing;

/// <summary>What came of scenarios as JSON; the shape is in docs/cli.md.</summary>
internal static class TestJson
{
    public static string Of(IReadOnlyList<PackTested> tested, decimal? least) => Json.Object(w =>
    {
        w.WriteBoolean("ok", tested.All(t => t.Passes(least)));
        w.WriteObjects("packs", tested, t =>
        {
            w.WriteString("file", PackSuite.Shown(t.Suite.File.Path));
            w.WriteBoolean("ok", t.Passes(least));
            w.WritePropertyName("report");
            w.WriteRawValue(t.Report.ToJson());
            if (t.Coverage is { } coverage)
            {
                w.WritePropertyName("coverage");
                w.WriteRawValue(coverage.ToJson());
                w.WriteDiagnostics(coverage.Contradictions);
            }
        });
    });
}
