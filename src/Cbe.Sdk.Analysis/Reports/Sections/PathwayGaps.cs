namespace Cbe.Sdk.Analysis.Reports.Sections;

/// <summary>Where learners stand at one competency of the framework.</summary>
/// <param name="Competency">The competency.</param>
/// <param name="Reached">Learners who surely stand at proficient or above.</param>
/// <param name="Stuck">Learners who have reached everything before it and have evidence, but do not surely stand there.</param>
/// <param name="Waiting">Learners with evidence before whom something else is not reached.</param>
/// <param name="Without">Learners without evidence of it.</param>
internal sealed record PathwayCount(string Competency, int Reached, int Stuck, int Waiting, int Without);

/// <summary>Learners who have reached a competency and not what comes before it.</summary>
internal sealed record PathwayGap(string Before, string After, int Learners);

/// <summary>The framework's prerequisites with the learners on them: how many have reached what, and where there are gaps.</summary>
internal sealed record PathwayGaps(IReadOnlyList<PathwayCount> Counts, IReadOnlyList<PathwayGap> Gaps)
{
    public static PathwayGaps Of(PopulationDecisions decisions)
    {
        var framework = decisions.Engine.Framework!;
        int learners = decisions.Population.Count, proficient = decisions.Engine.Scale.Proficient;
        var reached = framework.Competencies.ToDictionary(c => c.Id, _ => new bool[learners], StringComparer.Ordinal);
        var tried = framework.Competencies.ToDictionary(c => c.Id, _ => new bool[learners], StringComparer.Ordinal);
        for (int row = 0; row < decisions.Count; row++)
        {
            string subject = decisions.Subjects[decisions.SubjectOf(row)];
            if (decisions.LevelRanks(row) is var (least, _) && reached.TryGetValue(subject, out bool[]? column))
            {
                column[decisions.LearnerOf(row)] = least >= proficient;
                tried[subject][decisions.LearnerOf(row)] = true;
            }
        }

        var counts = new List<PathwayCount>();
        var gaps = new List<PathwayGap>();
        foreach (var competency in framework.EvaluationOrder)
        {
            var before = competency.Prerequisites.Where(reached.ContainsKey).ToList();
            counts.Add(Count(competency.Id, before, reached, tried[competency.Id]));
            gaps.AddRange(before.Select(b => new PathwayGap(b, competency.Id, reached[competency.Id].Zip(reached[b]).Count(p => p is (true, false)))));
        }

        return new(counts, gaps);
    }

    private static PathwayCount Count(string competency, IReadOnlyList<string> before, Dictionary<string, bool[]> reached, bool[] tried)
    {
        int[] counts = new int[4];
        for (int learner = 0; learner < tried.Length; learner++)
        {
            int i = learner;
            counts[reached[competency][i] ? 0 : !tried[i] ? 3 : before.All(b => reached[b][i]) ? 1 : 2]++;
        }

        return new(competency, counts[0], counts[1], counts[2], counts[3]);
    }
}
