using System.Text;
using Cbe.Sdk.Analysis.Simulation;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Support;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Tests.Simulation;

/// <summary>The sample district, and smaller models.</summary>
internal static class District
{
    private static readonly Lazy<PopulationModel> Sample = new(() => PopulationModel.ReadFile(RepositoryRoot.At("samples", "district", "district.json")).Model!);

    private static readonly Lazy<CbeEngine> Baseline = new(() => CbeEngine.Create(RulePack.Load(RepositoryRoot.At("samples", "district", "pack.json"))));

    public static PopulationModel Model => Sample.Value;

    public static CbeEngine Engine => Baseline.Value;

    public static CbeEngine Reform => CbeEngine.Create(RulePack.Load(RepositoryRoot.At("samples", "district", "reform.json")));

    public static DateOnly Day { get; } = new(2026, 6, 15);

    public static SimulationSettings Settings(int learners, long seed = 7, int? threads = null) => new() { Schema = Engine.RecordSchema, Seed = seed, Learners = learners, Threads = threads };

    public static IReadOnlyList<LearnerRecord> Learners(int count, long seed = 7) => [.. PopulationSimulator.Learners(Model, Settings(count, seed))];

    public static string Lines(PopulationModel model, SimulationSettings settings)
    {
        using var stream = new MemoryStream();
        SimulatedFiles.WriteJsonLines(model, settings, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static PopulationModelResult Read(string json) => PopulationModel.Read(Encoding.UTF8.GetBytes(json), "model.json");

    /// <summary>A score as a number for statistics.</summary>
    public static double Of(Number number) => (double)number.ToDecimal();
}
