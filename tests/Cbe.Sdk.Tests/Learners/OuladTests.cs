using System.Diagnostics;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Tests.Support;
using Xunit.Abstractions;

namespace Cbe.Sdk.Tests.Learners;

public class OuladTests(ITestOutputHelper output)
{
    [SharedDataFact("oulad/studentAssessment.csv")]
    public void Every_score_of_the_open_university_data_is_read()
    {
        var mapping = CsvMapping.ReadFile(Path.Combine(RepositoryRoot.Path, "samples", "real-data", "oulad.mapping.json"));
        Assert.True(mapping.Mapping is not null, string.Join('\n', mapping.Diagnostics));
        var watch = Stopwatch.StartNew();
        var reader = LearnerReader.Open(SharedData.PathOf("oulad"), Schemas.Open, mapping.Mapping);
        var records = reader.Records().ToList();
        var s = reader.Summary;
        output.WriteLine($"{s.Rows} rows, {s.Records} learners, {s.Items} items, {s.MissingScores} missing scores, {s.DisagreeingLearners} disagree, findings: {string.Join(", ", s.FindingsByCode)}, {watch.ElapsedMilliseconds} ms");
        Assert.Equal((173_912L, 23_369L, 173_912L, 173L, 69L), (s.Rows, s.Records, s.Items, s.MissingScores, s.DisagreeingLearners));
        Assert.Equal(173L, s.FindingCount);
        Assert.False(s.HasErrors);
        var first = records[0];
        Assert.Equal(("11391", "M", "no"), (first.Id, first.Subgroups["sex"], first.Subgroups["disability"]));
        var e = first.Evidence[0];
        Assert.Equal(("1752", "AAA-2013J", new DateOnly(2013, 10, 19), "78", "Proficient", "assignment"), (e.Id, e.Competency, e.OccurredOn, e.Score.ToString(), e.Level, e.Form));
        Assert.Equal(1_909, records.Sum(r => r.Evidence.Count(i => i.Facts["priorLearning"].Boolean)));
        Assert.All(records.Take(1_000), r => Assert.Equal(LearnerJson.Write(r), LearnerJson.Write(LearnerJson.Parse(LearnerJson.Write(r), Schemas.Open).Record!)));
    }
}
