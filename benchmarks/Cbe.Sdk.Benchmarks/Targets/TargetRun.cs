using System.Globalization;
using System.Runtime.Intrinsics.X86;
using Cbe.Sdk.Benchmarks.Measuring;

namespace Cbe.Sdk.Benchmarks.Targets;

/// <summary>Measures the targets one after another and writes the table as Markdown.</summary>
internal static class TargetRun
{
    private static readonly ITarget[] Usual =
    [
        new LanesTarget("lanes", 20_000, "in cache", target: 2), new LanesTarget("memory", 2_000_000, "from memory", target: 1.5),
        new LearnerTarget(), new ExplanationTarget(), new LoadingTarget(), new RoundingTarget(),
    ];

    private static readonly ITarget[] Large = [new PopulationTarget()];

    /// <summary>All targets; with <c>--large</c> also those that need gigabytes and minutes.</summary>
    public static int All(string[] options)
    {
        int code = Show(options.Contains("--large") ? [.. Usual, .. Large] : Usual);
        if (Avx512BW.IsSupported)
        {
            // The same without AVX-512, as most processors are.
            Console.WriteLine("## With AVX2\n");
            foreach (string name in (string[])["lanes", "memory", "learner"])
            {
                Console.WriteLine(Child.Run(["--quick", name], e => e["DOTNET_EnableAVX512"] = "0").Output.Split("\n\n", 2)[1]);
            }
        }

        return code;
    }

    /// <summary>One of them by its name; with <c>--rounds N</c> in so many rounds.</summary>
    public static int One(string name, string[] options)
    {
        if (options is ["--rounds", var rounds])
        {
            Contest.Rounds = int.Parse(rounds, CultureInfo.InvariantCulture);
        }

        if (Usual.Concat(Large).FirstOrDefault(t => t.Name == name) is { } target)
        {
            return Show([target]);
        }

        Console.Error.WriteLine($"there is no `{name}`; there are {string.Join(", ", Usual.Concat(Large).Select(t => t.Name))}");
        return 3;
    }

    private static int Show(IReadOnlyList<ITarget> targets)
    {
        Console.WriteLine($"{Machine.Describe()}\n");
        var lines = new List<TargetLine>();
        var details = new StringWriter { NewLine = "\n" };
        foreach (var target in targets)
        {
            Console.Error.WriteLine($"measuring {target.Name}");
            lines.AddRange(target.Measure(details));
        }

        Console.WriteLine("| what | target | measured | |\n| --- | --- | --- | --- |");
        lines.ForEach(l => Console.WriteLine($"| {l.What} | {l.Target} | {l.Measured} | {l.Verdict} |"));
        Console.WriteLine($"\n{details}");
        return 0;
    }
}
