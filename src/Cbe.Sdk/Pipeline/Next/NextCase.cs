using Cbe.Sdk.Elements;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Pipeline.Next;

/// <summary>One learner and one competency on one day, decided again and again with further evidence. All else stands as it is, for nothing that comes before depends on it.</summary>
internal sealed class NextCase
{
    private readonly LearnerPipeline _pipeline;
    private readonly LearnerRecord _learner;
    private readonly Dictionary<string, CompetencyStanding> _before;
    private readonly List<JudgedEvidence> _own;
    private readonly Inference? _inference;

    public NextCase(LearnerPipeline pipeline, LearnerRecord learner, string competency, DateOnly asOf)
    {
        var findings = new List<DataFinding>();
        (_pipeline, AsOf) = (pipeline, asOf);
        _learner = RecordNames.Resolve(learner, pipeline.Framework, findings);
        Competency = pipeline.Resolve(competency);
        var items = pipeline.Visible(_learner, asOf, findings);
        Own = [.. items.Where(i => i.Competency.Id == Competency.Id).Select(i => i.Evidence)];
        _own = [.. items.Where(i => i.Competency.Id == Competency.Id).Select(i => pipeline.Step.Counting.Alone(_learner, i, asOf))];
        _inference = pipeline.Inference;
        _before = _inference is not null ? pipeline.Progress(_learner, asOf, pipeline.Step.Counting.Of(_learner, items, asOf, findings)) : Before(items);
        Now = Inferred(Stand([]));
    }

    public Competency Competency { get; }

    public DateOnly AsOf { get; }

    public LearnerRecord Learner => _learner;

    /// <summary>The evidence of the competency that can be seen on the day.</summary>
    public IReadOnlyList<Evidence> Own { get; }

    /// <summary>Where the learner stands.</summary>
    public CompetencyStanding Now { get; }

    /// <summary>How often the case was decided.</summary>
    public int Evaluations { get; private set; }

    /// <summary>An item judged alone: with the score that it counts with, and whether it is admitted.</summary>
    public JudgedEvidence Judge(Evidence evidence) => _pipeline.Step.Counting.Alone(_learner, new VisibleEvidence(evidence, Competency), AsOf);

    /// <summary>Where the learner would stand with further evidence, whose ids must differ.</summary>
    public CompetencyStanding With(IEnumerable<JudgedEvidence> further)
    {
        Evaluations++;
        return Stand([.. further]);
    }

    /// <summary>Where the learner stands in a prerequisite.</summary>
    public CompetencyStanding? StandingIn(string competency) => _before.GetValueOrDefault(competency);

    private CompetencyStanding Stand(List<JudgedEvidence> further)
    {
        List<JudgedEvidence> all = [.. _own, .. further];
        List<Evidence> counting = [.. _pipeline.Step.Counting.Counting(_learner, Competency, all, AsOf)];
        return _pipeline.Step.Stand(_learner, Competency, new(counting, all.Count - counting.Count), _before.GetValueOrDefault, AsOf, levelsOnly: true);
    }

    /// <summary>What follows from other competencies counts as where the learner stands, and own evidence will stand above it.</summary>
    private CompetencyStanding Inferred(CompetencyStanding own) => _inference?.Apply(own, id => _before.GetValueOrDefault(id)) ?? own;

    /// <summary>What comes before the competency, prerequisites first.</summary>
    private Dictionary<string, CompetencyStanding> Before(List<VisibleEvidence> items)
    {
        var standings = new Dictionary<string, CompetencyStanding>(StringComparer.Ordinal);
        if (_pipeline.Framework is not { } framework || Competency.Prerequisites.Count == 0)
        {
            return standings;
        }

        var asked = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([Competency.Id]);
        while (open.TryPop(out string? id))
        {
            _pipeline.Resolve(id).Prerequisites.Where(p => framework.Contains(p) && asked.Add(p)).ToList().ForEach(open.Push);
        }

        var assessed = _pipeline.Step.Counting.Of(_learner, [.. items.Where(i => asked.Contains(i.Competency.Id))], AsOf, []).ToLookup(a => a.Item.Competency.Id, StringComparer.Ordinal);
        foreach (var competency in framework.EvaluationOrder.Where(c => asked.Contains(c.Id)))
        {
            var own = assessed[competency.Id].ToList();
            var admitted = own.Where(a => a.Judged.Counts).Select(a => a.Judged.Evidence).ToList();
            standings.Add(competency.Id, _pipeline.Step.Stand(_learner, competency, new(admitted, own.Count - admitted.Count), standings.GetValueOrDefault, AsOf, levelsOnly: true));
        }

        return standings;
    }
}
