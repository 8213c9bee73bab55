using System.Text.Json;
using System.Threading.Channels;
using System.Xml.Linq;
using Cbe.Cli.Terminal;
using Cbe.Cli.Testing;

namespace Cbe.Cli.Tests;

public sealed class TestVerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cbe-test-").FullName;

    private static string Slip => $"{Tool.Files}/slip.yaml";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Scenarios_that_hold_give_one_line() => Tool.Line("test samples/packs/riverside").Exits(0).Says("samples/packs/riverside/scenarios.json: ", " scenarios, all as expected (riverside ");

    [Fact]
    public void A_failure_shows_what_was_expected_what_was_decided_why_and_where() => Tool.Line($"test samples/packs/riverside --scenarios {Slip}").IsGolden("test-slip");

    [Fact]
    public void Several_packs_have_a_line_each_and_one_in_all() =>
        Tool.Line("test samples/packs/gallery/ca-lindsay samples/packs/gallery/co-achs/pack.json").Exits(0).Says("ca-lindsay/scenarios.json", "co-achs/scenarios.json", "2 packs: ");

    [Fact]
    public void What_scenarios_do_not_show_is_listed_and_too_little_of_it_is_a_no()
    {
        Tool.Line("test samples/packs/gallery/ca-lindsay --coverage").Exits(0).Says("not shown", "coverage: ");
        Tool.Line("test samples/packs/gallery/ca-lindsay --min 99.9").Exits(2).Says("coverage is under the 99.9 % that are asked for");
        Tool.Line("test samples/packs/gallery/ca-lindsay --min 10%").Exits(0);
        Tool.Line("test samples/packs/gallery/ca-lindsay --min lots").Exits(3).Complains("`lots` is no share in per cent");
    }

    [Fact]
    public void Suggestions_are_a_file_that_holds()
    {
        string file = Path.Combine(_folder, "missing.json");
        Tool.Run("test", "samples/packs/gallery/ca-lindsay", "--suggest", file).Exits(0).Complains("found for", "written: ");
        Tool.Run("test", "samples/packs/gallery/ca-lindsay", "--scenarios", file).Exits(0).Says("all as expected");
        Tool.Line("test samples/packs/gallery/ca-lindsay --suggest").Exits(0).Says("\"because\": \"to be judged\"");
    }

    [Fact]
    public void Results_are_data_with_json()
    {
        using var json = JsonDocument.Parse(Tool.Line($"test samples/packs/riverside --scenarios {Slip} --coverage --json").Exits(2).Output);
        Assert.False(json.RootElement.GetProperty("ok").GetBoolean());
        var pack = json.RootElement.GetProperty("packs")[0];
        Assert.Equal((1, 1), (pack.GetProperty("report").GetProperty("passed").GetInt32(), pack.GetProperty("report").GetProperty("failed").GetInt32()));
        Assert.True(pack.GetProperty("coverage").GetProperty("items").GetArrayLength() > 10);
    }

    [Fact]
    public void Junit_has_a_suite_for_each_pack_and_a_case_for_each_scenario()
    {
        string file = Path.Combine(_folder, "results.xml");
        Tool.Run("test", "samples/packs/riverside", "--scenarios", Slip, "--junit", file).Exits(2);
        var suites = XDocument.Load(file).Root!;
        Assert.Equal(("testsuites", "2", "1"), (suites.Name.LocalName, (string)suites.Attribute("tests")!, (string)suites.Attribute("failures")!));
        var cases = suites.Element("testsuite")!.Elements("testcase").ToList();
        Assert.Equal(["two demonstrations", "three demonstrations"], cases.Select(c => (string)c.Attribute("name")!));
        Assert.Equal(2, cases[0].Elements("failure").Count());
        Assert.Contains("1 more is needed", cases[0].Element("failure")!.Value + cases[0].Elements("failure").Last().Value, StringComparison.Ordinal);
        string first = File.ReadAllText(file);
        Tool.Run("test", "samples/packs/riverside", "--scenarios", Slip, "--junit", file);
        Assert.Equal(first, File.ReadAllText(file));
    }

    [Fact]
    public void Names_that_xml_cannot_hold_are_made_visible()
    {
        string scenarios = Path.Combine(_folder, "odd.json");
        File.WriteAllText(scenarios, """{"asOf":"2026-01-31","cases":[{"name":"<a> & \"b\" \uFFFE","competency":"A-SSE.1","evidence":["7d 80 school"],"expect":{"status":"no-evidence-yet"}}]}""");
        string file = Path.Combine(_folder, "odd.xml");
        Tool.Run("test", "samples/packs/riverside", "--scenarios", scenarios, "--junit", file).Exits(2);
        Assert.Equal("<a> & \"b\" \uFFFD", (string)XDocument.Load(file).Descendants("testcase").Single().Attribute("name")!);
    }

    [Fact]
    public void A_filter_runs_some() => Tool.Line($"test samples/packs/riverside --scenarios {Slip} --filter THREE").Exits(0).Says("1 scenario, all as expected");

    [Theory]
    [InlineData("test samples/packs/state-floor", "has no scenarios", "cbe init")]
    [InlineData("test nowhere", "the pack `nowhere` is refused", "there is no such file")]
    [InlineData("test samples/packs/riverside --scenarios samples/packs/riverside/pack.json", "cannot be used", "CBE1003")]
    [InlineData("test samples/packs/riverside samples/packs/willow --suggest", "name one alone", "")]
    [InlineData("test samples/packs/riverside --watch --suggest", "cannot stand together", "")]
    public void What_cannot_be_used_is_said_so(string line, string message, string more) => Tool.Line(line).Exits(3).Complains(message, more);

    [Fact]
    public async Task Watching_runs_again_after_every_burst_of_changes_until_it_is_ended()
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var changes = Channel.CreateUnbounded<string>();
        foreach (string changed in (string[])["pack.json", "pack.json", "scenarios.json"])
        {
            changes.Writer.TryWrite(changed);
        }

        int waits = 0;
        string scenarios = Path.Combine(_folder, "watched.yaml");
        File.Copy(Slip, scenarios);
        var request = new TestRequest(["samples/packs/riverside"], null, scenarios, null, false, null);
        var code = await TestWatch.RunAsync(request, new Screen(output, error), changes.Reader, (_, _) =>
        {
            // While files are waited for to be still, the file is mended; then nothing changes any more.
            if (++waits == 1)
            {
                File.WriteAllText(scenarios, File.ReadAllText(scenarios).Replace("expect: { level: Proficient, rules: { proficient: met } }", "expect: { level: Developing }", StringComparison.Ordinal));
                changes.Writer.Complete();
            }

            return Task.CompletedTask;
        }, CancellationToken.None);
        Assert.Equal(ExitCode.Ok, code);
        Assert.Equal(1, waits);
        Assert.Contains("1 not as expected", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("scenarios.json has changed", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("2 scenarios, all as expected", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watching_goes_on_after_a_file_that_cannot_be_read_and_ends_when_it_is_stopped()
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        using var stop = new CancellationTokenSource();
        var changes = Channel.CreateUnbounded<string>();
        changes.Writer.TryWrite("scenarios.json");
        var code = await TestWatch.RunAsync(new TestRequest(["nowhere"], null, null, null, false, null), new Screen(output, error), changes.Reader, (_, _) =>
        {
            stop.CancelAfter(0);
            return Task.CompletedTask;
        }, stop.Token);
        Assert.Equal(ExitCode.InvalidInput, code);
        Assert.Contains("the pack `nowhere` is refused", error.ToString(), StringComparison.Ordinal);
    }
}
