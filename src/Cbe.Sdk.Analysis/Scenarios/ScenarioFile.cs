using Cbe.Sdk.Analysis.Scenarios.Covering;
using Cbe.Sdk.Analysis.Scenarios.Reading;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Scenarios;

/// <summary>
/// The scenarios of a rule pack: a file <c>scenarios.json</c>, <c>scenarios.yaml</c> or <c>scenarios.yml</c> beside it, with the
/// learners that it names. Immutable and thread-safe.
/// </summary>
public sealed class ScenarioFile
{
    /// <summary>The names under which scenarios are looked for beside a pack, in this order.</summary>
    public static IReadOnlyList<string> Names { get; } = ["scenarios.json", "scenarios.yaml", "scenarios.yml"];

    internal ScenarioFile(string path, DateOnly asOf, IReadOnlyList<Scenario> scenarios)
    {
        Path = path;
        AsOf = asOf;
        Scenarios = scenarios;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The day of the scenarios that name no other.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The scenarios, in the order of the file: expectations, cases, tables.</summary>
    public IReadOnlyList<Scenario> Scenarios { get; }

    /// <summary>The learners of the file beside, in their order.</summary>
    public IReadOnlyList<LearnerRecord> Learners { get; internal init; } = [];

    /// <summary>The class for scenarios about subgroups; empty where there is none.</summary>
    public IReadOnlyList<LearnerRecord> Class { get; internal init; } = [];

    /// <summary>Rules that are said to be never insufficient, each with the reason.</summary>
    public IReadOnlyDictionary<string, string> NeverInsufficient { get; internal init; } = new Dictionary<string, string>();

    /// <summary>The smallest difference between two scores that matters: how near to a threshold a score has to come.</summary>
    public Number ScoreStep { get; internal init; } = Number.FromDecimal(0.01m);

    /// <summary>What else is said not to happen.</summary>
    internal IReadOnlyList<NeverClaim> Never { get; init; } = [];

    /// <summary>Looks for the scenarios of a pack.</summary>
    /// <param name="pack">The pack: a file, or the folder of a <c>pack.json</c>.</param>
    /// <returns>The path of the first of <see cref="Names"/> that is there; null where there is none.</returns>
    public static string? Beside(string pack)
    {
        ArgumentException.ThrowIfNullOrEmpty(pack);
        string folder = Directory.Exists(pack) ? pack : System.IO.Path.GetDirectoryName(pack) ?? "";
        return Names.Select(n => System.IO.Path.Combine(folder, n)).FirstOrDefault(File.Exists);
    }

    /// <summary>Reads a scenario file and the learners beside it. A file that cannot be used is in the diagnostics, never an exception.</summary>
    /// <param name="path">The file; YAML by its ending <c>.yaml</c> or <c>.yml</c>, else JSON.</param>
    /// <param name="engine">The engine of the pack: its rules, levels, words, facts and competencies are the names that may stand in the file.</param>
    public static ScenarioReadResult Read(string path, CbeEngine engine)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(engine);
        return ScenarioReader.ReadFile(path, engine);
    }

    /// <summary>Reads scenarios from text.</summary>
    /// <param name="path">The file's name; learners are looked for in its folder.</param>
    /// <param name="utf8">The text, UTF-8; YAML by the ending of <paramref name="path"/>, else JSON.</param>
    /// <param name="engine">The engine of the pack.</param>
    public static ScenarioReadResult Parse(string path, byte[] utf8, CbeEngine engine)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(engine);
        return ScenarioReader.Read(path, utf8, engine);
    }
}
