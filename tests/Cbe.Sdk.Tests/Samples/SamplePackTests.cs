using System.Text.Json.Nodes;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Samples;

/// <summary>The sample packs decide about their scenario learners as their expected.json says, for the reason it gives.</summary>
public class SamplePackTests
{
    private static readonly Dictionary<string, SamplePack> Packs = SamplePack.Names().ToDictionary(n => n, n => new SamplePack(n));

    public static TheoryData<string> Names() => [.. Packs.Keys];

    public static TheoryData<string, int, string> Expectations()
    {
        var data = new TheoryData<string, int, string>();
        foreach (var (name, pack) in Packs)
        {
            for (int i = 0; i < pack.Expectations.Count; i++)
            {
                data.Add(name, i, (string)pack.Expectations[i]["learner"]!);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Expectations))]
    public void Expectation_holds(string name, int index, string learner)
    {
        var expectation = Packs[name].Expectations[index];
        var report = Packs[name].Evaluate(expectation);
        Assert.Equal(learner, report.Learner);
        if ((string?)expectation["rule"] is { } rule)
        {
            CheckRule(expectation, report, rule);
        }
        else if ((string?)expectation["evidence"] is { } evidence)
        {
            var item = report.Assessment.Single(a => a.Evidence == evidence);
            Assert.Equal((bool)expectation["admitted"]!, item.IsAdmitted);
            CheckWords(expectation, item.Decisions);
        }
        else if ((string?)expectation["credential"] is { } credential)
        {
            Assert.Equal(((JsonArray)expectation["gaps"]!).Select(g => (string)g!), report.Credentials.Single(c => c.Credential == credential).Gaps);
        }
        else
        {
            CheckLevel(expectation, report.For((string)expectation["competency"]!)!);
        }
    }

    private static void CheckRule(JsonObject expectation, LearnerReport report, string rule)
    {
        string? competency = (string?)expectation["competency"];
        string? credential = (string?)expectation["credential"];
        var decision = report.Decisions.Single(d => d.Rule == rule && d.Competency == competency && d.Subject.Credential == credential);
        string text = decision.Explain().ToText();
        Assert.True((string)expectation["answer"]! == decision.Answer.ToName(), text);
        CheckWords(expectation, [decision]);
    }

    private static void CheckWords(JsonObject expectation, IReadOnlyList<Decision> decisions)
    {
        if ((string?)expectation["says"] is { } words)
        {
            Assert.Contains(decisions, d => d.Message?.Contains(words, StringComparison.Ordinal) == true);
        }
    }

    private static void CheckLevel(JsonObject expectation, ProgressionOutcome outcome)
    {
        var status = (string?)expectation["status"] switch
        {
            "no-evidence-yet" => ProgressStatus.NoEvidenceYet,
            "overridden" => ProgressStatus.Overridden,
            _ => expectation["possible"] is null ? ProgressStatus.Decided : ProgressStatus.AtLeast,
        };
        Assert.Equal((status, (string?)expectation["level"], (string?)expectation["possible"], (string?)expectation["byRules"]),
            (outcome.Status, outcome.Level, outcome.PossibleLevel, outcome.LevelByRules));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Pack_has_no_errors_and_its_learners_are_read_whole(string name)
    {
        Assert.DoesNotContain(Packs[name].Engine.Diagnostics, d => d.Code != Codes.NotProved.Code);
        Assert.Empty(Packs[name].Summary.Findings);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_scenario_has_an_expectation_and_every_expectation_a_reason(string name)
    {
        Assert.All(Packs[name].Learners, l => Assert.Contains(Packs[name].Expectations, e => (string)e["learner"]! == l));
        Assert.All(Packs[name].Expectations, e => Assert.False(string.IsNullOrWhiteSpace((string?)e["because"])));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Readme_names_every_scenario(string name)
    {
        string readme = File.ReadAllText(Path.Combine(SamplePack.Root, name, "README.md"));
        Assert.All(Packs[name].Learners, l => Assert.Contains($"`{l}`", readme, StringComparison.Ordinal));
    }

    /// <summary>The state's pack stands alone: a district that adds nothing has it whole.</summary>
    [Fact]
    public void The_state_floor_stands_alone() =>
        Assert.NotNull(CbeEngine.Create(RulePack.Load(Path.Combine(SamplePack.Root, "state-floor", "pack.json"))));
}
