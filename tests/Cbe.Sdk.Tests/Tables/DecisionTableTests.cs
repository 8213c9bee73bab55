using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Tables;
using Cbe.Sdk.Tests.Samples;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Tables;

/// <summary>A decision table says of every case what the reports about its learner say.</summary>
public class DecisionTableTests
{
    private static readonly SamplePack Riverside = SamplePack.All["riverside"];

    public static TheoryData<string> Names() => [.. SamplePack.All.Values.Where(p => p.Engine.CanEvaluateTables).Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Rows_say_what_reports_say(string name)
    {
        var sample = SamplePack.All[name];
        var engine = sample.Engine;
        List<LearnerRecord> learners = [.. sample.Learners];
        using var table = EvidenceTable.Build(engine.RecordSchema, learners, engine.TableOptions);
        var decided = engine.Evaluate(table, sample.AsOf);
        var reports = learners.ToDictionary(l => l.Id, l => engine.Evaluate(l, sample.AsOf));
        Assert.Equal(table.Cases, decided.Count);
        for (int row = 0; row < decided.Count; row++)
        {
            var report = reports[decided.Learner(row)];
            var outcome = report.For(decided.Competency(row))!;
            Assert.Equal(
                (outcome.Status, outcome.Level, outcome.PossibleLevel, outcome.MasteryScore, outcome.MasteryLevel, outcome.Admitted, outcome.SetAside, outcome.Provisional),
                (decided.Status(row), decided.Level(row), decided.PossibleLevel(row), decided.MasteryScore(row), decided.MasteryLevel(row), decided.Admitted(row), decided.SetAside(row), decided.IsProvisional(row)));
            Assert.Equal(Answers(report, decided, row), Enumerable.Range(0, decided.Rules.Count).Select(r => decided.Answer(row, r)));
        }
    }

    [Fact]
    public void Counts_are_those_of_the_rows()
    {
        var engine = Riverside.Engine;
        using var whole = EvidenceTable.Build(engine.RecordSchema, Riverside.Learners, engine.TableOptions);
        using var table = whole.Append(Riverside.Learners.Take(2));
        var decided = engine.Evaluate(table, Riverside.AsOf);
        var rows = Enumerable.Range(0, decided.Count).ToList();
        Assert.Equal(rows.Where(r => decided.Status(r) == ProgressStatus.AtLeast).GroupBy(decided.Level).Sum(g => g.Count()), decided.ByLevel.Sum(l => l.AtLeast));
        Assert.All(decided.ByLevel, l => Assert.Equal(rows.Count(r => decided.Status(r) is ProgressStatus.Decided or ProgressStatus.Overridden && decided.Level(r) == l.Level), l.Decided));
        for (int rule = 0; rule < decided.Rules.Count; rule++)
        {
            var answers = rows.ConvertAll(r => decided.Answer(r, rule));
            var count = decided.ByRule[rule];
            Assert.Equal((count.Met, count.NotMet, count.Insufficient), (Of(answers, Answer.Met), Of(answers, Answer.NotMet), Of(answers, Answer.Insufficient)));
        }

        static long Of(List<Answer?> answers, Answer answer) => answers.Count(a => a == answer);
    }

    [Fact]
    public void Decisions_do_not_depend_on_the_number_of_threads_or_the_order_of_learners()
    {
        var engine = Riverside.Engine;
        using var table = EvidenceTable.Build(engine.RecordSchema, Riverside.Learners, engine.TableOptions);
        using var backwards = EvidenceTable.Build(engine.RecordSchema, Riverside.Learners.Reverse(), engine.TableOptions);
        var one = Lines(engine.Evaluate(table, Riverside.AsOf, threads: 1));
        Assert.Equal(one, Lines(engine.Evaluate(table, Riverside.AsOf, threads: 7)));
        Assert.Equal(one.Order(StringComparer.Ordinal), Lines(engine.Evaluate(backwards, Riverside.AsOf, threads: 2)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Reasons_of_a_row_are_those_of_the_report()
    {
        var engine = Riverside.Engine;
        using var table = EvidenceTable.Build(engine.RecordSchema, Riverside.Learners, engine.TableOptions);
        var decided = engine.Evaluate(table, Riverside.AsOf);
        var learners = Riverside.Learners.ToDictionary(l => l.Id);
        for (int row = 0; row < decided.Count; row++)
        {
            string competency = decided.Competency(row);
            var expected = engine.Evaluate(learners[decided.Learner(row)], Riverside.AsOf).Decisions.Where(d => d.Competency == competency);
            Assert.Equal(expected.Select(Said).Order(StringComparer.Ordinal), decided.Explain(row).Select(Said).Order(StringComparer.Ordinal));
        }

        static string Said(Decision d) => $"{d}: {string.Join(",", d.Evidence)}\n{d.Explain()}";
    }

    [Fact]
    public void A_table_for_another_schema_is_refused_and_a_row_that_is_not_there()
    {
        using var other = EvidenceTable.Build(new RecordSchema { Scale = Learners.Schemas.Scale }, []);
        Assert.Contains("another schema", Assert.Throws<ArgumentException>(() => Riverside.Engine.Evaluate(other, Riverside.AsOf)).Message);
        using var table = EvidenceTable.Build(Riverside.Engine.RecordSchema, Riverside.Learners);
        var decided = Riverside.Engine.Evaluate(table, Riverside.AsOf);
        Assert.Throws<ArgumentOutOfRangeException>(() => decided.Level(decided.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => decided.Answer(0, decided.Rules.Count));
    }

    private static List<string> Lines(DecisionTable d) =>
        [.. Enumerable.Range(0, d.Count).Select(r => $"{d.Learner(r)} {d.Competency(r)} {d.Status(r)} {d.Level(r)} {d.PossibleLevel(r)} {d.MasteryScore(r)} {d.Admitted(r)} {string.Join(' ', Enumerable.Range(0, d.Rules.Count).Select(i => d.Answer(r, i)))}")];

    private static IEnumerable<Answer?> Answers(LearnerReport report, DecisionTable decided, int row)
    {
        var decisions = report.Decisions.Where(d => d.Competency == decided.Competency(row)).ToList();
        return decided.Rules.Select(r => decisions.Find(d => (d.Element, d.Kind, d.Rule, d.Subject.Level) == (r.Element, r.Kind, r.Name, r.Level))?.Answer);
    }
}
