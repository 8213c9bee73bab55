using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Pipeline.Next;

/// <summary>Finds the smallest further evidence that raises a level.</summary>
internal sealed class NextStepFinder
{
    /// <summary>So many evaluations are spent on making more alternatives easy, once there is one.</summary>
    private const int MostForEase = 500;

    private readonly BoundPack _pack;
    private readonly NextCase _case;
    private readonly NextStepsOptions _options;

    public NextStepFinder(LearnerPipeline pipeline, LearnerRecord learner, string competency, DateOnly asOf, NextStepsOptions options)
    {
        _pack = pipeline.Pack;
        _case = new(pipeline, learner, competency, asOf);
        _options = options with { MaximumItems = Math.Min(options.MaximumItems, RecordSchema.MaximumEvidencePerCase - _case.Own.Count) };
    }

    private int Sure => _case.Now.Outcome.Progress is { IsMissing: false } progress ? (int)progress.Low : 0;

    public NextSteps Find()
    {
        var levels = _pack.Scale.Levels;
        var ruled = _pack.ProgressionRules.Levels.Select(l => l.Rank).ToList();
        int target = _options.Level is { } level && levels.TryGetRank(level, out int rank) ? rank
            : (ruled.Contains(1) ? ruled : ruled.Prepend(1)).FirstOrDefault(r => r > Sure);
        if (target == 0 || (target <= Sure && Sure > 0))
        {
            return Told(target, NextStepsStatus.Reached, null);
        }

        if (_case.Now.Outcome.Status == ProgressStatus.Overridden)
        {
            return Told(target, NextStepsStatus.DecidedByPerson, null);
        }

        // A level without a rule is reached by reaching one above it that has one.
        int through = target == 1 && !ruled.Contains(1) ? 1 : ruled.FirstOrDefault(r => r >= target);
        return Search(target, new(_pack, _case.Competency, through == 0 ? levels.Count : through));
    }

    private NextSteps Search(int target, AskedRules asked)
    {
        var members = Members.Of(_pack, asked, _case.Own, _case.AsOf);
        var kinds = new Kinds(_pack, _case, asked, members, Plain());
        var trials = new Trials(_case, target);
        var obstacles = new Obstacles(_case, asked, _pack.Scale.Levels);
        if (kinds.All.Count > 0 && obstacles.OutsideOfEvidence(trials.With([kinds.All[0]])) is { Count: > 0 } outside)
        {
            return Told(target, NextStepsStatus.NoneWithinBound, asked, _options.MaximumItems, [], outside);
        }

        var search = new StepSearch(_case, trials, kinds.All, members, _options);
        var sets = search.Smallest();
        if (sets.Count > 0)
        {
            List<List<Wish>> others = [.. sets.Where(s => s.TrueForAll(w => w == s[0])).SelectMany(s => kinds.AsGoodAs(s[0]).Select(o => Enumerable.Repeat(o, s.Count).ToList()))];
            return Told(target, NextStepsStatus.Found, asked, search.ItemsSearched, Alternatives([.. sets.AsEnumerable().Reverse(), .. others], members, trials));
        }

        bool isAtBound = search.IsAtBound || !kinds.AreComplete;
        return Told(target, isAtBound ? NextStepsStatus.BoundReached : NextStepsStatus.NoneWithinBound, asked, search.ItemsSearched, [], kinds.All.Count == 0
            ? obstacles.OfAdmission(kinds.Closed)
            : obstacles.OfLevels([.. kinds.All.Take(50).Select(k => trials.With([.. Enumerable.Repeat(k, Math.Max(1, _options.MaximumItems))]))]));
    }

    /// <summary>Each way made as easy as it can be, beginning with this member or that, of the ways that ask for most first, for there is most to choose in them; what only asks for more than another is left out.</summary>
    private List<NextStep> Alternatives(List<List<Wish>> sets, IReadOnlyList<Member> members, Trials trials)
    {
        var weakening = new Weakening(trials, members, Figures.Step(_pack.Scale));
        int[] forwards = [.. Enumerable.Range(0, members.Count)];
        int[] backwards = [.. forwards.Reverse()];
        int searched = _case.Evaluations;
        var found = new List<FoundStep>();
        foreach (var set in sets)
        {
            if (found.Count >= 2 * _options.Alternatives || (found.Count > 0 && _case.Evaluations > searched + MostForEase))
            {
                break;
            }

            if (found.Exists(f => f.Takes(set)) || !trials.AreEnough(set))
            {
                continue;
            }

            foreach (var order in (int[][])[forwards, backwards])
            {
                var easy = weakening.Of(set, order);
                if (!found.Exists(f => f.Takes(easy)))
                {
                    var step = new FoundStep(easy, members, weakening, _pack.Scale);
                    found.RemoveAll(f => f.IsTakenBy(step));
                    found.Add(step);
                }
            }
        }

        int least = found.Min(f => f.Step.Evidence.Count);
        var told = found.Where(f => f.Step.Evidence.Count == least).GroupBy(f => f.WithoutScores, StringComparer.Ordinal).Select(g => g.OrderBy(f => f.Scores).ThenBy(f => f.Demand).First());
        return [.. told.OrderBy(f => f.Demand).ThenBy(f => f.Step.Text, StringComparer.Ordinal).Take(_options.Alternatives).Select(f => f.Step)];
    }

    /// <summary>An item of the day of the question, newer than all that is there.</summary>
    private Evidence Plain()
    {
        var today = _case.Own.Where(e => e.OccurredOn == _case.AsOf).ToList();
        string id = "next";
        while (_case.Learner.Evidence.Any(e => e.Id.StartsWith(id, StringComparison.Ordinal)))
        {
            id += "-step";
        }

        return new()
        {
            Id = id,
            Competency = _case.Competency.Id,
            OccurredOn = _case.AsOf,
            Sequence = today.Count == 0 ? null : Math.Min(today.Max(e => e.Sequence ?? 0), int.MaxValue - 1) + 1,
        };
    }

    private NextSteps Told(int target, NextStepsStatus status, AskedRules? asked, int searched = 0, IReadOnlyList<NextStep>? steps = null, IReadOnlyList<string>? obstacles = null) =>
        new(_case.Learner.Id, _case.Competency.Id, _case.AsOf)
        {
            CompetencyCode = _case.Competency.Code,
            Level = _case.Now.Outcome.Level,
            NextLevel = target == 0 ? null : _pack.Scale.Levels.NameOf(target),
            Status = status,
            Alternatives = steps ?? [],
            Obstacles = obstacles ?? [],
            Notes = StepNotes.Of(_pack, _case, asked),
            ItemsSearched = searched,
            Evaluations = _case.Evaluations,
        };
}
