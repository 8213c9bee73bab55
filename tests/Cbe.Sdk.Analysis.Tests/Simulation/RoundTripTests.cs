using Cbe.Sdk.Analysis.Simulation;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Analysis.Tests.Simulation;

/// <summary>What is written is read back by the readers, without a finding.</summary>
public sealed class RoundTripTests : IDisposable
{
    private const int Count = 400;

    private readonly string _folder = Directory.CreateTempSubdirectory("cbe").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Json_lines()
    {
        string path = Path.Combine(_folder, "learners.jsonl");
        using (var file = File.Create(path))
        {
            var count = SimulatedFiles.WriteJsonLines(District.Model, District.Settings(Count), file);
            Assert.Equal(Count, count.Learners);
        }

        var reader = LearnerReader.Open(path, District.Engine.RecordSchema);
        Assert.Equal(District.Learners(Count).Select(LearnerJson.Write), reader.Records().Select(LearnerJson.Write));
        Assert.Empty(reader.Summary.Findings);
    }

    [Fact]
    public void Csv_with_its_mapping()
    {
        SimulatedFiles.WriteCsv(District.Model, District.Settings(Count), _folder);
        var mapping = CsvMapping.ReadFile(Path.Combine(_folder, "mapping.json"));
        Assert.Empty(mapping.Diagnostics);
        var reader = LearnerReader.Open(_folder, District.Engine.RecordSchema, mapping.Mapping);
        var read = reader.Records().ToDictionary(r => r.Id, LearnerJson.Write);
        Assert.Empty(reader.Summary.Findings);
        Assert.All(District.Learners(Count), l => Assert.Equal(LearnerJson.Write(l with { Choices = [], SupportEvents = [] }), read[l.Id]));
    }

    [Fact]
    public void An_evidence_table()
    {
        using var table = SimulatedFiles.ToTable(District.Model, District.Settings(Count), District.Engine.TableOptions);
        string path = Path.Combine(_folder, "district.cbet");
        table.Save(path);
        using var opened = EvidenceTable.Open(path, District.Engine.RecordSchema);
        Assert.Empty(opened.Findings);
        Assert.True(District.Engine.Fits(opened));
        foreach (var learner in District.Learners(Count))
        {
            var read = opened.RecordOf(learner.Id)!;
            Assert.Equal(learner.Evidence.Select(e => e.Id).Order(), read.Evidence.Select(e => e.Id).Order());
            Assert.Equal(learner.Subgroups.OrderBy(s => s.Key), read.Subgroups.OrderBy(s => s.Key));
        }
    }

    [Fact]
    public void Learners_who_are_taken_are_held_by_nobody()
    {
        var made = new List<WeakReference>();
        foreach (var learner in PopulationSimulator.Learners(District.Model, District.Settings(2_000)))
        {
            made.Add(new(learner));
        }

        // Of two thousand a few may still stand in a buffer on the way.
        GC.Collect();
        int held = made.Count(w => w.IsAlive);
        Assert.True(held < 500, $"{held} of {made.Count} learners are held");
    }
}
