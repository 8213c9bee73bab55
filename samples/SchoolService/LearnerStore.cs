using Cbe.Sdk.Learners;

namespace SchoolService;

/// <summary>Learners in memory: gone when the service stops. A school would have a database here, and nothing else would change.</summary>
internal sealed class LearnerStore
{
    private readonly Lock _writing = new();
    private readonly Dictionary<string, LearnerRecord> _learners = new(StringComparer.Ordinal);

    public LearnerRecord? Find(string learner)
    {
        lock (_writing)
        {
            return _learners.GetValueOrDefault(learner);
        }
    }

    /// <summary>Puts a record; true when the learner is new.</summary>
    public bool Put(LearnerRecord record)
    {
        lock (_writing)
        {
            bool isNew = !_learners.ContainsKey(record.Id);
            _learners[record.Id] = record;
            return isNew;
        }
    }

    /// <summary>Changes a record, unless the change says no; two changes at once come one after the other.</summary>
    public bool Change(string learner, Func<LearnerRecord, LearnerRecord?> change)
    {
        lock (_writing)
        {
            if (change(_learners[learner]) is not { } changed)
            {
                return false;
            }

            _learners[learner] = changed;
            return true;
        }
    }
}
