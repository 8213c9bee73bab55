using System.Text;
using Cbe.Sdk.Analysis.Simulation.Writing;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Analysis.Simulation;

/// <summary>Simulated learners in the formats that the readers read. Memory does not grow with the number of learners, but for a table, which is in memory.</summary>
public static class SimulatedFiles
{
    /// <summary>One learner a line, canonical JSON.</summary>
    /// <param name="model">The model.</param>
    /// <param name="settings">Seed, days and what records may contain.</param>
    /// <param name="stream">Takes the UTF-8 text; it stays open.</param>
    /// <param name="progress">Is told how many learners are made.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The model does not fit: <see cref="PopulationSimulator.Check"/> says all.</exception>
    public static SimulatedCount WriteJsonLines(PopulationModel model, SimulationSettings settings, Stream stream, IProgress<AnalysisProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var count = new SimulatedCount(0, 0);
        foreach (var (line, items) in PopulationSimulator.Made(model, settings, r => (Encoding.UTF8.GetBytes(LearnerJson.Write(r) + "\n"), r.Evidence.Count), progress, cancellationToken))
        {
            stream.Write(line);
            count = count.And(items);
        }

        return count;
    }

    /// <summary>
    /// A folder with <c>evidence.csv</c>, <c>learners.csv</c> and the <c>mapping.json</c> by which they are read. CSV holds evidence and
    /// subgroups; choices and support are left out.
    /// </summary>
    /// <param name="model">The model.</param>
    /// <param name="settings">Seed, days and what records may contain.</param>
    /// <param name="folder">The folder; made where it is not there. Files of these names are overwritten.</param>
    /// <param name="progress">Is told how many learners are made.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The model does not fit: <see cref="PopulationSimulator.Check"/> says all.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static SimulatedCount WriteCsv(PopulationModel model, SimulationSettings settings, string folder, IProgress<AnalysisProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var form = new CsvForm(model);
        var made = PopulationSimulator.Made(model, settings, form.Write, progress, cancellationToken);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "mapping.json"), form.Mapping());
        using var evidence = Open(folder, CsvForm.EvidenceFile);
        using var learners = Open(folder, CsvForm.LearnersFile);
        evidence.Write(form.EvidenceHead());
        learners.Write(form.LearnersHead());
        var count = new SimulatedCount(0, 0);
        foreach (var (items, learner, number) in made)
        {
            evidence.Write(items);
            learners.Write(learner);
            count = count.And(number);
        }

        return count;
    }

    /// <summary>An evidence table, straight from memory.</summary>
    /// <param name="model">The model.</param>
    /// <param name="settings">Seed, days and what records may contain.</param>
    /// <param name="options">What to keep and in which order: <c>engine.TableOptions</c>.</param>
    /// <param name="progress">Is told how many learners are made.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The model does not fit: <see cref="PopulationSimulator.Check"/> says all.</exception>
    public static EvidenceTable ToTable(PopulationModel model, SimulationSettings settings, EvidenceTableOptions? options = null, IProgress<AnalysisProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return EvidenceTable.Build(settings.Schema, PopulationSimulator.Learners(model, settings, progress, cancellationToken), options);
    }

    private static StreamWriter Open(string folder, string name) => new(Path.Combine(folder, name), append: false, new UTF8Encoding(false), 1 << 16);
}
