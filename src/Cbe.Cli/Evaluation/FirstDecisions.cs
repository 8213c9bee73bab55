using Cbe.Cli.Terminal;
using Cbe.Sdk;

namespace Cbe.Cli.Evaluation;

/// <summary>The first decisions as a table; of the others only the number is kept.</summary>
internal sealed class FirstDecisions(EvaluationRequest request)
{
    private const int Shown = 20;

    private readonly TextTable _table = new("learner", "competency", "level", "mastery", "evidence") { Right = [3] };
    private long _more;

    public void Add(LearnerReport report)
    {
        if (request.Json || request.SummaryOnly)
        {
            return;
        }

        foreach (var outcome in report.Competencies.Where(c => request.Competency is null || c.Competency == request.Competency))
        {
            if (_table.Count == Shown)
            {
                _more++;
                continue;
            }

            string name = request.Engine.Framework?.Find(outcome.Competency)?.ToString() ?? outcome.Competency;
            _table.Add(report.Learner, name, Outcomes.Level(outcome), outcome.MasteryScore?.ToString() ?? "-", Outcomes.Evidence(outcome));
        }
    }

    public void Print(Screen screen)
    {
        var pack = request.Engine.Pack;
        screen.Line($"{pack.Title ?? pack.Id}, {pack}, as of {Words.Day(request.AsOf)}");
        screen.Line();
        if (_table.Count == 0)
        {
            return;
        }

        _table.Print(screen);
        if (_more > 0)
        {
            screen.Line($"... {Words.Grouped(_more)} more (--json gives all)");
        }

        screen.Line();
    }
}
