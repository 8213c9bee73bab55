using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Support;
using FluentValidation;
using static Cbe.Sdk.Tests.Engine.TestPacks;

namespace Cbe.Sdk.Tests.Embedding;

/// <summary>A validator says of a record what a reader says of the same record in a file.</summary>
public class RecordValidatorTests
{
    private static readonly CbeEngine Engine = CbeEngine.Create(
        RulePack.Load(RepositoryRoot.At("samples", "packs", "riverside", "pack.json")),
        FrameworkReader.ReadFile(RepositoryRoot.At("samples", "packs", "riverside", "framework.json")).Framework);

    private static readonly LearnerRecordValidator Validator = new(Engine.RecordSchema);

    private static readonly Evidence Well = new() { Id = "m1", Competency = "A-SSE.1", OccurredOn = new(2025, 11, 3), Level = "Proficient", Assessor = "teacher" };

    private static readonly LearnerRecord Maya = new() { Id = "maya", Evidence = [Well] };

    /// <summary>The wrong record, where the failure points, its code, and the same record as JSON.</summary>
    public static TheoryData<string, LearnerRecord, string, string, string> Wrong()
    {
        var data = new TheoryData<string, LearnerRecord, string, string, string>();
        void Of(Evidence e, string at, string code, string json) =>
            data.Add(at + code, Maya with { Evidence = [Well, e] }, "Evidence[1]" + at, code, $$"""{ "id": "maya", "evidence": [ {{Json()}}, { {{json}} } ] }""");
        string Json(string id = "m1", string competency = "A-SSE.1", string more = "") => $$"""{ "id": "{{id}}", "competency": "{{competency}}", "occurredOn": "2025-11-03", "level": "Proficient"{{more}} }""";
        string Two(string more, string competency = "A-SSE.1") => $"\"id\": \"m2\", \"competency\": \"{competency}\", \"occurredOn\": \"2025-11-03\", {more}";
        void Part(LearnerRecord wrong, string at, string code, string json) => data.Add(at + code, wrong, at, code, $$"""{ "id": "maya", "evidence": [ {{Json()}} ], {{json}} }""");

        var two = Well with { Id = "m2" };
        Of(two with { Id = "" }, ".Id", "CBE1006", "\"id\": \"\", \"competency\": \"A-SSE.1\", \"occurredOn\": \"2025-11-03\", \"level\": \"Proficient\"");
        Of(two with { Competency = "A-SEE.1" }, ".Competency", "CBE3103", Two("\"score\": 3", "A-SEE.1"));
        Of(two with { Competency = "" }, ".Competency", "CBE1006", Two("\"score\": 3", ""));
        Of(two with { OccurredOn = default }, ".OccurredOn", "CBE1004", "\"id\": \"m2\", \"competency\": \"A-SSE.1\", \"score\": 3");
        Of(two with { Level = "Profcient" }, ".Level", "CBE3104", Two("\"level\": \"Profcient\""));
        Of(two with { Score = Values.Number.FromInteger(101) }, ".Score", "CBE3107", Two("\"score\": 101"));
        Of(two with { Assessor = "teecher" }, ".Assessor", "CBE3106", Two("\"score\": 3, \"assessor\": \"teecher\""));
        Of(two with { ConfirmedBy = "x" }, ".ConfirmedBy", "CBE3106", Two("\"score\": 3, \"confirmedBy\": \"x\""));
        Of(two with { Setting = "x" }, ".Setting", "CBE3106", Two("\"score\": 3, \"setting\": \"x\""));
        Of(two with { Form = "x" }, ".Form", "CBE3106", Two("\"score\": 3, \"form\": \"x\""));
        Of(two with { Rigor = "x" }, ".Rigor", "CBE3106", Two("\"score\": 3, \"rigor\": \"x\""));
        Of(two with { Purpose = "x" }, ".Purpose", "CBE3106", Two("\"score\": 3, \"purpose\": \"x\""));
        Of(two with { Points = Values.Number.FromInteger(1_000_001) }, ".Points", "CBE1005", Two("\"score\": 3, \"points\": 1000001"));
        Of(two with { PointsPossible = Values.Number.FromInteger(-1) }, ".PointsPossible", "CBE1005", Two("\"score\": 3, \"pointsPossible\": -1"));
        Of(two with { LatePenalty = Values.Number.FromInteger(-1) }, ".LatePenalty", "CBE1005", Two("\"score\": 3, \"latePenalty\": -1"));
        Of(two with { Weight = Values.Number.FromInteger(1_001) }, ".Weight", "CBE1005", Two("\"score\": 3, \"weight\": 1001"));
        Of(two with { Attempt = 0 }, ".Attempt", "CBE1005", Two("\"score\": 3, \"attempt\": 0"));
        Of(two with { Sequence = -1 }, ".Sequence", "CBE1005", Two("\"score\": 3, \"sequence\": -1"));
        Of(two with { Level = null }, ".Score", "CBE3113", Two("\"attempt\": 1"));
        Of(two with { Facts = HostFacts.Of(("x", HostFacts.Number(1))) }, ".Facts[x]", "CBE3110", Two("\"score\": 3, \"facts\": { \"x\": 1 }"));
        Of(Well, ".Id", "CBE3109", "\"id\": \"m1\", \"competency\": \"A-SSE.1\", \"occurredOn\": \"2025-11-03\", \"level\": \"Proficient\"");
        Part(Maya with { Facts = HostFacts.Of(("x", HostFacts.Number(1))) }, "Facts[x]", "CBE3110", "\"facts\": { \"x\": 1 }");
        Part(Maya with { Awards = [new() { AwardedOn = new(2025, 1, 1) }] }, "Awards[0]", "CBE1006", "\"awards\": [ { \"awardedOn\": \"2025-01-01\" } ]");
        Part(Maya with { Awards = [new() { Competency = "X", AwardedOn = new(2025, 1, 1) }] }, "Awards[0].Competency", "CBE3103", "\"awards\": [ { \"competency\": \"X\", \"awardedOn\": \"2025-01-01\" } ]");
        Part(Maya with { Awards = [new() { Competency = "A-SSE.1", Level = "X", AwardedOn = new(2025, 1, 1) }] }, "Awards[0].Level", "CBE3104", "\"awards\": [ { \"competency\": \"A-SSE.1\", \"level\": \"X\", \"awardedOn\": \"2025-01-01\" } ]");
        Part(Maya with { Overrides = [new() { Competency = "A-SSE.1", Level = "X", ByRole = "teacher", Reason = "r", DecidedOn = new(2025, 1, 1) }] }, "Overrides[0].Level", "CBE3104",
            "\"overrides\": [ { \"competency\": \"A-SSE.1\", \"level\": \"X\", \"byRole\": \"teacher\", \"reason\": \"r\", \"decidedOn\": \"2025-01-01\" } ]");
        Part(Maya with { Overrides = [new() { Competency = "A-SSE.1", Level = "Proficient", ByRole = "teacher", Reason = "", DecidedOn = new(2025, 1, 1) }] }, "Overrides[0].Reason", "CBE1006",
            "\"overrides\": [ { \"competency\": \"A-SSE.1\", \"level\": \"Proficient\", \"byRole\": \"teacher\", \"reason\": \"\", \"decidedOn\": \"2025-01-01\" } ]");
        Part(Maya with { Choices = [new() { Date = default, Kind = ChoiceKind.Other }] }, "Choices[0].Date", "CBE1004", "\"choices\": [ { \"kind\": \"other\" } ]");
        Part(Maya with { Choices = [new() { Date = new(2025, 1, 1), Kind = (ChoiceKind)9 }] }, "Choices[0].Kind", "CBE3106", "\"choices\": [ { \"date\": \"2025-01-01\", \"kind\": \"9\" } ]");
        Part(Maya with { Goals = [new() { SetOn = new(2025, 1, 1), Competency = "X" }] }, "Goals[0].Competency", "CBE3103", "\"goals\": [ { \"setOn\": \"2025-01-01\", \"competency\": \"X\" } ]");
        Part(Maya with { SupportEvents = [new() { GivenOn = new(2025, 1, 1), Kind = "" }] }, "SupportEvents[0].Kind", "CBE1006", "\"supportEvents\": [ { \"givenOn\": \"2025-01-01\", \"kind\": \"\" } ]");
        Part(Maya with { SupportEvents = [new() { GivenOn = new(2025, 1, 1), Kind = "k", Tier = 0 }] }, "SupportEvents[0].Tier", "CBE1005", "\"supportEvents\": [ { \"givenOn\": \"2025-01-01\", \"kind\": \"k\", \"tier\": 0 } ]");
        Part(Maya with { Plan = new() { Entries = [new("A-SSE.1"), new("X")] } }, "Plan.Entries[1].Competency", "CBE3103", "\"plan\": { \"entries\": [ { \"competency\": \"A-SSE.1\" }, { \"competency\": \"X\" } ] }");
        return data;
    }

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void A_failure_has_the_code_of_the_reader_and_points_at_the_item(string what, LearnerRecord wrong, string at, string code, string json)
    {
        var failure = Assert.Single(Validator.Validate(wrong).Errors);
        Assert.Equal((at, code), (failure.PropertyName, failure.ErrorCode));
        var finding = Assert.IsType<DataFinding>(failure.CustomState);
        Assert.Equal((code, failure.ErrorMessage), (finding.Code, finding.Message));
        Assert.Equal(finding.Severity == Text.Severity.Error ? Severity.Error : Severity.Warning, failure.Severity);

        var read = Assert.Single(LearnerJson.Parse(json, Engine.RecordSchema).Findings);
        Assert.True((code, finding.Severity) == (read.Code, read.Severity), $"{what}: {read}");
    }

