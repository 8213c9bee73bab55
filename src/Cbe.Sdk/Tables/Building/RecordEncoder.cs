using System.Text;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Tables;

/// <summary>Takes records of learners apart: a case for each competency that a record speaks of, evidence checked as the engine checks it.</summary>
internal sealed class RecordEncoder
{
    private readonly EvidenceTableWriter _to;
    private readonly ReadingSummary _findings;
    private readonly RecordChecks _checks;
    private readonly ItemCoder _coder;
    private readonly RestWriter _rest = new();
    private readonly long[] _row;
    private readonly Dictionary<int, int> _caseOf = [];
    private readonly List<(int Competency, List<Evidence> Items)> _cases = [];
    private int _used;
    private byte[] _id = new byte[256];

    public RecordEncoder(EvidenceTableWriter to, ReadingSummary findings)
    {
        _to = to;
        _findings = findings;
        _checks = new(to.Shape.Schema);
        _coder = new(to.Shape, to.Texts);
        _row = to.NewRow();
    }

    public void Add(LearnerRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var found = new List<DataFinding>();
        var schema = _to.Shape.Schema;
        EvidenceChecks.Facts(record, schema, found);
        record = RecordNames.Resolve(record, schema.Framework, found);
        if (!_to.BeginLearner(Utf8(record.Id), _rest.Write(record)))
        {
            _findings.Report(new(Codes.DuplicateLearner, $"the learner `{record.Id}` stands twice; the first record is kept", "record", 0, 0) { LearnerId = record.Id, Help = "put all of a learner's evidence in one record" });
            return;
        }

        Collect(record, new EvidenceChecks(_checks, record.Id, found));
        for (int c = 0; c < _used; c++)
        {
            _to.BeginCase(_cases[c].Competency);
            foreach (var item in _cases[c].Items)
            {
                _coder.Code(item, _row);
                _to.Add(_row, _to.Shape.Options.KeepIds ? Utf8(item.Id) : default);
            }
        }

        found.ForEach(_findings.Report);
    }

    private void Collect(LearnerRecord record, EvidenceChecks checks)
    {
        _caseOf.Clear();
        _used = 0;
        foreach (var item in record.Evidence.Where(checks.Check))
        {
            _checks.Competency(item.Competency, out string id);
            Case(id).Add(item);
        }

        foreach (string competency in record.Awards.Select(a => a.Competency).OfType<string>()
            .Concat(record.Overrides.Select(o => o.Competency))
            .Concat(record.SupportEvents.Select(s => s.Competency).OfType<string>())
            .Concat(record.Plan?.Entries.Select(e => e.Competency) ?? []))
        {
            Case(competency);
        }
    }

    private List<Evidence> Case(string competency)
    {
        int number = _to.Competencies.NumberOf(competency);
        if (_caseOf.TryGetValue(number, out int at))
        {
            return _cases[at].Items;
        }

        if (_used == _cases.Count)
        {
            _cases.Add((number, []));
        }

        _cases[_used].Items.Clear();
        _cases[_used] = (number, _cases[_used].Items);
        _caseOf.Add(number, _used);
        return _cases[_used++].Items;
    }

    /// <summary>Good until the next call.</summary>
    private ReadOnlySpan<byte> Utf8(string text)
    {
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most > _id.Length)
        {
            _id = new byte[most];
        }

        return _id.AsSpan(0, Encoding.UTF8.GetBytes(text, _id));
    }
}
