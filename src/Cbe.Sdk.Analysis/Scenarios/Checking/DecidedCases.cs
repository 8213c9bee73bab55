using Cbe.Sdk.Decisions;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Analysis.Scenarios.Checking;

/// <summary>What is decided about the learners of a file, its class and the framework: each once for a day.</summary>
internal sealed class DecidedCases(CbeEngine engine, ScenarioFile file)
{
    private readonly Dictionary<(LearnerRecord, DateOnly), LearnerReport> _reports = new(new SameRecord());
    private readonly Dictionary<DateOnly, FrameworkReport> _framework = [];
    private readonly Dictionary<DateOnly, EquityReport> _class = [];

    public CbeEngine Engine => engine;

    public LearnerReport Of(LearnerRecord learner, DateOnly asOf)
    {
        if (!_reports.TryGetValue((learner, asOf), out var report))
        {
            _reports.Add((learner, asOf), report = engine.Evaluate(learner, asOf));
        }

        return report;
    }

    /// <summary>What is decided about the framework; nothing where there is none.</summary>
    public IEnumerable<Decision> OfFramework(DateOnly asOf)
    {
        if (engine.Framework is null)
        {
            return [];
        }

        if (!_framework.TryGetValue(asOf, out var report))
        {
            _framework.Add(asOf, report = engine.EvaluateFramework(asOf));
        }

        return report.Decisions;
    }

    /// <summary>What is decided about the subgroups of the class; nothing where there is none.</summary>
    public IEnumerable<Decision> OfClass(DateOnly asOf)
    {
        if (file.Class.Count == 0)
        {
            return [];
        }

        if (!_class.TryGetValue(asOf, out var report))
        {
            _class.Add(asOf, report = engine.EvaluateEquity(file.Class, asOf));
        }

        return report.Decisions;
    }

    /// <summary>Records are told apart by which they are: to compare their contents takes longer than to decide about them.</summary>
    private sealed class SameRecord : IEqualityComparer<(LearnerRecord Learner, DateOnly Day)>
    {
        public bool Equals((LearnerRecord Learner, DateOnly Day) x, (LearnerRecord Learner, DateOnly Day) y) => ReferenceEquals(x.Learner, y.Learner) && x.Day == y.Day;

        public int GetHashCode((LearnerRecord Learner, DateOnly Day) of) => HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(of.Learner), of.Day);
    }
}
