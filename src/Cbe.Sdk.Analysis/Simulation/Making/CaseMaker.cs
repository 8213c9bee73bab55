using Cbe.Sdk.Analysis.Simulation.Drawing;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation.Making;

/// <summary>The evidence of one learner for one competency: the tasks one after another, each with its attempts.</summary>
internal sealed class CaseMaker(SimulationPlan plan, ItemIds ids, int learner, int competency, Terms terms, ScoreMaker scores, List<Evidence> into)
{
    private readonly EvidenceModel _e = terms.Evidence;
    private readonly ItemDetails _details = new(plan, learner, competency, terms.Evidence);
    private Chance _work = plan.Chance(learner, Purpose.Work, competency);
    private int _made;

    public SupportMaker? Support { get; init; }

    public void Make()
    {
        int tasks = Math.Max(0, _e.Tasks!.WholeAt(NormalTable.PartBelow(plan.Likeness.OfTasks(scores.Deviation, _work.Deviation()))));
        int day = _e.FirstDay!.WholeAt(_work.Part());
        for (int task = 0; task < tasks; task++)
        {
            if (!Attempts(task, day))
            {
                return;
            }

            day += _e.DaysBetween!.WholeAt(_work.Part());
        }
    }

    /// <summary>One task with its attempts; false when its day is beyond the last.</summary>
    private bool Attempts(int task, int day)
    {
        DateOnly? due = _e.Late!.Value > Number.Zero ? plan.From.AddDays(day) : null;
        day += Holds(ref _work, _e.Late.Value) ? _e.LateDays!.WholeAt(_work.Part()) : 0;
        for (int attempt = 1; ; attempt++)
        {
            if (plan.From.AddDays(day) > plan.To)
            {
                return attempt > 1 || (due is { } on && on <= plan.To);
            }

            long part = scores.Next(day);
            Add(task, attempt, day, due, part);
            bool again = Holds(ref _work, _e.Retakes!.Value);
            if (!again || attempt >= _e.Attempts || part >= _e.RetakeBelow!.Value.Micros)
            {
                return true;
            }

            day += Math.Max(1, _e.RetakeDays!.WholeAt(_work.Part()));
            due = null;
        }
    }

    private void Add(int task, int attempt, int day, DateOnly? due, long part)
    {
        var on = plan.From.AddDays(day);
        bool repeats = _e.Retakes!.Value > Number.Zero;
        var score = scores.Score(part);
        into.Add(_details.Make(new(ids.Item(competency, _made++), on, due, repeats ? attempt : null, repeats ? ids.Task(competency, task) : null), score, scores.Level(score)));
        Support?.After(on, part);
    }

    private static bool Holds(ref Chance chance, Number share) => chance.Micros() < share.Micros;
}
