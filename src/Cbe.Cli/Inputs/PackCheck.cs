using Cbe.Cli.Terminal;
using Cbe.Sdk;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;
using Cbe.Sdk.Verification;

namespace Cbe.Cli.Inputs;

/// <summary>One rule pack read and bound, with everything that was noticed.</summary>
internal sealed record PackCheck(string Path, RulePack? Pack, CbeEngine? Engine, IReadOnlyList<Diagnostic> Diagnostics)
{
    private int Rules => Pack?.Elements.All.Sum(s => s.AllRules.Count) ?? 0;

    public static PackCheck Of(string path, CompetencyFramework? framework)
    {
        // A folder stands for the pack in it, as samples and repositories lay packs out.
        string file = Directory.Exists(path) ? System.IO.Path.Combine(path, "pack.json") : path;
        var read = RulePack.TryLoad(file);
        if (read.Pack is not { } pack)
        {
            return new(file, null, null, read.Diagnostics);
        }

        var engine = CbeEngine.TryCreate(pack, framework, out var bound);
        return new(file, pack, engine, [.. read.Diagnostics.Concat(bound).Distinct()]);
    }

    /// <summary>What was found about the promise to ask for at least as much as the pack that is extended; null where it was not asked, or nothing is promised.</summary>
    public LawResult? Promise { get; private init; }

    /// <summary>The same, with the promise of a pack that extends another with <c>tighten</c> proved or refuted; the warning that nobody has proved it goes.</summary>
    public PackCheck Proving()
    {
        if (Engine is not { Pack.Extends.Mode: ExtendsMode.Tighten } engine)
        {
            return this;
        }

        var result = PackVerifier.Verify(engine, new() { Laws = [46] }).Results[0];
        return this with { Promise = result, Diagnostics = result.IsFine ? [.. Diagnostics.Where(d => d.Code != Codes.NotProved.Code)] : Diagnostics };
    }

    public bool Passes(bool strict) => Engine is not null && !(strict && Diagnostics.Any(d => d.Severity >= Severity.Warning));

    public void Print(Screen screen)
    {
        foreach (var diagnostic in Diagnostics)
        {
            // The text is made visible already; a colour would not survive a second time.
            screen.Output.Write(DiagnosticPrinter.Text(diagnostic, screen.ColourOutput) + "\n\n");
        }

        string? counts = DiagnosticPrinter.Counts(Diagnostics);
        string what = $"{Pack}, {Words.Of(Rules, "rule")}, hash {Pack?.ContentHash[..12]}";
        if (Promise is { } promise)
        {
            screen.Line($"{Path}: {(promise.IsFine ? "the promise of `tighten` holds" : "the promise of `tighten` does not hold")}: {promise.Because}");
            if (promise.Witness is { } witness)
            {
                screen.Line();
                screen.Line(witness.ToText(Engine!.Scale).TrimEnd());
                screen.Line();
            }
        }

        screen.Line(Engine is null ? $"{Path}: {counts}" : counts is null ? $"{Path}: ok ({what})" : $"{Path}: ok with {counts} ({what})");
    }

    public static string ToJson(IReadOnlyList<PackCheck> checks, bool strict) => Json.Object(w =>
    {
        w.WriteBoolean("ok", checks.All(c => c.Passes(strict)));
        w.WriteObjects("packs", checks, c =>
        {
            w.WriteString("file", c.Path);
            w.WriteBoolean("ok", c.Passes(strict));
            if (c.Pack is { } pack)
            {
                w.WriteString("id", pack.Id);
                w.WriteString("version", pack.Version);
                w.WriteString("hash", pack.ContentHash);
                w.WriteNumber("rules", c.Rules);
            }

            if (c.Promise is { } promise)
            {
                w.WriteBoolean("tightens", promise.IsFine);
                w.WriteString("because", promise.Because);
            }

            w.WriteNumber("errors", c.Diagnostics.Count(d => d.Severity == Severity.Error));
            w.WriteNumber("warnings", c.Diagnostics.Count(d => d.Severity == Severity.Warning));
            w.WriteDiagnostics(c.Diagnostics);
        });
    });
}
