using Cbe.Cli.Inputs;
using Cbe.Cli.Terminal;
using Cbe.Sdk;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Verification;

namespace Cbe.Cli.Verification;

/// <summary>Verifies one pack after the other and shows each as soon as it is done.</summary>
internal sealed class VerifyRun(VerificationOptions options, string? learners, bool json, bool table)
{
    /// <summary>Whether nothing is wrong with any of the packs.</summary>
    public bool Run(IReadOnlyList<string> packs, CompetencyFramework? framework, Screen screen)
    {
        var engines = packs.Select(p => EngineInput.Load(p, framework ?? Beside(p, screen), screen)).ToList();
        var reports = new List<VerificationReport>();
        foreach (var engine in engines)
        {
            var report = Verify(engine, screen);
            reports.Add(report);
            if (json)
            {
                screen.Line(report.ToJson());
            }
            else if (!table)
            {
                screen.Line(reports.Count == 1 ? report.ToText().TrimEnd() : "\n" + report.ToText().TrimEnd());
                screen.Output.Flush();
            }
        }

        if (table && !json)
        {
            VerifyTable.Print(reports, screen);
        }

        return reports.TrueForAll(r => r.IsFine);
    }

    /// <summary>A framework that lies beside the pack is the one that it is used with, as samples and repositories lay packs out.</summary>
    private static CompetencyFramework? Beside(string pack, Screen screen)
    {
        string path = Path.Combine(Directory.Exists(pack) ? pack : Path.GetDirectoryName(pack) ?? "", "framework.json");
        return File.Exists(path) ? FrameworkInput.Load(path, screen) : null;
    }

    private VerificationReport Verify(CbeEngine engine, Screen screen)
    {
        try
        {
            return PackVerifier.Verify(engine, learners is null ? options : options with { Learners = Population(engine, screen) });
        }
        catch (ArgumentException e)
        {
            throw new InvalidInputException($"the pack `{engine.Pack}` cannot be verified so: {e.Message}");
        }
    }

    private List<Sdk.Learners.LearnerRecord> Population(CbeEngine engine, Screen screen)
    {
        var input = LearnerInput.Open(learners!, null, engine);
        var records = input.Reader.Records().ToList();
        input.EnsureSomething(screen);
        return records;
    }
}
