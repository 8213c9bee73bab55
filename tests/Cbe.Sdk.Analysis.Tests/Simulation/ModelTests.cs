using Cbe.Sdk.Analysis.Simulation;
using Cbe.Sdk.Analysis.Simulation.Describing;
using Cbe.Sdk.Tests.Support;
using Cbe.Sdk.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Analysis.Tests.Simulation;

/// <summary>Models are read strictly, and every mistake is said with its place.</summary>
public class ModelTests
{
    [Fact]
    public void A_model_of_a_few_lines_works()
    {
        var model = District.Read("""{ "model": 1, "learners": 20, "from": "2025-09-01", "to": "2026-06-15", "subgroups": { "sex": { "values": { "F": 0.5, "M": 0.5 } } } }""").Model!;
        var learners = PopulationSimulator.Learners(model, new() { Schema = District.Engine.RecordSchema }).ToList();
        Assert.Equal(20, learners.Count);
        Assert.All(learners, l => Assert.Equal(5, l.Evidence.Select(e => e.Competency).Distinct().Count()));
    }

    [Fact]
    public void What_is_written_is_read_again() => Assert.Equal(District.Model.ToJson(), District.Read(District.Model.ToJson()).Model!.ToJson());

    [Fact]
    public void Every_mistake_is_said_with_its_place()
    {
        var read = District.Read("""
            {
              "model": 1, "learnrs": 20,
              "subgroups": {
                "sex": { "values": { "F": 0.7, "M": 0.5 } },
                "home": { "values": { "yes": 1 }, "by": "sexx", "when": { "F": { "yess": 1 } } }
              },
              "evidence": { "tasks": [5, 3], "late": 2, "forms": "test" },
              "groups": [ { "where": { "hoome": "yes" } }, { "where": { "home": "maybe" } }, {} ]
            }
            """);
        Assert.Null(read.Model);
        string[] said = [.. read.Diagnostics.Select(d => $"{d.Location.Line}: {d.Code} {d.Message}; {d.Help}")];
        Assert.Contains("2: CBE1003 the key `learnrs` is not known here; did you mean `learners`?", said);
        Assert.Contains("4: CBE1006 the shares are 1.2 together; together they are at most 1; what is left is not recorded", said);
        Assert.Contains("5: CBE1006 `home` depends on `sexx`, which does not stand before it; did you mean `sex`?", said);
        Assert.Contains("5: CBE1006 `yess` is no value of `home`; did you mean `yes`?", said);
        Assert.Contains("7: CBE1006 `3` is less than the quantile before it; quantiles stand from the least to the greatest", said);
        Assert.Contains("7: CBE1006 `2` is not a number from 0 to 1; write plain digits, at most six of them after the point", said);
        Assert.Contains(said, s => s.StartsWith("7: CBE1005 a text stands where an object of words", StringComparison.Ordinal));
        Assert.Contains("8: CBE1006 there is no attribute `hoome`; did you mean `home`?", said);
        Assert.Contains(said, s => s.StartsWith("8: CBE1006 `maybe` is no value of `home`", StringComparison.Ordinal));
        Assert.Contains(said, s => s.StartsWith("8: CBE1004 a group says whom it means", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1, 2")]
    [InlineData("{ \"model\": 1, } x")]
    public void What_is_no_json_is_said_so(string text) => Assert.Equal("CBE1001", Assert.Single(District.Read(text).Diagnostics).Code);

    [Fact]
    public void Whatever_is_written_reading_says_it_and_does_not_fail()
    {
        byte[] sample = File.ReadAllBytes(RepositoryRoot.At("samples", "district", "district.json"));
        Prop.ForAll(Gen.Choose(0, sample.Length - 1).ToArbitrary(), Gen.Elements(" 0", "[", "{", "]", "\"", ",", "-", "null", "9").ToArbitrary(), (at, put) =>
        {
            byte[] changed = [.. sample[..at], .. System.Text.Encoding.UTF8.GetBytes(put), .. sample[(at + 1)..]];
            var read = PopulationModel.Read(changed, "model.json");
            return read.Model is null ? read.Diagnostics.Count > 0 : PopulationSimulator.Check(read.Model, District.Settings(1)) is not null;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    [Fact]
    public void Another_version_is_not_read() => Assert.Contains(District.Read("""{ "model": 2 }""").Diagnostics, d => d.Descriptor == Codes.LanguageVersion);

    [Fact]
    public void A_file_that_is_not_there_is_said_so() => Assert.Equal("CBE1010", Assert.Single(PopulationModel.ReadFile("nowhere.json").Diagnostics).Code);

    [Fact]
    public void Words_that_the_pack_does_not_know_are_said_before_anything_is_made()
    {
        var model = District.Read("""{ "model": 1, "from": "2025-09-01", "evidence": { "forms": { "orall": 1 } }, "choices": { "kinds": { "move-onn": 1 } }, "prior": { "fact": "priorLerning" } }""").Model!;
        var problems = PopulationSimulator.Check(model, District.Settings(1)).Select(d => $"{d.Location.Pointer}: {d.Message}; {d.Help}").ToList();
        Assert.Contains("/evidence/forms: `orall` is not a word of the pack's `form`; did you mean `oral`?", problems);
        Assert.Contains("/choices/kinds: `move-onn` is not a kind of choice; did you mean `move-on`?", problems);
        Assert.Contains("/prior/fact: the pack declares no fact `priorLerning` of evidence that is yes or no; did you mean `priorLearning`?", problems);
        Assert.Contains(problems, p => p.StartsWith("/to: the last day of the simulation is not given", StringComparison.Ordinal));
        Assert.Throws<ArgumentException>(() => PopulationSimulator.Learners(model, District.Settings(1)));
    }

    [Fact]
    public void Every_field_is_explained_on_the_page()
    {
        string page = File.ReadAllText(RepositoryRoot.At("docs", "simulation.md"));
        Assert.All(ModelFields(), f => Assert.Contains($"`{f}`", page, StringComparison.Ordinal));
    }

    private static IEnumerable<string> ModelFields() =>
    [
        .. ModelParts.Population.Names, .. ModelParts.Evidence.Names, .. ModelParts.Learning.Names, .. ModelParts.Scores.Names, .. ModelParts.Schools.Names,
        .. ModelParts.Subgroup.Names, .. ModelParts.Choices.Names, .. ModelParts.Support.Names, .. ModelParts.Prior.Names, .. ModelParts.Group.Names,
    ];
}
