using System.Text;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Learners;

public class LearnerJsonTests
{
    private const string Maya = """
        {"id":"maya","evidence":[{"id":"e1","competency":"A-SSE.1","occurredOn":"2025-10-01","recordedOn":"2025-10-02","sequence":1,"level":"Proficient","score":78.5,"assessor":"teacher","confirmedBy":"mentor","setting":"community","form":"project","rigor":"strategic","attempt":2,"chosenByLearner":true,"hasNextSteps":true,"feedbackOn":"2025-10-03","task":"quiz-4","purpose":"summative","points":17,"pointsPossible":20,"latePenalty":1.5,"weight":2,"assessedOn":"2025-10-02","dueOn":"2025-09-30","excused":true,"facts":{"hours":2.5,"late":false}}],"choices":[{"date":"2025-09-01","kind":"how-to-demonstrate","competency":"A-SSE.1","detail":"a \"film\""}],"goals":[{"setOn":"2025-09-01","description":"finish","targetOn":"2026-01-01","setByLearner":true}],"supportEvents":[{"givenOn":"2025-09-20","kind":"small-group","tier":2}],"needs":["glasses"],"accommodations":["extra time"],"plan":{"entries":[{"competency":"A-SSE.1","targetOn":"2025-12-01"}]},"subgroups":{"sex":"F"},"awards":[{"competency":"A-SSE.1","level":"Developing","awardedOn":"2025-09-15","expiresOn":"2027-09-15"},{"credential":"algebra-1","awardedOn":"2025-09-16"}],"overrides":[{"competency":"A-SSE.1","level":"Advanced","byRole":"teacher of record","reason":"seen in class","decidedOn":"2025-10-05"}],"facts":{"club":"chess"}}
        """;

    [Fact]
    public void A_full_record_comes_back_byte_for_byte()
    {
        var r = LearnerJson.Parse(Maya, Schemas.Open);
        Assert.Empty(r.Findings);
        Assert.Equal(Maya, LearnerJson.Write(r.Record!));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Maya))), LearnerJson.Hash(r.Record!));
        Assert.Equal("78.5", r.Record!.Evidence[0].Score.ToString());
    }

    [Fact]
    public void A_bad_item_is_set_aside_with_its_place_and_the_rest_of_the_line_goes_on()
    {
        var summary = new ReadingSummary();
        string lines = """
            {"id":"a","evidence":[{"id":"1","competency":"A.1","occurredOn":"2025-10-01","level":"Profcient"},{"id":"2","competency":"A.1","occurredOn":"2025-10-01","level":"proficient"}]}

            {"id":"b",
            {"id":"a"}
            {"evidence":[]}
            {"id":"c","evidence":[{"id":"1","competency":"c2","occurredOn":"2025-13-01","score":101,"form":"essay","sore":1},{"id":"1","competency":"A.9","occurredOn":"2025-10-01","score":1}]}
            """;
        var records = LearnerJsonLinesReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(lines)), "l.jsonl", Schemas.WithFramework, summary).ToList();
        Assert.Equal(["a", "c"], records.Select(r => r.Id));
        var kept = Assert.Single(records[0].Evidence);
        Assert.Equal(("2", "c1", "Proficient"), (kept.Id, kept.Competency, kept.Level));
        Assert.Empty(records[1].Evidence);
        Assert.Equal(
            ["CBE3104@1", "CBE1001@3", "CBE3114@4", "CBE3102@5", "CBE3105@6", "CBE3107@6", "CBE3106@6", "CBE1003@6", "CBE3103@6"],
            summary.Findings.Select(f => $"{f.Code}@{f.Line}"));
        Assert.Equal("did you mean `Proficient`?", summary.Findings[0].Help);
        Assert.Equal((5L, 2L, 1L), (summary.Rows, summary.Records, summary.Items));
    }

    [Fact]
    public void Facts_are_read_as_declared_and_an_undeclared_one_does_not_cost_the_evidence()
    {
        var schema = Schemas.Open with
        {
            Facts =
            [
                new FactDeclaration { Name = "due", Type = ValueKind.Date, Of = FactSubject.Evidence },
                new FactDeclaration { Name = "pages", Type = ValueKind.Number, Minimum = Number.Zero, Maximum = Number.FromInteger(9), Of = FactSubject.Evidence },
            ],
        };
        var r = LearnerJson.Parse("""{"id":"a","evidence":[{"id":"1","competency":"x","occurredOn":"2025-10-01","score":1,"facts":{"due":"2025-10-02","pages":10,"mood":"good"}}]}""", schema);
        var e = Assert.Single(r.Record!.Evidence);
        Assert.Equal(new DateOnly(2025, 10, 2), Assert.Single(e.Facts).Value.Date);
        Assert.Equal([Codes.UnreadableValue.Code, Codes.UnknownFact.Code], r.Findings.Select(f => f.Code));
    }

    [Fact]
    public void Findings_are_counted_to_the_last_though_only_the_first_are_kept()
    {
        var summary = new ReadingSummary(maximumKept: 3);
        string lines = string.Concat(Enumerable.Repeat("{}\n", 5_000));
        Assert.Empty(LearnerJsonLinesReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(lines)), "l", Schemas.Open, summary));
        Assert.Equal((3, 5_000L, 5_000L), (summary.Findings.Count, summary.FindingCount, summary.FindingsByCode[Codes.MissingLearner.Code]));
    }

    [Fact]
    public void Evidence_with_neither_score_nor_level_is_kept_and_counted_as_missing()
    {
        var summary = new ReadingSummary();
        string line = """{"id":"a","evidence":[{"id":"1","competency":"x","occurredOn":"2025-10-01"}]}""";
        var record = Assert.Single(LearnerJsonLinesReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(line)), "l", Schemas.Open, summary));
        Assert.Null(Assert.Single(record.Evidence).Score);
        Assert.Equal((1L, false), (summary.MissingScores, summary.HasErrors));
    }
}
