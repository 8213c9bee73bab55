using System.Globalization;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Learners;

/// <summary>Evidence gathered by learner, in the order of first appearance, while rows come in any order.</summary>
internal sealed class CsvCases
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly List<(string Learner, List<Evidence> Evidence)> _learners = [];
    private readonly HashSet<(int Learner, string Evidence)> _ids = [];
    private readonly Dictionary<(int Learner, string Competency), int> _counts = [];

    public IReadOnlyList<(string Learner, List<Evidence> Evidence)> All => _learners;

    /// <summary>Makes sure that the learner is given out, also without evidence.</summary>
    public void Touch(string learner) => Position(learner);

    public Problem? Add(string learner, Evidence evidence)
    {
        int position = Position(learner);
        if (!_ids.Add((position, evidence.Id)))
        {
            return new(Codes.DuplicateEvidence, $"the evidence `{evidence.Id}` of this learner stands twice; the first is kept", "name columns in the mapping's `id` that together differ");
        }

        int count = _counts.GetValueOrDefault((position, evidence.Competency)) + 1;
        if (count > RecordSchema.MaximumEvidencePerCase)
        {
            return new(Codes.TooMuchEvidence, string.Create(CultureInfo.InvariantCulture,
                $"more than {RecordSchema.MaximumEvidencePerCase} pieces of evidence for `{evidence.Competency}`"));
        }

        _counts[(position, evidence.Competency)] = count;
        _learners[position].Evidence.Add(evidence);
        return null;
    }

    private int Position(string learner)
    {
        if (!_positions.TryGetValue(learner, out int position))
        {
            position = _learners.Count;
            _positions.Add(learner, position);
            _learners.Add((learner, []));
        }

        return position;
    }
}
