using System.Text;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Tests.Learners;

public class MappedCsvReaderTests
{
    private const string Simple = """
        { "missing": ["", "NA"], "evidence": { "file": "e.csv", "learner": "who",
          "fields": { "competency": "what", "occurredOn": "day", "score": { "column": "points", "from": { "min": 0, "max": 20 } }, "level": "lvl",
                      "form": { "column": "how", "words": { "T": "test" } } } } }
        """;

    private static CsvMapping Mapping(string json)
    {
        var r = CsvMapping.Read(Encoding.UTF8.GetBytes(json), "m.json");
        Assert.True(r.Mapping is not null, string.Join('\n', r.Diagnostics));
        return r.Mapping!;
    }

    private static (List<LearnerRecord> Records, ReadingSummary Summary) Read(string mapping, RecordSchema schema, params (string Name, string Text)[] files)
    {
        var summary = new ReadingSummary();
        var records = MappedCsvReader.Read(
            name => files.FirstOrDefault(f => f.Name == name) is { Text: { } text } ? new MemoryStream(Encoding.UTF8.GetBytes(text)) : throw new FileNotFoundException(),
            Mapping(mapping), schema, summary).ToList();
        return (records, summary);
    }

    [Fact]
    public void Rows_in_any_order_are_grouped_by_learner_in_the_order_of_first_appearance()
    {
        var (records, summary) = Read(Simple, Schemas.Open, ("e.csv", """
            who,what,day,points,lvl,how
            b,x,2025-10-01,10,,T
            a,x,2025-10-01,20,Advanced,exam
            b,"y, z",2025-10-02,NA,,
            """));
        Assert.Equal(["b", "a"], records.Select(r => r.Id));
        Assert.Equal(["e.csv:2", "e.csv:4"], records[0].Evidence.Select(e => e.Id));
        Assert.Equal(("50", "test", "y, z"), (records[0].Evidence[0].Score.ToString(), records[0].Evidence[0].Form, records[0].Evidence[1].Competency));
        Assert.Null(records[0].Evidence[1].Score);
        Assert.Equal((3L, 2L, 3L, 1L, false), (summary.Rows, summary.Records, summary.Items, summary.MissingScores, summary.HasErrors));
    }

    [Fact]
    public void A_bad_row_is_a_finding_with_line_field_and_column_and_the_rest_goes_on()
    {
        var (records, summary) = Read(Simple, Schemas.WithFramework, ("e.csv", """
            who,what,day,points,lvl,how
            a,A.9,2025-10-01,10,,
            a,A.1,1.10.2025,10,,
            a,A.1,2025-10-01,21,,
            a,A.1,2025-10-01,ten,,
            a,A.1,2025-10-01,,Great,
            a,A.1,2025-10-01,,,essay
            ,A.1,2025-10-01,,,
            a,A.1,2025-10-01
            a,A.1,2025-10-01,1"0,,
            a,"A.1",2025-10-01,"5
            ",,
            a,A.1,2025-10-01,10,,
            """));
        Assert.Equal(
            ["CBE3103:2:2 what", "CBE3105:3:3 day", "CBE3107:4:4 points", "CBE3108:5:4 points", "CBE3104:6:5 lvl", "CBE3106:7:6 how", "CBE3102:8:1 who", "CBE3101:9:0 ", "CBE3101:10:0 "],
            summary.Findings.Select(f => $"{f.Code}:{f.Line}:{f.Column} {f.ColumnName}"));
        Assert.Equal(["e.csv:11", "e.csv:13"], Assert.Single(records).Evidence.Select(e => e.Id));
        Assert.Equal("c1", records[0].Evidence[0].Competency);
        Assert.Equal((11L, 2L), (summary.Rows, summary.Items));
    }

    [Fact]
    public void Joins_offsets_time_zones_truths_and_learner_files_work_together()
    {
        var (records, summary) = Read("""
            { "evidence": { "file": "e.csv", "joins": [ { "file": "t.csv", "on": [ { "column": "task", "to": "id" } ], "as": "t" } ], "learner": "who", "id": "task", "levelFromScore": true,
                "fields": { "competency": { "columns": ["t.course", "t.term"], "separator": "-" },
                  "occurredOn": { "column": "days", "daysFrom": { "column": "t.term", "values": { "F25": "2025-09-01" } } },
                  "recordedOn": { "column": "at", "timeZone": "America/Chicago" }, "score": "points",
                  "chosenByLearner": { "column": "own", "true": ["Y"], "false": ["N"] } },
                "facts": { "weight": { "column": "t.weight", "type": "number" } } },
              "learners": { "file": "l.csv", "learner": "id", "subgroups": { "sex": "sex" }, "includeWithoutEvidence": true } }
            """,
            Schemas.Open,
            ("e.csv", "who,task,days,at,points,own\na,1,-1.0,2025-10-02T03:00:00Z,70,Y\na,2,0,2025-10-02T03:00:00,70,Y\na,9,0,,70,N\na,1,5,,70,N\n"),
            ("t.csv", "id,course,term,weight\n1,M,F25,0.5\n2,M,F25,1\n"),
            ("l.csv", "id,sex\na,F\na,M\nz,M\n"));
        var e = Assert.Single(records[0].Evidence);
        Assert.Equal(("M-F25", new DateOnly(2025, 8, 31), new DateOnly(2025, 10, 1), "Proficient", true), (e.Competency, e.OccurredOn, e.RecordedOn!.Value, e.Level, e.ChosenByLearner));
        Assert.Equal("0.5", e.Facts["weight"].ToString());
        Assert.Equal(["a F", "z M"], records.Select(r => $"{r.Id} {r.Subgroups["sex"]}"));
        Assert.Equal(1, summary.DisagreeingLearners);
        Assert.Equal([Codes.UnreadableDate.Code, Codes.JoinMissing.Code, Codes.DuplicateEvidence.Code], summary.Findings.Select(f => f.Code));
    }

