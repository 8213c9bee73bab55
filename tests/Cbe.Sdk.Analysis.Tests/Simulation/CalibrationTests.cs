using Cbe.Sdk.Analysis.Simulation;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Support;
using Cbe.Sdk.Values;
using Xunit.Abstractions;

namespace Cbe.Sdk.Analysis.Tests.Simulation;

/// <summary>A model that was made from learners draws learners like them, and tells of nobody.</summary>
public class CalibrationTests(ITestOutputHelper output)
{
    [Fact]
    public void A_summary_tells_nothing_of_fewer_learners_than_the_minimum()
    {
        var learners = District.Learners(400).Select((l, i) => i < 4 ? l with { Subgroups = new Dictionary<string, string> { ["sex"] = "rare-value" }, Evidence = [.. l.Evidence.Select(e => e with { Form = "exhibition", Competency = "rare-competency" })] } : l);
        string json = PopulationSummary.Of(learners, District.Engine.RecordSchema).ToJson();
        Assert.DoesNotContain("rare", json, StringComparison.Ordinal);
        Assert.DoesNotContain("exhibition", json, StringComparison.Ordinal);
        Assert.DoesNotContain("learner-", json, StringComparison.Ordinal);
        Assert.Empty(District.Read(json).Diagnostics);
    }

    [Fact]
    public void Too_few_learners_make_no_summary() => Assert.Throws<ArgumentException>(() => PopulationSummary.Of(District.Learners(1), District.Engine.RecordSchema));

    [Fact]
    public void Shares_forms_and_missing_scores_come_back()
    {
        var learners = District.Learners(2_000);
        var again = PopulationSummary.Of(learners, District.Engine.RecordSchema).Model;
        var drawn = PopulationSimulator.Learners(again, District.Settings(2_000)).ToList();
        Near("English learners", learners.Average(EnglishLearner), drawn.Average(EnglishLearner), 0.02);
        Near("and in economic disadvantage", learners.Average(Both), drawn.Average(Both), 0.02);
        Near("oral", Items(learners).Average(e => e.Form == "oral" ? 1.0 : 0), Items(drawn).Average(e => e.Form == "oral" ? 1.0 : 0), 0.01);
        Near("missing scores", Items(learners).Average(Missing), Items(drawn).Average(Missing), 0.005);
    }

    [SharedDataFact("oulad/studentAssessment.csv")]
    public void A_simulated_Open_University_is_like_the_real_one()
    {
        var engine = CbeEngine.Create(RulePack.Load(RepositoryRoot.At("samples", "real-data", "oulad-pack.json")));
        var mapping = CsvMapping.ReadFile(RepositoryRoot.At("samples", "real-data", "oulad.mapping.json")).Mapping!;
        var real = LearnerReader.Open(SharedData.PathOf("oulad"), engine.RecordSchema, mapping).Records().ToList();
        var model = PopulationSummary.Of(real, engine.RecordSchema).Model;
        var made = PopulationSimulator.Learners(model, new() { Schema = engine.RecordSchema, Seed = 1 }).ToList();

        Assert.Equal(real.Count, made.Count);
        foreach (var (attribute, value) in real.SelectMany(l => l.Subgroups).Distinct())
        {
            Near($"{attribute}: {value}", Share(real, attribute, value), Share(made, attribute, value), 0.01);
        }

        foreach (int position in (int[])[0, 1, 4, 8])
        {
            var (of, by) = (Deciles(real, position), Deciles(made, position));
            output.WriteLine($"deciles of score {position + 1}: real {string.Join(' ', of)}, made {string.Join(' ', by)}");
            Assert.All(of.Zip(by), d => Assert.InRange(d.Second - d.First, -3, 3));
        }

        Near("items for each case", (double)Items(real).Count() / Cases(real), (double)Items(made).Count() / Cases(made), 0.35);
        Near("missing scores", Items(real).Average(Missing), Items(made).Average(Missing), 0.0005);
        Near("assignments", Items(real).Average(e => e.Form == "assignment" ? 1.0 : 0), Items(made).Average(e => e.Form == "assignment" ? 1.0 : 0), 0.01);

        var (levels, madeLevels) = (Levels(engine, real), Levels(engine, made));
        foreach (string level in engine.Scale.Levels.Names)
        {
            Near($"level {level}", levels[level], madeLevels[level], 0.04);
        }
    }

    private static double EnglishLearner(LearnerRecord l) => l.Subgroups.GetValueOrDefault("englishLearner") == "yes" ? 1 : 0;

    private static double Both(LearnerRecord l) => EnglishLearner(l) > 0 && l.Subgroups.GetValueOrDefault("economicDisadvantage") == "yes" ? 1 : 0;

    private static double Missing(Evidence e) => e.Score is null ? 1 : 0;

    private static IEnumerable<Evidence> Items(IEnumerable<LearnerRecord> learners) => learners.SelectMany(l => l.Evidence);

    private static int Cases(IEnumerable<LearnerRecord> learners) => learners.Sum(l => l.Evidence.DistinctBy(e => e.Competency).Count());

    private static double Share(List<LearnerRecord> learners, string attribute, string value) => learners.Average(l => l.Subgroups.GetValueOrDefault(attribute) == value ? 1.0 : 0);

    private static int[] Deciles(IEnumerable<LearnerRecord> learners, int position)
    {
        decimal[] scores = [.. learners.SelectMany(l => l.Evidence.GroupBy(e => e.Competency)).Select(c => c.OrderBy(e => e.OccurredOn).ElementAtOrDefault(position)?.Score?.ToDecimal()).OfType<decimal>().Order()];
        return [.. Enumerable.Range(1, 9).Select(d => (int)scores[scores.Length * d / 10])];
    }

    private static Dictionary<string, double> Levels(CbeEngine engine, IEnumerable<LearnerRecord> learners)
    {
        using var population = LearnerPopulation.Read(engine, learners);
        var decided = engine.Evaluate(population.Table, new DateOnly(2015, 12, 31));
        return decided.ByLevel.Where(l => l.Level is not null).ToDictionary(l => l.Level!, l => (double)l.Decided / decided.Count);
    }

    private void Near(string what, double expected, double actual, double tolerance)
    {
        output.WriteLine(FormattableString.Invariant($"{what}: real {expected:0.0000}, made {actual:0.0000}"));
        Assert.True(Math.Abs(expected - actual) <= tolerance, FormattableString.Invariant($"{what}: {actual} is not {expected} within {tolerance}"));
    }
}
