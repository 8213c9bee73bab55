using System.Text;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Tests.Frameworks;

public class FrameworkReaderTests
{
    private static FrameworkReadResult Read(string json) => FrameworkReader.Read(Encoding.UTF8.GetBytes(json), "f.json");

    [Fact]
    public void Native_json_gives_competencies_with_rubric_and_prerequisites()
    {
        var r = Read("""
            { "id": "f", "title": "F", "version": "1", "competencies": [
              { "id": "A", "statement": "Adds", "iCan": "I can add", "kind": "skill" },
              { "id": "B", "statement": "Multiplies", "parent": "A", "prerequisites": ["A"],
                "rubric": { "criteria": [ { "description": "Accuracy", "weight": 0.5, "levels": [ { "quality": "Proficient", "score": 3 } ] } ] } } ] }
            """);
        Assert.Empty(r.Diagnostics);
        var b = r.Framework!.Find("B")!;
        Assert.Equal(["A"], b.Prerequisites);
        Assert.Equal("0.5", b.Rubric!.Criteria[0].Weight.ToString());
        Assert.Equal("I can add", r.Framework.Find("A")!.ICan);
        Assert.Equal(1, r.Summary.Associations["precedes"]);
    }

    [Fact]
    public void Each_competency_has_its_place_in_the_document()
    {
        var native = Read("{ \"id\": \"f\", \"title\": \"F\", \"competencies\": [\n { \"id\": \"A\", \"statement\": \"s\" },\n   { \"id\": \"B\", \"statement\": \"s\" } ] }");
        Assert.Equal((3, 4), (native.Places["B"].Line, native.Places["B"].Column));
        var package = Read("{ \"CFDocument\": { \"identifier\": \"d\" }, \"CFItems\": [\n { \"identifier\": \"A\" } ] }");
        Assert.Equal((2, 2), (package.Places["A"].Line, package.Places["A"].Column));
    }

    [Fact]
    public void Native_key_order_does_not_change_the_hash() =>
        Assert.Equal(
            Read("""{ "id": "f", "title": "F", "competencies": [ { "id": "A", "statement": "s" } ] }""").Framework!.Hash,
            Read("""{ "competencies": [ { "statement": "s", "id": "A" } ], "title": "F", "id": "f" }""").Framework!.Hash);

    [Fact]
    public void An_unknown_native_key_is_refused_with_the_near_miss()
    {
        var r = Read("""{ "id": "f", "title": "F", "competencies": [ { "id": "A", "statment": "s" } ] }""");
        Assert.Null(r.Framework);
        var d = r.Diagnostics.Single(d => d.Code == Codes.UnknownKey.Code);
        Assert.Equal("did you mean `statement`?", d.Help);
        Assert.Equal((1, 59), (d.Location.Line, d.Location.Column));
    }

    [Fact]
    public void A_native_competency_that_stands_twice_is_an_error_and_an_unknown_prerequisite_a_warning()
    {
        var r = Read("""{ "id": "f", "title": "F", "competencies": [ { "id": "A", "statement": "s", "prerequisites": ["Z"] }, { "id": "A", "statement": "s" } ] }""");
        Assert.Null(r.Framework);
        Assert.Contains(r.Diagnostics, d => d.Code == Codes.DuplicateCompetency.Code);
        Assert.Contains(r.Diagnostics, d => d.Code == Codes.UnresolvedAssociation.Code && d.Severity == Severity.Warning);
    }

    [Fact]
    public void A_cycle_is_an_error_that_names_it_and_the_framework_is_still_given()
    {
        var r = Read("""
            { "id": "f", "title": "F", "competencies": [
              { "id": "A", "statement": "s", "prerequisites": ["B"] }, { "id": "B", "statement": "s", "prerequisites": ["A"] } ] }
            """);
        var d = Assert.Single(r.Diagnostics);
        Assert.Equal(Codes.PrerequisiteCycle.Code, d.Code);
        Assert.Contains("`A` needs `B` needs `A`", d.Message, StringComparison.Ordinal);
        Assert.Equal(2, d.Location.Line);
        Assert.NotNull(r.Framework);
    }

    [Fact]
    public void A_case_package_is_read_leniently_and_everything_passed_over_is_counted()
    {
        var r = Read("""
            { "CFPackage": { "CFDocument": { "identifier": "d", "title": "D", "CFPackageURI": {} },
              "CFItems": [
                { "identifier": "1", "fullStatement": "One", "humanCodingScheme": "A.1", "CFItemType": "Skill", "educationLevel": ["KG"], "oddKey": 1 },
                { "identifier": "2", "fullStatement": "Two" }, { "fullStatement": "no identifier" } ],
              "CFAssociations": [
                { "associationType": "precedes", "originNodeURI": { "identifier": "1" }, "destinationNodeURI": { "identifier": "2" } },
                { "associationType": "isChildOf", "originNodeURI": { "identifier": "1" }, "destinationNodeURI": { "identifier": "d" } },
                { "associationType": "ext:leadsTo", "originNodeURI": { "identifier": "1" }, "destinationNodeURI": { "identifier": "2" } },
                { "associationType": "exactMatchOf", "originNodeURI": { "identifier": "2" }, "destinationNodeURI": { "identifier": "elsewhere" } },
                { "associationType": "precedes", "originNodeURI": { "identifier": "1" } } ],
              "CFRubrics": [ { "identifier": "r", "title": "R", "CFRubricCriteria": [
                { "description": "C", "CFItemURI": { "identifier": "2" }, "weight": 1.5, "CFRubricCriterionLevels": [ { "quality": "High", "position": 2 }, { "quality": "Low", "position": 1 } ] },
                { "description": "lost", "CFItemURI": { "identifier": "9" } } ] } ] } }
            """);
        var two = r.Framework!.Find("2")!;
        Assert.Equal(["1"], two.Prerequisites);
        Assert.Equal(["elsewhere"], two.Equivalent);
        Assert.Equal(["Low", "High"], two.Rubric!.Criteria[0].Levels.Select(l => l.Quality!));
        Assert.Empty(r.Framework.Find("A.1")!.Parents);
        Assert.Equal("ext:leadsTo", r.Framework.Associations.Single(a => a.Type == AssociationType.Extension).TypeText);
        Assert.Equal((2, 1, 1, 2, 1), (r.Summary.Items, r.Summary.SkippedItems, r.Summary.SkippedAssociations, r.Summary.UnresolvedEnds, r.Summary.RubricCriteria));
        Assert.Equal("oddKey", Assert.Single(r.Summary.UnknownKeys).Key);
        Assert.False(r.HasErrors);
    }

    [Fact]
    public void What_is_no_framework_is_a_diagnostic_and_no_exception()
    {
        Assert.Equal(Codes.InvalidJson.Code, Read("{").Diagnostics[0].Code);
        Assert.Equal(Codes.WrongShape.Code, Read("[]").Diagnostics[0].Code);
        Assert.Equal(Codes.CannotRead.Code, FrameworkReader.ReadFile("/nowhere/f.json").Diagnostics[0].Code);
    }
}
