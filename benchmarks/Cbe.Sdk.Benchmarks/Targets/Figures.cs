using System.Globalization;
using Cbe.Sdk.Benchmarks.Measuring;

namespace Cbe.Sdk.Benchmarks.Targets;

/// <summary>Figures in words, the same on every machine.</summary>
internal static class Figures
{
    public static string Text(double value, string format = "0.00") => value.ToString(format, CultureInfo.InvariantCulture);

    public static string Times(double ratio) => $"{Text(ratio)} x";

    /// <summary>One table of outcomes: medians, and how each stands to the first.</summary>
    public static void Write(TextWriter log, string title, IReadOnlyList<Outcome> outcomes, string unit = "ns a case")
    {
        log.WriteLine($"{title}:\n\n| way | to the first | {unit}, median | best | bytes a case |\n| --- | --- | --- | --- | --- |");
        foreach (var o in outcomes)
        {
            log.WriteLine($"| {o.Name} | {Times(o.Median / outcomes[0].Median)} | {Text(o.Median)} | {Text(o.Best)} | {Text(o.Bytes, "0.#")} |");
        }

        log.WriteLine();
    }

    public static Outcome Named(this IEnumerable<Outcome> outcomes, string name) => outcomes.First(o => o.Name == name);
}
