using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Tests.Laws;

/// <summary>Which attempt counts, held to what is true of every policy and to a plain telling of each.</summary>
public class EvidencePolicyLaws
{
    private static readonly DateOnly Day = new(2026, 2, 28);

    private static void Holds(Func<int, bool> law) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    /// <summary>Ids and the order of the record decide nothing: mirrored ids in a shuffled record give the same scores.</summary>
    [Fact]
    public void Neither_ids_nor_the_order_of_the_record_decide() => Holds(seed =>
    {
        var (engine, record) = (Engine(seed), Record(seed));
        Evidence[] other = [.. record.Evidence.Select((e, i) => e with { Id = $"x{record.Evidence.Count - i:00}" })];
        new Random(seed).Shuffle(other);
        var (one, two) = (engine.Evaluate(record, Day), engine.Evaluate(record with { Evidence = other }, Day));
        Assert.Equal(Seen(one), Seen(two));
        return true;
    });

    [Fact]
    public void Of_one_task_one_attempt_counts_and_the_others_name_it() => Holds(seed =>
    {
        var (engine, record) = (Engine(seed), Record(seed));
        var outcomes = engine.Evaluate(record, Day).Assessment.ToDictionary(a => a.Evidence);
        var policy = engine.Pack.Elements.Assessment.Attempts;
        foreach (var task in record.Evidence.Where(e => e.Task is not null && !e.Excused).GroupBy(e => e.Task))
        {
            var own = task.Select(e => outcomes[e.Id]).ToList();
            int counting = own.Count(o => o.IsAdmitted || o.Reason == SetAsideReason.Superseded);
            Assert.True(policy is null or AttemptPolicy.All || counting == 1, $"{counting} of the task {task.Key} count");
            Assert.All(own.Where(o => o.Reason == SetAsideReason.Replaced), o => Assert.True(outcomes[o.ReplacedBy!].Reason is null or SetAsideReason.Superseded or SetAsideReason.Replaced or SetAsideReason.RetakeNotAllowed));
        }

        return true;
    });

    /// <summary>Where every attempt has its own number the policies are what everybody means by them.</summary>
    [Fact]
    public void With_numbers_each_policy_is_what_its_name_says() => Holds(seed =>
    {
        var random = new Random(seed);
        int count = random.Next(1, 6);
        int[] numbers = [.. Enumerable.Range(1, count)];
        random.Shuffle(numbers);
        var record = new LearnerRecord
        {
            Id = "law",
            Evidence = [.. numbers.Select((n, i) => Item($"e{i}", random) with { Task = "t", Attempt = n, Excused = false, Score = Number.FromInteger(random.Next(0, 101)) })],
        };
        var ordered = record.Evidence.OrderBy(e => e.Attempt).ToList();
        Assert.Equal(ordered[^1].Score, Of(AttemptPolicy.Latest));
        Assert.Equal(ordered[0].Score, Of(AttemptPolicy.First));
        Assert.Equal(ordered.Max(e => e.Score), Of(AttemptPolicy.Highest));
        Assert.Equal(Number.FromDecimal(ordered.Average(e => e.Score!.Value.ToDecimal())), Of(AttemptPolicy.Mean));
        return true;

        Number? Of(AttemptPolicy policy) => CbeEngine.Create(RulePack.Parse(Pack($"\"attempts\": \"{policy.ToString().ToLowerInvariant()}\""))).Evaluate(record, Day).For("C")!.MasteryScore;
    });

    [Fact]
    public void Provisional_evidence_counts_alone_or_not_at_all() => Holds(seed =>
    {
        var record = Record(seed);
        var report = CbeEngine.Create(RulePack.Parse(Pack("\"attempts\": \"latest\", \"provisional\": \"Purpose == 'formative'\""))).Evaluate(record, Day);
        var purposes = record.Evidence.ToDictionary(e => e.Id, e => e.Purpose);
        var counting = report.Assessment.Where(a => a.IsAdmitted).Select(a => purposes[a.Evidence] == "formative").Distinct().ToList();
        Assert.True(counting.Count <= 1);
        Assert.Equal(counting is [true], report.For("C")?.Provisional ?? false);
        return true;
    });

    /// <summary>All that a report says of scores, without the names of the items.</summary>
    private static string Seen(LearnerReport report) => string.Join("\n",
        report.Competencies.Select(c => $"{c.Competency} {c.Status} {c.Level} {c.MasteryScore} {c.Admitted} {c.SetAside} {c.Provisional}")
            .Concat(report.Assessment.Select(a => $"{a.Reason} {a.Score} {a.IsProvisional}").Order(StringComparer.Ordinal)));

    private static CbeEngine Engine(int seed)
    {
        var random = new Random(seed);
        string[] options =
        [
            $"\"attempts\": \"{Of("all", "latest", "highest", "first", "mean")}\"", $"\"order\": \"{Of("occurred", "assessed", "due")}\"",
            .. random.Next(2) == 0 ? (string[])["\"score\": \"Attempt > 1 ? min(Score, 70) : Score\""] : [],
            .. random.Next(2) == 0 ? (string[])["\"provisional\": \"Purpose == 'formative'\""] : [],
            .. random.Next(2) == 0 ? (string[])[$$"""
                "retake": [ { "ruleName": "again", "expression": "{{Of("previous.Days >= 2", "retakes <= 1", "previous.Score < 70")}}" } ]
                """] : [],
        ];
        return CbeEngine.Create(RulePack.Parse(Pack(string.Join(", ", options))));

        string Of(params string[] words) => words[random.Next(words.Length)];
    }

    private static string Pack(string policy) => $$"""
        { "language": 1, "id": "law", "version": "1", "scale": { "levels": ["Beginning", "Proficient"], "proficient": "Proficient", "score": { "min": 0, "max": 100, "cuts": [0, 70] } },
          "mastery": { "method": "latest" },
          "elements": { "assessment": { {{policy}} }, "progression": { "levels": [ { "level": "Proficient", "ruleName": "p", "expression": "mastery.Score >= 70" } ] } } }
        """;

    private static LearnerRecord Record(int seed)
    {
        var random = new Random(seed / 2);
        return new() { Id = "law", Evidence = [.. Enumerable.Range(0, random.Next(1, 9)).Select(i => Item($"e{i:00}", random))] };
    }

    private static Evidence Item(string id, Random random)
    {
        var on = new DateOnly(2026, 1, 1).AddDays(random.Next(0, 4));
        return new()
        {
            Id = id,
            Competency = "C",
            OccurredOn = on,
            Task = random.Next(4) == 0 ? null : $"t{random.Next(2)}",
            Attempt = random.Next(3) == 0 ? null : random.Next(1, 4),
            Score = random.Next(5) == 0 ? null : Number.FromInteger(random.Next(0, 6) * 20),
            Level = random.Next(3) == 0 ? "Proficient" : null,
            Purpose = random.Next(3) switch { 0 => "formative", 1 => "summative", _ => null },
            AssessedOn = random.Next(2) == 0 ? on.AddDays(random.Next(0, 4)) : null,
            RecordedOn = random.Next(2) == 0 ? on.AddDays(random.Next(0, 4)) : null,
            DueOn = random.Next(2) == 0 ? on.AddDays(random.Next(-2, 3)) : null,
            Excused = random.Next(10) == 0,
        };
    }
}
