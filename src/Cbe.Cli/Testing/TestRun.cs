using System.Text;
using Cbe.Cli.Terminal;
using Cbe.Sdk.Analysis.Scenarios;

namespace Cbe.Cli.Testing;

/// <summary>One run of the scenarios of some packs.</summary>
internal static class TestRun
{
    public static ExitCode Of(TestRequest request, Screen screen)
    {
        var tested = request.Packs.Select(p => One(p, request)).ToList();
        if (request.JUnit is { } junit)
        {
            Write(junit, JUnitXml.Of(tested), screen);
        }

        // Where the output is to be a file of scenarios, what there is to say goes beside it.
        var told = request.Suggest == "-" ? new Screen(screen.Error, screen.Error) : screen;
        if (request.Json)
        {
            told.Line(TestJson.Of(tested, request.Least));
        }
        else
        {
            TestText.Print(tested, request, told);
        }

        if (request.Suggest is { } suggest)
        {
            Suggest(tested, suggest, screen);
        }

        return tested.TrueForAll(t => t.Passes(request.Least)) ? ExitCode.Ok : ExitCode.AnswerIsNo;
    }

    private static PackTested One(string pack, TestRequest request)
    {
        var suite = PackSuite.Load(pack, request.Framework, request.Scenarios);
        var report = ScenarioRunner.Run(suite.Engine, suite.File, request.Filter);
        return new(suite, report, request.Coverage ? ScenarioCoverage.Of(suite.Engine, suite.File) : null);
    }

    private static void Suggest(List<PackTested> tested, string path, Screen screen)
    {
        foreach (var one in tested)
        {
            var suggested = ScenarioSuggestions.Of(one.Suite.Engine, one.Suite.File);
            screen.Note(suggested.ToString());
            if (path == "-")
            {
                screen.Output.Write(suggested.ToFileText());
            }
            else
            {
                Write(path, suggested.ToFileText(), screen);
            }
        }
    }

    private static void Write(string path, string text, Screen screen)
    {
        try
        {
            File.WriteAllText(path, text, new UTF8Encoding(false));
            screen.Note($"written: {PackSuite.Shown(path)}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InvalidInputException($"`{path}` cannot be written: {e.Message}", "name a file that you may write");
        }
    }
}
