using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation.Making;

/// <summary>How a score is put together of what is the learner's, the case's and its own, in millionths of a deviation. Square roots are exact on every machine.</summary>
internal sealed class Likeness
{
    private readonly long _learner;
    private readonly long _case;
    private readonly long _alike;
    private readonly long _own;
    private readonly long _withTasks;
    private readonly long _tasksOwn;

    public Likeness(ScoreModel scores)
    {
        long alike = (scores.Alike ?? ModelDefaults.Alike).Micros;
        long learner = (scores.AlikeLearner ?? ModelDefaults.Alike).Micros;
        (_alike, _own) = (Root(alike), Root(Number.Scale - alike));
        (_learner, _case) = (Root(learner), Root(Number.Scale - learner));
        _withTasks = (scores.WithTasks ?? Number.Zero).Micros;
        _tasksOwn = Root(Number.Scale - (_withTasks * _withTasks / Number.Scale));
    }

    /// <summary>How a case stands among all: of the learner's deviation and of its own.</summary>
    public long OfCase(long learner, long own) => ((_learner * learner) + (_case * own)) / Number.Scale;

    /// <summary>How a score stands among all of its position.</summary>
    public long OfScore(long ofCase, long own) => ((_alike * ofCase) + (_own * own)) / Number.Scale;

    /// <summary>How the number of tasks stands among all.</summary>
    public long OfTasks(long ofCase, long own) => ((_withTasks * ofCase) + (_tasksOwn * own)) / Number.Scale;

    private static long Root(long micros) => (long)(Math.Sqrt(micros / 1_000_000.0) * 1_000_000.0);
}
