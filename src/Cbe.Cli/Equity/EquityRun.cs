using Cbe.Cli.Terminal;
using Cbe.Sdk;
using Cbe.Sdk.Analysis.Equity;

namespace Cbe.Cli.Equity;

/// <summary>Reads, decides, compares and shows.</summary>
internal static class EquityRun
{
    public static void Run(EquityRequest request, Screen screen)
    {
        Check(request);
        var audit = EquityAudit.Of(Report(request, screen), request.Audit);
        if (request.Json)
        {
            screen.Line(audit.ToJson());
        }
        else
        {
            new EquityText(request, audit, screen).Print();
        }
    }

    private static EquityReport Report(EquityRequest request, Screen screen)
    {
        if (request.Table is { } table)
        {
            return request.Engine.EvaluateEquity(table.Records(), request.AsOf, request.Options, request.Threads);
        }

        EquityReport? report = null;
        var learners = request.Learners!;
        WorkBar.Run(screen, learners.Reader, learners.IsTable, learners.Bytes, false, () =>
            report = request.Engine.EvaluateEquity(learners.Reader.Records(), request.AsOf, request.Options, request.Threads));
        learners.EnsureSomething(screen);
        return report!;
    }

    /// <summary>What is asked for is checked before anything is read.</summary>
    private static void Check(EquityRequest request)
    {
        EquityReport empty;
        try
        {
            empty = request.Engine.TallyEquity(request.AsOf, request.Options).ToReport();
        }
        catch (ArgumentException e)
        {
            string message = e.Message.Replace($" (Parameter '{e.ParamName}')", "", StringComparison.Ordinal);
            int help = message.IndexOf(": ", StringComparison.Ordinal);
            throw new InvalidInputException(help < 0 ? message : message[..help], help < 0 ? null : message[(help + 2)..]);
        }

        if (empty.Subgroups.Count == 0)
        {
            throw new InvalidInputException($"the pack `{request.Engine.Pack}` names no subgroups", "say by which attributes of the learners to compare: --by sex,disability");
        }
    }
}
