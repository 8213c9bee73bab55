using System.Text.Json;

namespace Cbe.Cli.Tests;

public sealed class TableTests : IDisposable
{
    private const string Riverside = "--pack samples/packs/riverside --framework samples/packs/riverside/framework.json";

    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".cbet");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void A_table_is_made_and_looked_at()
    {
        Made().Says("18 learners, 22 cases of a learner and a competency, 58 pieces of evidence", "framework: riverside-algebra");
        using var json = JsonDocument.Parse(Tool.Line($"table {_file} --json").Exits(0).Output);
        Assert.Equal((18, 22, 58), (json.RootElement.GetProperty("learners").GetInt32(), json.RootElement.GetProperty("cases").GetInt32(), json.RootElement.GetProperty("items").GetInt32()));
    }

    [Fact]
    public void A_table_says_of_each_case_what_the_records_say()
    {
        Made();
        string[] rows = Lines(Tool.Line($"evaluate {Riverside} --table {_file} --as-of 2026-01-31 --json"));
        var reports = Lines(Tool.Line($"evaluate {Riverside} --learners samples/packs/riverside/learners.jsonl --as-of 2026-01-31 --json"))[..^1]
            .SelectMany(l => Read(l).GetProperty("competencies").EnumerateArray().Select(c => (Learner: Read(l).GetProperty("learner").GetString(), Case: c)))
            .ToDictionary(c => (c.Learner, c.Case.GetProperty("competency").GetString()), c => c.Case);
        Assert.Equal(23, rows.Length);
        foreach (var row in rows[..^1].Select(Read))
        {
            var outcome = reports[(row.GetProperty("learner").GetString(), row.GetProperty("competency").GetString())];
            Assert.All((string[])["status", "level", "possibleLevel", "masteryScore", "masteryLevel", "admitted", "setAside"], key => Assert.Equal(Text(outcome, key), Text(row, key)));
        }
    }

    [Fact]
    public void The_rows_and_counts_are_shown() =>
        Shown("").Says("maya", "86.674", "... 2 more (--json gives all)", "proficient (level Proficient)   10        9", "not decided in tables", "  credentials");

    [Fact]
    public void One_learner_can_be_picked_and_an_unknown_one_is_said_so()
    {
        Assert.Equal(3, Lines(Shown("--json --learner jonas")).Length);
        Shown("--learner nobody", exits: 3).Complains("there is no learner `nobody` in the table");
    }

    [Fact]
    public void A_file_that_cannot_be_used_is_refused_with_the_reason()
    {
        Tool.Line("table nowhere.cbet").Exits(3).Complains("there is no file `nowhere.cbet`");
        File.WriteAllText(_file, new string('x', 100));
        Tool.Line($"table {_file}").Exits(3).Complains("it does not begin as one", "make it anew from the records");
        Made();
        Tool.Line($"evaluate --pack samples/packs/riverside --table {_file} --as-of 2026-01-31").Exits(3).Complains("it was built with a framework, and none is given");
    }

    [Fact]
    public void Records_and_a_table_cannot_stand_together() =>
        Tool.Line("evaluate --pack p --learners l --table t --as-of 2026-01-31").Exits(3).Complains("`--learners` and `--table` cannot stand together");

    private Tool Made() => Tool.Line($"table {Riverside} --learners samples/packs/riverside/learners.jsonl --output {_file}").Exits(0);

    private Tool Shown(string options, int exits = 0)
    {
        Made();
        return Tool.Line($"evaluate {Riverside} --table {_file} --as-of 2026-01-31 {options}".TrimEnd()).Exits(exits);
    }

    private static string[] Lines(Tool tool) => tool.Exits(0).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static JsonElement Read(string line) => JsonDocument.Parse(line).RootElement;

    private static string? Text(JsonElement json, string key) => json.TryGetProperty(key, out var value) ? value.GetRawText() : null;
}
