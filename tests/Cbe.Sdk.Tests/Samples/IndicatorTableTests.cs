using System.Text.RegularExpressions;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Tests.Samples;

/// <summary>samples/packs/README.md says where each indicator of the seven elements is: in a rule, or in how the engine is made.</summary>
public partial class IndicatorTableTests
{
    private const string Heading = "| element | indicator | pack | rule, or the test that holds it | source |";

    private const string ByConstruction = "every pack";

    /// <summary>What can be measured for each element; a row of the table for each, in this order.</summary>
    private static readonly string[] Indicators =
    [
        "1: evidence chosen by the learner, in each competency",
        "1: two forms of evidence to choose from",
        "1: a request to be assessed is honoured",
        "1: after mastery a choice, deeper or on",
        "1: decisions weekly or daily, of three kinds",
        "2: two independent measures",
        "2: three observations before a trend",
        "2: formative evidence alone is provisional",
        "2: days from submission to feedback",
        "2: next steps in the feedback",
        "2: evidence within its validity",
        "2: rule and threshold on every decision",
        "3: days from not yet to support",
        "3: relearning before a retake",
        "3: a window for retakes, of 7 or 14 days",
        "3: escalation after several tries",
        "3: a next action for every not yet",
        "4: all required competencies",
        "4: decisions unchanged when seat time changes",
        "4: testing out with 90",
        "4: testing out twice a year",
        "4: late penalties never enter mastery",
        "4: the next level only after competence",
        "5: two or more routes to each credential",
        "5: learning outside school counts",
        "5: prior learning counts",
        "5: advanced content as soon as ready",
        "5: advancing in a single subject",
        "5: no deadline but the learner's plan",
        "6: rates of award by group",
        "6: rates of retake by group",
        "6: rates of support by group",
        "6: a least group size, and undefined cells shown",
        "6: decisions unchanged when protected attributes are swapped",
        "6: the same criteria on every route",
        "6: no bare four-fifths verdict",
        "7: scale, proficient level and criteria on each competency",
        "7: stable identifiers",
        "7: ten indicators for a standard at most",
        "7: one rule version across schools",
        "7: habits of work apart",
    ];

    private static readonly string ReadmePath = Path.Combine(SamplePack.Root, "README.md");

    [Fact]
    public void Every_indicator_has_a_row() => Assert.Equal(Indicators, Rows().Select(r => $"{r[0]}: {r[1]}"));

    /// <summary>CBE_ACCEPT=1 writes the sources anew, from the rules.</summary>
    [Fact]
    public void Every_rule_of_the_table_is_in_force_and_says_its_source()
    {
        var lines = File.ReadAllLines(ReadmePath).ToList();
        int first = lines.IndexOf(Heading) + 2;
        var expected = Rows().Select(Row).ToList();
        if (Environment.GetEnvironmentVariable("CBE_ACCEPT") == "1")
        {
            lines.RemoveRange(first, expected.Count);
            lines.InsertRange(first, expected);
            File.WriteAllText(ReadmePath, string.Join('\n', lines) + "\n");
            return;
        }

        Assert.Equal(expected, lines.Skip(first).Take(expected.Count));
    }

    [Fact]
    public void What_holds_by_construction_is_held_by_a_test_that_runs()
    {
        var tests = typeof(IndicatorTableTests).Assembly.GetTypes().SelectMany(t => t.GetMethods().Where(m => m.GetCustomAttributes(typeof(FactAttribute), false).Length > 0).Select(m => $"{t.Name}.{m.Name}")).ToHashSet();
        Assert.All(Rows().Where(r => r[2] == ByConstruction), r => Assert.All(Quoted(r[3]), test => Assert.Contains(test, tests)));
    }

    [Fact]
    public void The_first_table_names_every_pack()
    {
        string text = File.ReadAllText(ReadmePath);
        Assert.All(SamplePack.Folders(), f => Assert.Contains($"| [`{f}`]({f}/README.md) |", text, StringComparison.Ordinal));
    }

    private static string Row(string[] cells)
    {
        string source = cells[2] == ByConstruction ? cells[4] : string.Join("; ", Quoted(cells[3]).Select(n => Source(Quoted(cells[2]).Single(), n)).Distinct());
        return $"| {cells[0]} | {cells[1]} | {cells[2]} | {cells[3]} | {source} |";
    }

    private static string Source(string pack, string name)
    {
        var rule = SamplePack.RulesOf(pack).SingleOrDefault(r => r.RuleName == name);
        Assert.True(rule is { Enabled: true }, $"{pack} has no rule `{name}` in force");
        return rule!.Reference!;
    }

    private static IReadOnlyList<string[]> Rows() =>
        [.. File.ReadAllLines(ReadmePath).SkipWhile(l => l != Heading).Skip(2).TakeWhile(l => l.StartsWith('|')).Select(l => l.Trim('|', ' ').Split(" | ").Select(c => c.Trim()).ToArray())];

    private static IEnumerable<string> Quoted(string cell) => Quotes().Matches(cell).Select(m => m.Groups[1].Value);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quotes();
}
