using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Sdk.Tests.RulePacks;

public class RulePackRoundTripTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "samples", "packs", "riverside", "pack.json"));

    [Fact]
    public void Reading_what_was_written_gives_the_same_pack()
    {
        var pack = RulePack.Parse(Text);
        var again = RulePack.Parse(pack.ToJson());
        Assert.Equal(pack.ToJson(), again.ToJson());
        Assert.Equal(pack, again);
    }

    [Fact]
    public void The_hash_does_not_change_with_key_order_white_space_comments_or_case_of_first_letters()
    {
        const string one = """{ "language": 1, "id": "a", "version": "1", "scale": { "levels": ["L"], "proficient": "L" }, "elements": { "progression": { "levels": [ { "ruleName": "r", "level": "L", "expression": "evidence.Any()" } ] } } }""";
        const string two = """
            {
              // the same, written by somebody else
              "Elements": { "Progression": { "Levels": [ { "Expression": "evidence.Any()", "Level": "L", "RuleName": "r", } ] } },
              "Scale": { "Proficient": "L", "Levels": ["L"] }, "Version": "1", "Id": "a", "Language": 1
            }
            """;
        Assert.Equal(RulePack.Parse(one).ContentHash, RulePack.Parse(two).ContentHash);
    }

    [Fact]
    public void The_hash_changes_with_a_threshold() =>
        Assert.NotEqual(RulePack.Parse(Text).ContentHash, RulePack.Parse(Text.Replace("mastery.Score >= 70", "mastery.Score >= 71", StringComparison.Ordinal)).ContentHash);

    [Fact]
    public void The_hash_of_a_pack_changes_with_the_pack_that_it_extends()
    {
        const string child = """{ "language": 1, "id": "c", "version": "1", "extends": { "id": "p", "version": "1" } }""";
        string Parent(string title) => $$"""{ "language": 1, "id": "p", "version": "1", "title": "{{title}}", "scale": { "levels": ["L"], "proficient": "L" } }""";
        Assert.NotEqual(RulePack.Parse(child, new One(Parent("a"))).ContentHash, RulePack.Parse(child, new One(Parent("b"))).ContentHash);
    }

    private sealed class One(string json) : IRulePackSource
    {
        public RulePackDocument? Find(string id, string version) => new("parent.json", System.Text.Encoding.UTF8.GetBytes(json));
    }
}
