using Cbe.Sdk.Learners;
using Cbe.Sdk.Tables;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Tests.Tables;

public class EvidenceTableTests
{
    private static readonly RecordSchema Schema = RandomRecords.Schema;

    [Fact]
    public void What_rules_can_see_of_every_record_comes_back() => Check(100, seed =>
    {
        var records = new RandomRecords(seed).Some();
        using var table = EvidenceTable.Build(Schema, records);
        Assert.Equal(records.Select(r => r.Id), table.LearnerIds);
        var back = table.Records().ToList();
        Assert.Equal([.. records.Select(r => Normal.Text(r, Schema))], back.ConvertAll(r => Normal.Text(r, Schema)));
        Assert.Equal(records.Count, table.Learners);
    });

    [Fact]
    public void It_finds_what_the_engine_finds() => Check(100, seed =>
    {
        var records = new RandomRecords(seed).Some(20);
        using var table = EvidenceTable.Build(Schema, records, new() { MaximumFindings = 100_000 });
        var findings = new List<DataFinding>();
        foreach (var record in records)
        {
            EvidenceChecks.Facts(record, Schema, findings);
            var resolved = RecordNames.Resolve(record, Schema.Framework, findings);
            var checks = new EvidenceChecks(Schema, record.Id, findings);
            _ = resolved.Evidence.Count(checks.Check);
        }

        Assert.Equal(findings, table.Findings);
    });

    [Fact]
    public void Appending_replaces_a_learner_by_the_newer_record_and_compacting_forgets_the_older() => Check(60, seed =>
    {
        var random = new RandomRecords(seed);
        var (first, second, third) = (random.Some(40), random.Some(60), random.Some(10, "m"));
        using var before = EvidenceTable.Build(Schema, first);
        using var middle = before.Append(second);
        using var after = middle.Append(third);
        using var compact = after.Compact();
        var expected = third.Concat(second).Concat(first).DistinctBy(r => r.Id).ToDictionary(r => r.Id);
        using var fresh = EvidenceTable.Build(Schema, after.LearnerIds.Select(id => expected[id]));
        Assert.Equal(expected.Count, after.Learners);
        before.Dispose();
        middle.Dispose();
        foreach (var table in (EvidenceTable[])[after, compact, fresh])
        {
            Assert.Equal(after.LearnerIds, table.LearnerIds);
            Assert.Equal((fresh.Cases, fresh.Items), (table.Cases, table.Items));
            Assert.All(table.Records(), r => Assert.Equal(Normal.Text(expected[r.Id], Schema), Normal.Text(r, Schema)));
        }
    });

    [Fact]
    public void The_items_of_every_case_stand_oldest_first_by_what_rules_can_see() => Check(60, seed =>
    {
        var records = new RandomRecords(seed).Some(20);
        using var table = EvidenceTable.Build(Schema, records);
        using var shuffled = EvidenceTable.Build(Schema, records.Select(r => r with { Evidence = [.. r.Evidence.DistinctBy(e => e.Id).Reverse()] }));
        foreach (var record in table.Records())
        {
            Assert.Equal(record.Evidence.OrderBy(e => (e.OccurredOn, e.Sequence ?? -1, e.Score?.Micros ?? -1)).Select(e => (e.Competency, e.OccurredOn, e.Sequence, e.Score)).GroupBy(e => e.Competency).OrderBy(g => g.Key).SelectMany(g => g),
                record.Evidence.Select(e => (e.Competency, e.OccurredOn, e.Sequence, e.Score)).GroupBy(e => e.Competency).OrderBy(g => g.Key).SelectMany(g => g));
        }
    });

    [Fact]
    public void An_empty_table_is_a_table()
    {
        using var table = EvidenceTable.Build(Schema, []);
        Assert.Equal((0, 0, 0L, 0L), (table.Learners, table.Cases, table.Items, table.BytesPerItem));
        Assert.Null(table.RecordOf("nobody"));
        using var more = table.Append([new RandomRecords(1).Record("a")]);
        Assert.True(more.Contains("a"));
        using var compact = table.Compact();
        Assert.Empty(compact.Records());
    }

