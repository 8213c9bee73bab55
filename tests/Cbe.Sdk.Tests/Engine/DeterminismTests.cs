using System.Globalization;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Support;
using static Cbe.Sdk.Tests.Engine.TestPacks;

namespace Cbe.Sdk.Tests.Engine;

public class DeterminismTests
{
    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "samples", "packs", "riverside");

    private static CbeEngine Riverside() => CbeEngine.Create(
        RulePack.Load(Path.Combine(Folder, "pack.json")), FrameworkReader.ReadFile(Path.Combine(Folder, "framework.json")).Framework);

    private static string Run(int threads)
    {
        var engine = Riverside();
        var learners = LearnerReader.Open(Path.Combine(Folder, "learners.jsonl"), engine.RecordSchema).Records().ToList();
        var many = Enumerable.Range(0, 60).SelectMany(i => learners.Select(l => l with { Id = $"{l.Id}{i}" }));
        return string.Join("\n", engine.EvaluateAll(many, Today, r => r.ToJson(), threads));
    }

    [Theory]
    [InlineData(",", "−", 1)]
    [InlineData("٫", "~", 2)]
    [InlineData("'", "-", 7)]
    public void Reports_are_the_same_bytes_under_any_culture_and_number_of_threads(string point, string minus, int threads)
    {
        string expected = Run(1);
        var before = CultureInfo.CurrentCulture;
        try
        {
            // A culture made here, so that the test says the same on machines without culture data.
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NegativeSign) = (point, minus);
            culture.DateTimeFormat.ShortDatePattern = "dd/MM/yy";
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            Assert.Equal(expected, Run(threads));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void One_engine_serves_many_threads_at_once()
    {
        var engine = Riverside();
        var learner = LearnerReader.Open(Path.Combine(Folder, "learners.jsonl"), engine.RecordSchema).Records().First();
        string expected = engine.Evaluate(learner, Today).ToJson();
        Assert.All(ParallelEnumerable.Range(0, 500).Select(_ => engine.Evaluate(learner, Today).ToJson()).ToList(), json => Assert.Equal(expected, json));
    }

    [Fact]
    public void Streaming_reads_no_further_than_it_must()
    {
        int read = 0;
        IEnumerable<LearnerRecord> Endless()
        {
            while (true)
            {
                read++;
                yield return Learner() with { Id = $"l{read}" };
            }
        }

        Assert.Equal("l1", Riverside().EvaluateAll(Endless(), Today, threads: 2).First().Learner);
        Assert.True(read < 1_000, $"{read} records read for one report");
    }
}
