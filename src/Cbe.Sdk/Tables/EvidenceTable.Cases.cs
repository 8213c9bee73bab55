using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Tables;

/// <content>Learners and cases by their numbers.</content>
public sealed partial class EvidenceTable
{
    internal string LearnerId(int learner) => Index.Ids.Text(learner);

    internal unsafe int LearnerOf(int caseNumber) => Index.LearnerOf[caseNumber];

    internal unsafe int CompetencyOf(int caseNumber) => Index.CompetencyOf[caseNumber];

    /// <summary>The cases of a learner: the first, and how many.</summary>
    internal unsafe (int First, int Count) CasesOf(int learner) => (Index.FirstCase[learner], Index.FirstCase[learner + 1] - Index.FirstCase[learner]);

    /// <summary>Whether a learner's record holds anything beside evidence.</summary>
    internal bool HasRest(int learner) => Index.Rest[learner].Length > 0;

    /// <summary>The record without evidence; null where it holds nothing else.</summary>
    internal LearnerRecord? Rest(int learner) => HasRest(learner) ? RestReader.Read(LearnerId(learner), Index.Rest[learner]) : null;

    /// <summary>In which segment a case lies, and in which of its lanes.</summary>
    internal (int Segment, int Lane) PlaceOf(int caseNumber)
    {
        Alive();
        return _map.PlaceOf(caseNumber);
    }

    internal LearnerRecord RecordOf(int learner)
    {
        var (first, count) = CasesOf(learner);
        var evidence = new List<Evidence>();
        for (int c = first; c < first + count; c++)
        {
            var (at, lane) = PlaceOf(c);
            var decoder = new ItemDecoder(_shape, Texts, _segments[at]);
            string competency = CompetencyIds[CompetencyOf(c)];
            foreach (long cell in _segments[at].CellsOf(lane))
            {
                evidence.Add(decoder.Read(cell, competency, evidence.Count + 1));
            }
        }

        return RestReader.Read(LearnerId(learner), Index.Rest[learner]) with { Evidence = evidence };
    }
}
