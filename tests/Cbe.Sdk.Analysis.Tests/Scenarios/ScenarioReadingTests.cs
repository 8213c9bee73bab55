using System.Text;
using Cbe.Sdk.Analysis.Scenarios;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Sdk.Analysis.Tests.Scenarios;

public class ScenarioReadingTests
{
    private const string Yaml = """
        # A file as an analyst types it.
        asOf: 2026-01-31
        defaults: { competency: A-SSE.1, assessor: teacher, setting: school }
        cases:
          - name: "ünder: two of three"
            evidence: [2025-11-03 Proficient 78, 30d Proficient 74 peer x2]
            expect: { level: Developing, rules: { proficient: not-met } }
            because: Too few.
        tables:
          - name: seventy
            columns: scores | levels | proficient
            rows:
              - 69.99 69.99 69.99 | Proficient Proficient Proficient | not-met
              - ["70 70 70", "Proficient, Proficient, Proficient", met]
        """;

    private const string Json = """
        {
          "asOf": "2026-01-31",
          "defaults": { "competency": "A-SSE.1", "assessor": "teacher", "setting": "school" },
          "cases": [
            {
              "name": "ünder: two of three",
              "evidence": [
                { "day": "2025-11-03", "level": "proficient", "score": 78 },
                { "day": "2026-01-01", "level": "Proficient", "score": 74, "assessor": "peer", "count": 2 }
              ],
              "expect": { "level": "Developing", "rules": { "proficient": "not-met" } },
              "because": "Too few."
            }
          ],
          "tables": [
            {
              "name": "seventy",
              "columns": ["scores", "levels", "proficient"],
              "rows": ["69.99 69.99 69.99 | Proficient Proficient Proficient | not-met", "70 70 70 | Proficient Proficient Proficient | met"]
            }
          ]
        }
        """;

    [Fact]
    public void Yaml_json_and_short_form_say_the_same()
    {
        var (yaml, json) = (Samples.Riverside(Yaml, "riverside.yaml").GetFileOrThrow(), Samples.Riverside(Json).GetFileOrThrow());
        Assert.Equal(Words(json), Words(yaml));
        Assert.True(ScenarioRunner.Run(Samples.Engine("riverside"), yaml).Holds);
        Assert.Equal([5, 13, 14], yaml.Scenarios.Select(s => s.Location.Line));
    }