    [Fact]
    public void A_learner_of_two_hundred_competencies_lies_in_four_tiles_of_one_segment()
    {
        var schema = Schema with { Framework = null };
        var record = new LearnerRecord
        {
            Id = "a",
            Evidence = [.. Enumerable.Range(0, 200).SelectMany(c => Enumerable.Range(0, (c % 7) + 1).Select(i => new Evidence { Id = $"{c}-{i}", Competency = $"c{c}", OccurredOn = new DateOnly(2026, 1, 1).AddDays(i) }))],
        };
        using var table = EvidenceTable.Build(schema, [record]);
        Assert.Equal(1, table.Segments.Length);
        Assert.Equal([3, 5, 7, 7], table.Segments[0].Tiles.ToArray().Select(t => t.Rows));
        Assert.Equal(Normal.Text(record, schema), Normal.Text(table.RecordOf("a")!, schema));
        Assert.All(Enumerable.Range(0, 200), c => Assert.Equal($"c{c}", table.CompetencyIds[table.CompetencyOf(c)]));
    }

    [Fact]
    public void More_than_65_535_items_of_one_case_are_refused_as_the_engine_refuses_them()
    {
        var record = new LearnerRecord { Id = "a", Evidence = [.. Enumerable.Range(0, 70_000).Select(i => new Evidence { Id = $"e{i}", Competency = "c1", OccurredOn = new DateOnly(2026, 1, 1), Sequence = i })] };
        using var table = EvidenceTable.Build(Schema, [record]);
        Assert.Equal(65_535, table.Items);
        Assert.Equal(70_000 - 65_535, table.FindingsByCode[Codes.TooMuchEvidence.Code]);
        Assert.Equal(1_000, table.Findings.Count);
    }

    [Fact]
    public void A_learner_that_stands_twice_is_found_and_the_first_record_counts()
    {
        var random = new RandomRecords(3);
        var (first, second) = (random.Record("a"), random.Record("a"));
        using var table = EvidenceTable.Build(Schema, [first, second]);
        Assert.Equal(Normal.Text(first, Schema), Normal.Text(table.RecordOf("a")!, Schema));
        Assert.Equal(1, table.FindingsByCode[Codes.DuplicateLearner.Code]);
    }

    [Fact]
    public void Without_ids_an_item_is_called_by_its_position()
    {
        var record = new RandomRecords(5).Record("a") with { Evidence = [.. Enumerable.Range(0, 5).Select(i => new Evidence { Id = $"x{i}", Competency = "c1", OccurredOn = new DateOnly(2026, 1, 5 - i) })] };
        using var table = EvidenceTable.Build(Schema, [record], new() { KeepIds = false });
        Assert.Equal([("1", 1), ("2", 2), ("3", 3), ("4", 4), ("5", 5)], table.RecordOf("a")!.Evidence.Select(e => (e.Id, e.OccurredOn.Day)));
    }

    [Fact]
    public void Evidence_stands_by_the_day_it_was_due_where_that_is_asked_for()
    {
        var day = new DateOnly(2026, 1, 10);
        Evidence[] items = [new() { Id = "a", Competency = "c1", OccurredOn = day, DueOn = day.AddDays(9) }, new() { Id = "b", Competency = "c1", OccurredOn = day.AddDays(5) }, new() { Id = "c", Competency = "c1", OccurredOn = day.AddDays(8), DueOn = day.AddDays(1) }];
        using var table = EvidenceTable.Build(Schema, [new LearnerRecord { Id = "l", Evidence = items }], new() { OrderedBy = EvidenceDayOrder.Due });
        Assert.Equal(["c", "b", "a"], table.RecordOf("l")!.Evidence.Select(e => e.Id));
    }

    [Fact]
    public void The_columns_of_the_seven_rules_take_at_most_14_bytes_an_item()
    {
        using var table = SevenRules.Table(learners: 300, competencies: 30, items: 10, parts: 1);
        Assert.Equal(90_000, table.Items);
        Assert.InRange(table.BytesPerItem, 1, 14);

        // The figures of docs/tables.md, in hundredths of a byte.
        var segment = table.Segments[0];
        long columns = segment.Layout.Columns.Sum(c => SegmentLayout.BytesOf(c.Form, segment.Rows)) + (segment.Rows * 8L);
        Assert.Equal(table.Items, segment.Layout.Items);
        Assert.InRange(columns * 100 / table.Items, 912, 919);
    }

    [Fact]
    public void A_disposed_table_says_so()
    {
        var table = EvidenceTable.Build(Schema, []);
        table.Dispose();
        table.Dispose();
        Assert.Throws<ObjectDisposedException>(() => table.Contains("a"));
        Assert.Throws<ObjectDisposedException>(() => table.Append([]));
    }

    private static void Check(int tests, Action<int> law) => Prop.ForAll(ArbMap.Default.ArbFor<int>(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(tests));
}
