using System.CommandLine;
using System.CommandLine.Help;
using Cbe.Cli.Terminal;
using Cbe.Cli.Verbs;

namespace Cbe.Cli;

/// <summary>The tool: finds the verb, runs it, and turns what goes wrong into one friendly message and an exit code.</summary>
internal static class CliApplication
{
    public static int Run(string[] args, TextWriter output, TextWriter error) => Run(args, new Screen(output, error));

    public static int Run(string[] args, Screen screen)
    {
        try
        {
            var parsed = Root(screen).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            return parsed.Errors.Count > 0 && parsed.Action is System.CommandLine.Invocation.ParseErrorAction
                ? CommandLineErrors.Show(parsed, screen)
                : parsed.Invoke(new InvocationConfiguration { Output = screen.Output, Error = screen.Error, EnableDefaultExceptionHandler = false });
        }
        catch (InvalidInputException e)
        {
            DiagnosticPrinter.Print(e.Diagnostics, screen);
            return (int)screen.Fail(ExitCode.InvalidInput, e.Message, e.Help);
        }
        catch (Exception e) when (Environment.GetEnvironmentVariable("CBE_DEBUG") != "1")
        {
            return (int)screen.Fail(ExitCode.Failed, $"something unexpected went wrong: {e.Message}", "set CBE_DEBUG=1 to see the details, and please report them");
        }
        catch (Exception e)
        {
            return (int)screen.Fail(ExitCode.Failed, e.ToString(), null);
        }
        finally
        {
            screen.Output.Flush();
        }
    }

    private static RootCommand Root(Screen screen)
    {
        var root = new RootCommand("Evidence of learning in, explained decisions out: rule packs for competency-based education.");
        foreach (Verb verb in (Verb[])[new BenchVerb(), new CheckVerb(), new CompareVerb(), new DiffVerb(), new EquityVerb(), new EvaluateVerb(), new ExplainVerb(), new FrameworkVerb(), new InitVerb(), new MasteryVerb(), new NextVerb(), new PathwayVerb(), new ReportVerb(), new SimulateVerb(), new SweepVerb(), new TableVerb(), new TestVerb(), new VerifyVerb()])
        {
            verb.SetAction(parsed => (int)verb.Run(parsed, screen));
            root.Add(verb);
        }

        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples();
        root.Options.OfType<VersionOption>().Single().Action = new ShowVersion();
        root.SetAction(parsed => new HelpWithExamples().Invoke(parsed));
        return root;
    }
}