    [Theory]
    [InlineData("2026-01-05 Proficient 78 teacher", """{"id":"e1","competency":"A-SSE.1","occurredOn":"2026-01-05","level":"Proficient","score":78,"assessor":"teacher"}""")]
    [InlineData("78.5 'proficient' #quiz online project", """{"id":"quiz","competency":"A-SSE.1","occurredOn":"2026-01-31","level":"Proficient","score":78.5,"setting":"online","form":"project"}""")]
    [InlineData("7d confirmedBy=teacher task='unit 3' attempt=2 chosenByLearner=true", """{"id":"e1","competency":"A-SSE.1","occurredOn":"2026-01-24","confirmedBy":"teacher","attempt":2,"chosenByLearner":true,"task":"unit 3"}""")]
    [InlineData("day=2026-01-05 strategic formative Advanced", """{"id":"e1","competency":"A-SSE.1","occurredOn":"2026-01-05","level":"Advanced","rigor":"strategic","purpose":"formative"}""")]
    public void Evidence_in_short_form_is_read(string text, string record)
    {
        var file = Samples.Riverside($$$"""{"asOf":"2026-01-31","cases":[{"name":"a","competency":"A-SSE.1","evidence":[{{{System.Text.Json.JsonSerializer.Serialize(text)}}}],"expect":{"level":"Developing"}}]}""").GetFileOrThrow();
        Assert.Equal($$"""{"id":"a","evidence":[{{record}}]}""", LearnerJson.Write(file.Scenarios[0].Learner!).Replace(Samples.Engine("riverside").Framework!.Find("A-SSE.1")!.Id, "A-SSE.1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"asOf":"2026-01-31","cases":[{"name":"a","competency":"A-SSE.1","evidence":["Proficent"],"expect":{"level":"Developing"}}]}""", "CBE3203", "did you mean `Proficient`?")]
    [InlineData("""{"asOf":"2026-01-31","cases":[{"name":"a","competency":"A-SSE.1","evidence":["7d scor=3"],"expect":{"level":"Developing"}}]}""", "CBE3203", "did you mean `score`?")]
    [InlineData("""{"asOf":"2026-01-31","cases":[{"name":"a","competency":"A-SSE.1","evidence":["7d 300"],"expect":{"level":"Developing"}}]}""", "CBE3107", null)]
    [InlineData("""{"asOf":"2026-01-31","cases":[{"name":"a","competency":"A-SSE.9","evidence":["7d 30"],"expect":{"level":"Developing"}}]}""", "CBE3103", "did you mean")]
    [InlineData("""{"asOf":"2026-01-31","cases":[{"name":"a","competency":"A-SSE.1","evidence":["7d 30"],"expect":{"rules":{"proficcient":"met"}}}]}""", "CBE3201", "did you mean `proficient`?")]
    [InlineData("""{"asOf":"2026-01-31","cases":[{"name":"a","competency":"A-SSE.1","evidence":["7d 30"],"expect":{"rule":"proficient"}}]}""", "CBE3202", "write both")]
    [InlineData("""{"asOf":"2026-01-31","cases":[{"name":"a","competency":"A-SSE.1","evidence":["7d 30"],"expect":{}}]}""", "CBE3202", "say a `level`")]
    [InlineData("""{"asOf":"2026-01-31","cases":[{"name":"a","competency":"A-SSE.1","evidence":["7d 30"],"expect":{"evidence":"e2","admitted":true}}]}""", "CBE3201", "`e1`")]
    [InlineData("""{"asOf":"2026-01-31","cases":[{"name":"a","competency":"A-SSE.1","expect":{"level":"Develloping"}}]}""", "CBE3201", "did you mean `Developing`?")]
    [InlineData("""{"asOf":"2026-01-31","expectations":[{"learner":"maja","competency":"A-SSE.1","level":"Developing"}]}""", "CBE3201", "did you mean `maya`?")]
    [InlineData("""{"asOf":"2020-01-31","expectations":[{"learner":"maya","competency":"A-SSE.1","level":"Developing"}]}""", "CBE3205", "it is in force from 2025-08-01")]
    [InlineData("""{"asOf":"2026-01-31","tables":[{"name":"t","columns":"scores | profficient","rows":["70 | met"]}]}""", "CBE3204", "did you mean `proficient`?")]
    [InlineData("""{"asOf":"2026-01-31","tables":[{"name":"t","columns":"scores | proficient","rows":["70"]}]}""", "CBE3204", "one cell for each column")]
    [InlineData("""{"asOf":"2026-01-31","tables":[{"name":"t","competency":"A-SSE.1","columns":"scores | proficient","rows":["70 | yes"]}]}""", "CBE3204", "write `met`")]
    [InlineData("""{"asOf":"2026-01-31","learners":"../willow/learners.jsonl","expectations":[]}""", "CBE1006", "in the same folder")]
    [InlineData("""{"asOf":"2026-01-31","expectatoins":[]}""", "CBE1003", "did you mean `expectations`?")]
    [InlineData("""{"asOf":"2026-01-31"}""", "CBE3202", "write `expectations`, `cases` or `tables`")]
    public void A_mistake_is_told_with_its_code_place_and_help(string text, string code, string? help)
    {
        var read = Samples.Riverside(text);
        Assert.Null(read.File);
        var diagnostic = Assert.Single(read.Diagnostics, d => d.Code == code);
        Assert.True(diagnostic.Location.Line > 0, diagnostic.ToString());
        Assert.Contains(help ?? "", diagnostic.Help ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("asOf: &a 2026-01-31", "the anchor `&a` is not read")]
    [InlineData("asOf: 2026-01-31\ncases: *x", "the alias `*x` is not read")]
    [InlineData("asOf: !!str 2026-01-31", "is not read")]
    [InlineData("asOf: 2026-01-31\n---\nasOf: 2026-01-31", "a second document begins here")]
    [InlineData("asOf: 2026-01-31\ncases:\n - name: a\n  b: c", "not valid YAML")]
    [InlineData("asOf: [2026", "not valid YAML")]
    [InlineData("", "the file is empty")]
    [InlineData("? [a, b]\n: c", "a key is a plain text")]
    public void Of_yaml_only_data_is_read(string text, string message)
    {
        var read = Samples.Riverside(text, "riverside.yml");
        Assert.Null(read.File);
        Assert.Contains(read.Diagnostics, d => d.Code == "CBE1012" && d.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_that_stands_twice_in_yaml_is_told_at_its_line()
    {
        var read = Samples.Riverside("asOf: 2026-01-31\n# ünicode\nasOf: 2026-02-01\n", "riverside.yaml");
        Assert.Equal(("CBE1002", 3), (read.Diagnostics[0].Code, read.Diagnostics[0].Location.Line));
    }

    [Fact]
    public void Hostile_yaml_is_refused_soon()
    {
        string deep = "asOf: " + new string('[', 5_000);
        Assert.Null(Samples.Riverside(deep, "riverside.yaml").File);
        string wide = "asOf: [" + string.Concat(Enumerable.Repeat("1,", 300_000)) + "1]";
        Assert.Contains(Samples.Riverside(wide, "riverside.yaml").Diagnostics, d => d.Code == "CBE1007");
        Assert.Contains(Samples.Riverside(new string('x', 5_000_000), "riverside.yaml").Diagnostics, d => d.Code == "CBE1007");
        Assert.Contains(ScenarioFile.Parse("x.yaml", [0xFF, 0xFE, 0x00], Samples.Small).Diagnostics, d => d.Code == "CBE1011");
    }

    [Fact]
    public void Levels_of_several_words_need_no_quotation_marks()
    {
        var file = Samples.OfSmall("""{"asOf":"2026-01-31","cases":[{"name":"a","competency":"c","evidence":["Well above 80 teacher", "7d well above"],"expect":{"level":"Below"}}]}""").GetFileOrThrow();
        Assert.All(file.Scenarios[0].Learner!.Evidence, e => Assert.Equal("Well above", e.Level));
    }

    [Fact]
    public void Items_without_a_day_stand_on_days_that_follow_each_other_up_to_the_decision()
    {
        var file = Samples.OfSmall("""{"asOf":"2026-01-31","tables":[{"name":"t","competency":"c","columns":"scores | at","rows":["60 70 80 | met"]}]}""").GetFileOrThrow();
        Assert.Equal([new(2026, 1, 29), new(2026, 1, 30), new DateOnly(2026, 1, 31)], file.Scenarios[0].Learner!.Evidence.Select(e => e.OccurredOn));
    }

    [Fact]
    public void A_column_of_a_member_is_about_the_items_of_the_table_where_the_row_has_none()
    {
        var file = Samples.Riverside("""{"asOf":"2026-01-31","tables":[{"name":"t","competency":"A-SSE.1","evidence":["30d Proficient 80", "20d Proficient 80", "10d Proficient 80"],"defaults":{"setting":"school"},"columns":"assessor | proficient | because","rows":["teacher | met | said to a teacher","peer | not-met | said to a peer"]}]}""").GetFileOrThrow();
        Assert.True(ScenarioRunner.Run(Samples.Engine("riverside"), file).Holds);
        Assert.Equal(["said to a teacher", "said to a peer"], file.Scenarios.Select(s => s.Because));
    }

    [Fact]
    public void The_published_schema_is_the_one_that_the_reader_checks() => Approved.Check(ScenarioSchema.ToJson(), "docs", "schema", "scenarios.schema.json");

    private static string Words(ScenarioFile file) => string.Join("\n", file.Scenarios.Select(s => $"{s.Name}|{LearnerJson.Write(s.Learner!)}|{s.AsOf}|{string.Join(';', s.Expectations)}|{s.Because}"));
}