    [Theory]
    [InlineData("1", "0", "3", "33.333333")]
    [InlineData("2", "0", "3", "66.666667")]
    [InlineData("0.00000005", "0", "1", "0.000005")]
    [InlineData("0.000000005", "0", "1", "0.000001")]
    [InlineData("-5", "-10", "10", "25")]
    public void Scores_are_mapped_linearly_and_rounded_once(string given, string min, string max, string expected)
    {
        var (records, _) = Read($$"""
            { "evidence": { "file": "e.csv", "learner": "who", "fields": { "competency": { "constant": "x" }, "occurredOn": { "constant": "2025-10-01" },
              "score": { "column": "points", "from": { "min": {{min}}, "max": {{max}} } } } } }
            """, Schemas.Open, ("e.csv", $"who,points\na,{given}\n"));
        Assert.Equal(expected, records[0].Evidence[0].Score.ToString());
    }

    [Fact]
    public void Tasks_points_and_what_the_work_was_for_are_read()
    {
        var (records, summary) = Read("""
            { "evidence": { "file": "e.csv", "learner": "who", "id": "n", "fields": { "competency": { "constant": "x" }, "occurredOn": { "constant": "2025-10-01" }, "task": "quiz",
              "purpose": "why", "points": "got", "pointsPossible": "of", "latePenalty": "late", "weight": "w", "assessedOn": "graded", "dueOn": "due", "excused": "exc" } } }
            """, Schemas.Open, ("e.csv", "who,n,quiz,why,got,of,late,w,graded,due,exc\na,1,q1,Formative,7.5,10,0.5,2,2025-10-03,2025-09-30,false\na,2,,,,,,,,,\na,3,q1,x,a,-1,-1,1001,,,\n"));
        var e = records[0].Evidence[0];
        Assert.Equal(("q1", "formative", "7.5", "10", "0.5", "2"), (e.Task, e.Purpose, e.Points.ToString(), e.PointsPossible.ToString(), e.LatePenalty.ToString(), e.Weight.ToString()));
        Assert.Equal((new DateOnly(2025, 10, 3), new DateOnly(2025, 9, 30), false), (e.AssessedOn!.Value, e.DueOn!.Value, e.Excused));
        e = records[0].Evidence[1];
        Assert.Equal((null, null, null, null, false), (e.Task, e.Purpose, e.Points, e.Weight, e.Excused));
        Assert.Equal(2, records[0].Evidence.Count);
        Assert.Equal([Codes.UnknownSymbolInRecord.Code, Codes.UnreadableValue.Code, Codes.WrongShape.Code, Codes.WrongShape.Code, Codes.WrongShape.Code], summary.Findings.Select(f => f.Code));
    }

    [Fact]
    public void A_column_that_the_file_lacks_is_one_finding_and_not_one_for_each_row()
    {
        var (records, summary) = Read(Simple, Schemas.Open, ("e.csv", "who,waht,day,points,lvl,how\na,x,2025-10-01,1,,\na,x,2025-10-01,1,,\n"));
        Assert.Empty(records);
        var f = Assert.Single(summary.Findings);
        Assert.Equal((Codes.MappingInvalid.Code, "did you mean `waht`?"), (f.Code, f.Help));
    }

    [Fact]
    public void A_file_that_is_absent_or_a_quote_never_closed_is_a_finding()
    {
        Assert.Equal(Codes.CannotRead.Code, Assert.Single(Read(Simple, Schemas.Open).Summary.Findings).Code);
        var (_, summary) = Read(Simple, Schemas.Open, ("e.csv", "who,what,day,points,lvl,how\na,x,2025-10-01,1,,\n\"" + new string('x', 3_000_000)));
        Assert.Equal([Codes.UnreadableRow.Code], summary.Findings.Select(f => f.Code));
        Assert.Equal(1, summary.Items);
    }

    [Theory]
    [InlineData("""{ "evidence": { "file": "../e.csv", "learner": "w", "fields": { "competency": "c", "occurredOn": "d" } } }""", "CBE1006")]
    [InlineData("""{ "evidence": { "file": "e.csv", "learner": "w", "fields": { "competency": "c", "occuredOn": "d" } } }""", "CBE1003")]
    [InlineData("""{ "evidence": { "file": "e.csv", "learner": "w", "fields": { "competency": "c", "occurredOn": { "column": "d", "timeZone": "Mars/Base" } } } }""", "CBE1006")]
    [InlineData("""{ "evidence": { "file": "e.csv", "learner": "w", "fields": { "competency": "c", "occurredOn": { "column": "d", "constant": "d" } } } }""", "CBE1006")]
    [InlineData("""{ "evidence": { "file": "e.csv", "learner": "w", "fields": { "competency": "c", "occurredOn": "d", "score": { "column": "s", "from": { "min": 5, "max": 5 } } } } }""", "CBE1006")]
    [InlineData("""{ "evidence": { "file": "e.csv", "fields": { "competency": "c", "occurredOn": "d" } } }""", "CBE1004")]
    public void A_mapping_is_read_strictly(string json, string code)
    {
        var r = CsvMapping.Read(Encoding.UTF8.GetBytes(json), "m.json");
        Assert.Null(r.Mapping);
        Assert.Contains(r.Diagnostics, d => d.Code == code && d.Location.Line == 1);
    }
}