    [Fact]
    public void Every_sample_record_passes() =>
        Assert.All(LearnerReader.Open(RepositoryRoot.At("samples", "packs", "riverside", "learners.jsonl"), Engine.RecordSchema).Records(), r => Assert.DoesNotContain(Validator.Validate(r).Errors, e => e.Severity == Severity.Error));

    [Fact]
    public void A_record_without_a_name_and_with_several_mistakes_gets_all_of_them()
    {
        var errors = Validator.Validate(new LearnerRecord { Id = "", Evidence = [Well with { Level = "X", Assessor = "Y" }, Well with { Id = "m2", Competency = "Z" }] }).Errors;
        Assert.Equal(["CBE3102 Id", "CBE3103 Evidence[1].Competency", "CBE3104 Evidence[0].Level", "CBE3106 Evidence[0].Assessor"], errors.Select(e => $"{e.ErrorCode} {e.PropertyName}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_competency_may_be_named_by_its_code_as_in_files() =>
        Assert.Empty(new EvidenceValidator(Engine.RecordSchema with { Framework = null }).Validate(Well with { Competency = "anything" }).Errors);

    [Fact]
    public void More_evidence_than_one_competency_may_have_is_a_failure()
    {
        var many = Maya with { Evidence = [.. Enumerable.Range(0, RecordSchema.MaximumEvidencePerCase + 1).Select(i => Well with { Id = $"m{i}" })] };
        Assert.Equal(("CBE3115", "Evidence[65535]"), Assert.Single(Validator.Validate(many).Errors) is var e ? (e.ErrorCode, e.PropertyName) : default);
    }

    [Fact]
    public void One_validator_serves_many_threads() =>
        Assert.All(ParallelEnumerable.Range(0, 200).Select(i => Validator.Validate(Maya with { Evidence = [Well with { Competency = i % 2 == 0 ? "A-SSE.1" : $"X{i}" }] }).Errors.Count).ToList().Select((count, i) => (count, i)), x => Assert.InRange(x.count, 0, 1));
}
