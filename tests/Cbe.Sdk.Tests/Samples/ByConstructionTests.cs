using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Tests.Samples;

/// <summary>Indicators that no rule has to ask for, because the engine leaves no other way: shown on every sample pack and its learners.</summary>
public partial class ByConstructionTests
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly Gen<SamplePack> AnyPack = Gen.Elements<SamplePack>([.. SamplePack.All.Values]);

    private static readonly Gen<(SamplePack Pack, LearnerRecord Learner)> AnyLearner = AnyPack.SelectMany(p => Gen.Elements<LearnerRecord>([.. p.Learners]).Select(l => (p, l)));

    private static readonly Gen<IReadOnlyDictionary<string, string>> Subgroups =
        from race in Gen.Elements("Asian", "Black or African American", "Hispanic or Latino", "White")
        from learner in Gen.Elements("yes", "no")
        from sex in Gen.Elements("F", "M", "X")
        select (IReadOnlyDictionary<string, string>)new Dictionary<string, string> { ["raceEthnicity"] = race, ["englishLearner"] = learner, ["idea"] = learner, ["sex"] = sex };

    [Fact]
    public void Every_decision_names_its_rule_its_source_and_its_thresholds()
    {
        foreach (var decision in SamplePack.All.Values.SelectMany(p => p.Reports()).SelectMany(r => r.Decisions))
        {
            string text = decision.Explain().ToText();
            Assert.Contains($"rule {decision.Rule}", text, StringComparison.Ordinal);
            Assert.Contains($"Policy: {decision.Reference}", text, StringComparison.Ordinal);
            Assert.All(Parameter().Matches(text).Select(m => m.Groups[1].Value), p => Assert.Contains($"  {p} is ", text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void No_decision_about_progress_changes_with_seat_time()
    {
        var packs = SamplePack.All.ToDictionary(p => p.Key, p => WithSeatTime(p.Value));
        int moved = 0;
        var cases = from about in AnyLearner from few in Gen.Choose(0, 5_000) from many in Gen.Choose(5_001, 10_000) select (about.Pack, about.Learner, few, many);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var reports = new[] { c.few, c.many }.Select(m => packs[c.Pack.Name].Evaluate(Seated(c.Learner, m), c.Pack.AsOf)).ToList();
            moved += Support(reports[0]) != Support(reports[1]) ? 1 : 0;
            return Progress(reports[0]) == Progress(reports[1]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

        // The fact did reach rules that may read it: what was compared could have changed.
        Assert.True(moved > 100, $"support changed {moved} times");
    }

    [Fact]
    public void No_decision_changes_when_protected_attributes_are_swapped()
    {
        var cases = from about in AnyLearner from one in Subgroups from other in Subgroups select (about.Pack, about.Learner, one, other);
        Prop.ForAll(cases.ToArbitrary(), c =>
            Whole(c.Pack, c.Learner with { Subgroups = c.one }) == Whole(c.Pack, c.Learner with { Subgroups = c.other })).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
    }

    /// <summary>Work that is handed in or recorded late, and before the day of the decision, is worth what it is worth.</summary>
    [Fact]
    public void No_score_or_level_changes_when_work_is_recorded_late()
    {
        var cases = from about in AnyLearner from days in Gen.Choose(0, 60) select (about.Pack, about.Learner, days);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            DateOnly Late(Evidence e) => e.OccurredOn.AddDays(c.days) is var late && late < c.Pack.AsOf ? late : e.OccurredOn;
            var late = c.Learner with { Evidence = [.. c.Learner.Evidence.Select(e => e with { RecordedOn = Late(e) })] };
            return Levels(c.Pack.Engine.Evaluate(c.Learner, c.Pack.AsOf)) == Levels(c.Pack.Engine.Evaluate(late, c.Pack.AsOf));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
    }

    /// <summary>Two schools judge by the same rules exactly when their reports carry the same hash, which holds the packs above theirs.</summary>
    [Fact]
    public void One_hash_stands_for_one_version_of_the_rules_of_state_district_and_school()
    {
        var school = SamplePack.All["cedar-middle-school"];
        var learner = school.Learners.First();
        string hash = school.Engine.Evaluate(learner, school.AsOf).Provenance.PackHash;
        string Elsewhere(string state) => Engine(File.ReadAllBytes(Path.Combine(school.Folder, "pack.json")), school.Folder, new Above(state)).Evaluate(learner, school.AsOf).Provenance.PackHash;
        string floor = File.ReadAllText(Path.Combine(SamplePack.Root, "state-floor", "pack.json"));
        Assert.Equal(hash, Elsewhere(floor));
        Assert.NotEqual(hash, Elsewhere(floor.Replace("\"value\": 10", "\"value\": 9", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_route_to_a_credential_is_judged_by_the_same_rules()
    {
        var pack = SamplePack.All["summit-high"];
        var asked = pack.Reports().SelectMany(r => r.Credentials).Where(c => c.Routes.Count > 1 && c.Decisions.Count > 0).ToList();
        Assert.NotEmpty(asked);
        Assert.All(asked, c => Assert.Single(c.Decisions.GroupBy(d => d.Subject.Route).Select(g => string.Join(", ", g.Select(d => $"{d.Rule} {d.Evaluation.Rule.Rule.Expression}"))).Distinct()));
    }

    private static string Whole(SamplePack pack, LearnerRecord learner)
    {
        var report = JsonNode.Parse(pack.Engine.Evaluate(learner, pack.AsOf).ToJson())!.AsObject();

        // The hash is over the record, and the records differ.
        report.Remove("provenance");
        return report.ToJsonString();
    }

    private static string Progress(LearnerReport report) =>
        string.Join("\n", report.Decisions.Where(d => d.Element is CbeElement.Assessment or CbeElement.Progression).Select(d => d.Explain().ToText())) + Levels(report);

    private static string Levels(LearnerReport report) => string.Join("\n", report.Competencies.Select(c => $"{c.Competency} {c.Status} {c.Level} {c.PossibleLevel} {c.MasteryScore} {c.Admitted}"));

    private static string Support(LearnerReport report) => string.Join("\n", report.Support.SelectMany(s => s.Decisions));

    /// <summary>The pack with one more fact, about time, and one more rule that reads it: of support, for no other may.</summary>
    private static CbeEngine WithSeatTime(SamplePack sample)
    {
        var pack = JsonNode.Parse(File.ReadAllText(Path.Combine(sample.Folder, "pack.json")), null, Lenient)!.AsObject();
        Child(pack, "facts")["seatMinutes"] = JsonNode.Parse("""{ "type": "number", "min": 0, "max": 10000, "of": "learner", "about": "time", "readBy": ["support"] }""");
        var support = Child(Child(pack, "elements"), "support");
        support["rules"] ??= new JsonArray();
        support["rules"]!.AsArray().Add(JsonNode.Parse("""{ "ruleName": "seldom-here", "expression": "facts.seatMinutes <= 5000" }"""));
        return Engine(Encoding.UTF8.GetBytes(pack.ToJsonString()), sample.Folder, new RulePackFolder(sample.Folder));
    }

    private static LearnerRecord Seated(LearnerRecord learner, int minutes) =>
        learner with { Facts = learner.Facts.Append(new("seatMinutes", FactValue.FromNumber(Number.FromInteger(minutes)))).ToDictionary(StringComparer.Ordinal) };

    private static JsonObject Child(JsonObject parent, string key) => (parent[key] ??= new JsonObject()).AsObject();

    private static CbeEngine Engine(byte[] pack, string folder, IRulePackSource above)
    {
        var read = RulePack.TryRead(new RulePackDocument("pack.json", pack), above);
        Assert.True(read.IsSuccess, string.Join("\n", read.Diagnostics));
        return CbeEngine.Create(read.Pack!, FrameworkReader.ReadFile(Path.Combine(folder, "framework.json")).Framework);
    }

    [GeneratedRegex(@"params\.([A-Za-z]+)")]
    private static partial Regex Parameter();

    /// <summary>The district as it stands, and a state as given.</summary>
    private sealed class Above(string state) : IRulePackSource
    {
        public RulePackDocument? Find(string id, string version) => id == "state-floor"
            ? new("state.json", Encoding.UTF8.GetBytes(state))
            : new("district.json", File.ReadAllBytes(Path.Combine(SamplePack.Root, id, "pack.json")));
    }
}
