using Cbe.Cli.Terminal;
using Cbe.Sdk;
using Cbe.Sdk.Text;

namespace Cbe.Cli.Evaluation;

/// <summary>Reads, decides, shows and counts, holding no more than a few learners at a time.</summary>
internal static class EvaluationRun
{
    public static Tally Run(EvaluationRequest request, Screen screen)
    {
        var tally = new Tally(request);
        var table = new FirstDecisions(request);
        var learners = request.Learners;
        WorkBar.Run(screen, learners.Reader, learners.IsTable, learners.Bytes, request.Json && !request.SummaryOnly, () =>
        {
            var records = learners.Reader.Records().Where(r => request.Learner is null || r.Id == request.Learner).Select(tally.Counted);
            foreach (var (report, json) in request.Engine.EvaluateAll(records, request.AsOf, r => (Report: r, Json: JsonOf(request, r)), request.Threads))
            {
                tally.Add(report);
                table.Add(report);
                if (json is not null)
                {
                    screen.Output.Write(json);
                    screen.Output.Write('\n');
                }
            }
        });
        learners.EnsureSomething(screen);
        if (request.Learner is not null && tally.Learners == 0)
        {
            throw new InvalidInputException($"there is no learner `{request.Learner}`", "`cbe explain` looks for the name that was probably meant");
        }

        EnsureCompetency(request, tally);
        if (request.Json)
        {
            screen.Line(TallyJson.Write(request, tally));
        }
        else
        {
            table.Print(screen);
            new TallyText(request, tally, screen).Print();
        }

        return tally;
    }

    /// <summary>Made on the thread that decides: writing JSON costs more than deciding.</summary>
    private static string? JsonOf(EvaluationRequest request, LearnerReport report) =>
        !request.Json || request.SummaryOnly ? null
        : request.Competency is { } competency ? ReportFilter.Only(report.ToUtf8Json(), competency)
        : report.ToJson();

    private static void EnsureCompetency(EvaluationRequest request, Tally tally)
    {
        if (request.Competency is { } competency && tally.Competencies == 0)
        {
            throw new InvalidInputException($"nobody was asked about a competency `{competency}`", NearMiss.Help(competency, tally.Seen, "competencies"));
        }
    }
}
