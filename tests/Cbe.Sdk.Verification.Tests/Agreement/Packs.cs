using Cbe.Sdk.Frameworks;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Differential;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Tests.Agreement;

/// <summary>What solver and Reference evaluator are asked about: the sample packs, and random ones with all that the language has.</summary>
internal static class Packs
{
    /// <summary>The packs of samples/packs, by folder.</summary>
    public static IEnumerable<(string Name, CbeEngine Engine)> Samples()
    {
        string root = Path.Combine(Root(), "samples", "packs");
        foreach (string file in Directory.EnumerateFiles(root, "pack.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string folder = Path.GetDirectoryName(file)!, framework = Path.Combine(folder, "framework.json");
            if (RulePack.TryLoad(file).Pack is { } pack
                && CbeEngine.TryCreate(pack, File.Exists(framework) ? FrameworkReader.ReadFile(framework).Framework : null, out _) is { } engine)
            {
                yield return (Path.GetRelativePath(root, folder), engine);
            }
        }
    }

    /// <summary>Random packs, by seed.</summary>
    public static IEnumerable<(string Name, CbeEngine Engine)> Random(int count)
    {
        for (int seed = 0; seed < count; seed++)
        {
            var random = new RandomPack(seed);
            if (RandomPack.Engine(random.Json, random.Framework, random.Methods, out _) is { } engine)
            {
                yield return ($"random {seed}", engine);
            }
        }
    }

    /// <summary>Cases of a pack: on its days and about its competencies, as far as they have a form for a solver.</summary>
    public static IEnumerable<CaseUnderTest> Cases(CbeEngine engine, int items, Dictionary<string, int> unsupported)
    {
        foreach (var day in Days(engine))
        {
            foreach (var competency in Competencies(engine))
            {
                CaseUnderTest made;
                try
                {
                    made = new(engine, day, competency, items);
                }
                catch (UnsupportedConstructException construct)
                {
                    unsupported[construct.Message] = unsupported.GetValueOrDefault(construct.Message) + 1;
                    continue;
                }

                yield return made;
            }
        }
    }

    private static IEnumerable<DateOnly> Days(CbeEngine engine)
    {
        var first = engine.Pack.Effective.From ?? new DateOnly(2026, 1, 1);
        var turns = engine.PolicyOn(first.AddDays(1)).Pack.Parameters.SelectMany(p => p.Values).Select(v => v.From).OfType<DateOnly>().Where(d => d > first).Distinct().Order();
        return turns.Take(1).Prepend(first.AddDays(100)).Where(d => engine.Pack.Effective.To is not { } to || d <= to);
    }

    private static IEnumerable<Competency> Competencies(CbeEngine engine) =>
        engine.Framework is not { } framework ? [new() { Id = "C00" }]
            : framework.Competencies.Where(c => c.Prerequisites.Count == 0).DistinctBy(c => c.Kind).Take(2).Concat(framework.Competencies.Where(c => c.Prerequisites.Count > 0).Take(1));

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Cbe.Sdk.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("the tests run outside the repository");
    }
}
