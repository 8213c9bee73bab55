using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Tables;

/// <content>Learners and cases by their numbers.</content>
public sealed partial class EvidenceTable
{
    private WeakReference<LearnerRecord?[]>? _decoded;

    /// <summary>The competencies that its cases are about, by their numbers from 0.</summary>
    public IReadOnlyList<string> Competencies => CompetencyIds.All;

    /// <summary>The id of a learner.</summary>
    /// <param name="learner">The position of the learner in the table, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such learner.</exception>
    public string LearnerId(int learner) => Index.Ids.Text(Checked(learner));

    /// <summary>The record of a learner again, as <see cref="RecordOf(string)"/> gives it.</summary>
    /// <param name="learner">The position of the learner in the table, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such learner.</exception>
    public LearnerRecord RecordAt(int learner) => RecordOf(Checked(learner));

    /// <summary>
    /// What the records of all learners hold beside evidence: subgroups, awards, facts; null for a learner of whom nothing is held.
    /// Whoever decides about the table by one pack after another keeps the list: as long as it is held, evaluations read it too,
    /// instead of reading every record anew.
    /// </summary>
    public IReadOnlyList<LearnerRecord?> BesideEvidence()
    {
        Alive();
        if (Decoded is { } known)
        {
            return known;
        }

        var all = new LearnerRecord?[Learners];
        Parallel.For(0, Learners, l => all[l] = Rest(l));
        Volatile.Write(ref _decoded, new(all));
        return all;
    }

    /// <summary>The list that <see cref="BesideEvidence"/> gave, while somebody holds it.</summary>
    internal LearnerRecord?[]? Decoded => Volatile.Read(ref _decoded)?.TryGetTarget(out var known) == true ? known : null;

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

    private int Checked(int learner)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(learner);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(learner, Learners);
        return learner;
    }
}
