using System.Text.Json;

namespace Cbe.Cli.Tests;

public class CheckTests
{
    [Fact]
    public void A_sound_pack_is_ok() => Tool.Line("check samples/packs/riverside").Exits(0).Says("samples/packs/riverside/pack.json: ok (riverside ");

    [Fact]
    public void A_broken_pack_shows_every_mistake_where_it_stands() => Tool.Line($"check {Tool.Files}/broken.json").IsGolden("check-broken");

    [Fact]
    public void Each_pack_has_its_line_and_one_bad_one_decides() =>
        Tool.Line($"check samples/packs/riverside {Tool.Files}/broken.json").Exits(3).Says("pack.json: ok", "broken.json: 2 errors");

    [Fact]
    public void A_missing_pack_is_said_so() => Tool.Line("check nowhere.json").Exits(3).Says("there is no such file", "nowhere.json: 1 error");

    [Fact]
    public void A_missing_framework_is_said_so() => Tool.Line("check samples/packs/riverside --framework nowhere.json").Exits(3).Complains("there is no file `nowhere.json`");

    [Fact]
    public void A_credential_of_unknown_competencies_is_found_with_the_framework() =>
        Tool.Line($"check samples/packs/riverside --framework {Tool.Files}/circle.json").Exits(3).Says("the framework has no competency `A-SSE.1`").Complains("1 error");

    [Fact]
    public void Diagnostics_are_data_with_json()
    {
        using var json = JsonDocument.Parse(Tool.Line($"check {Tool.Files}/broken.json --json").Exits(3).Output);
        var pack = json.RootElement.GetProperty("packs")[0];
        Assert.False(json.RootElement.GetProperty("ok").GetBoolean());
        Assert.Equal(2, pack.GetProperty("errors").GetInt32());
        var first = pack.GetProperty("diagnostics")[0];
        Assert.Equal(("error", 9), (first.GetProperty("severity").GetString(), first.GetProperty("line").GetInt32()));
        Assert.Contains("teacher", first.GetProperty("help").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_parentheses_give_a_diagnostic()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        string rule = new string('(', 10_000) + "1" + new string(')', 10_000);
        try
        {
            File.WriteAllText(path, File.ReadAllText($"{Tool.Files}/broken.json").Replace("evidence.Any(Assessor == 'techer') and evidence.Count(Levl >= 2) >= 3", rule, StringComparison.Ordinal));
            Tool.Run("check", path).Exits(3).Says("error CBE");
        }
        finally
        {
            File.Delete(path);
        }
    }
}
