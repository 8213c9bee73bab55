using Cbe.Sdk.Elements;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Tables;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <content>What learners' records hold beside evidence.</content>
internal sealed partial class CaseBinding
{
    private void OfLearners()
    {
        HasRest = false;
        for (int learner = 0; learner < Table.Learners && !HasRest; learner++)
        {
            HasRest = Table.HasRest(learner);
        }

        if (!HasRest)
        {
            return;
        }

        Room();
        OfAll(Table.Decoded);
    }

    /// <summary>Apart from where it is asked for, since what the threads share is allocated wherever a method begins: of tables without such learners nothing is.</summary>
    private void OfAll(LearnerRecord?[]? decoded) =>
        Parallel.For(0, Table.Learners, learner => Of(learner, decoded is null ? Table.Rest(learner) : decoded[learner]));

    private void Room()
    {
        if (_facts.Length != plan.LearnerFacts.Count || (_facts.Length > 0 && _facts[0].Length < Table.Learners))
        {
            _facts = [.. plan.LearnerFacts.Select(_ => new long[Table.Learners])];
        }

        if (_override.Length < Table.Cases)
        {
            _override = new byte[Table.Cases];
            _kept = new byte[Table.Cases];
            _resetOn = new int[Table.Cases];
            _spokenOf = new bool[Table.Cases];
        }

        if (_keepsRecords && _records.Length < Table.Learners)
        {
            _records = new LearnerRecord?[Table.Learners];
        }
    }

    private void Of(int learner, LearnerRecord? record)
    {
        for (int f = 0; f < _facts.Length; f++)
        {
            var value = record is null ? Value.Missing : FactValues.Of(plan.LearnerFacts[f], record.Facts);
            _facts[f][learner] = value.IsMissing ? LaneColumn.Missing
                : plan.LearnerFacts[f].Type switch
                {
                    ValueKind.Text => TextNumber(value.Text),
                    ValueKind.Boolean => value.Answer == Answer.Met ? 1 : 0,
                    _ => value.Low,
                };
        }

        if (_keepsRecords)
        {
            _records[learner] = record;
        }

        var (first, count) = Table.CasesOf(learner);
        for (int c = first; c < first + count; c++)
        {
            string id = Table.CompetencyIds[Table.CompetencyOf(c)];
            _override[c] = record is null ? (byte)0 : (byte)Decided(record, id);
            _kept[c] = record is null ? (byte)0 : (byte)Keeps(record, id);
            _spokenOf[c] = record is not null && SpeaksOf(record, id);
            _resetOn[c] = record is not null && Renewal is { Reset: true } renewal
                && renewal.ResetOn([.. record.Awards.Where(a => a.Competency == id && a.AwardedOn <= AsOf)], AsOf) is { } day ? day.DayNumber : NoDay;
        }
    }

    /// <summary>The newest decision that names a level of the scale; of one day the last in the record.</summary>
    private int Decided(LearnerRecord record, string competency)
    {
        Override? decided = null;
        foreach (var o in record.Overrides)
        {
            if (o.Competency == competency && o.DecidedOn <= AsOf && RankOf(o.Level) > 0 && !(o.DecidedOn < decided?.DecidedOn))
            {
                decided = o;
            }
        }

        return RankOf(decided?.Level);
    }

    private int Keeps(LearnerRecord record, string competency) =>
        record.Awards.Where(a => a.Competency == competency && Holds(a)).Select(a => RankOf(a.Level)).DefaultIfEmpty().Max();

    private bool SpeaksOf(LearnerRecord record, string competency) =>
        record.Awards.Any(a => a.Competency == competency && a.AwardedOn <= AsOf)
        || record.Overrides.Any(o => o.Competency == competency && o.DecidedOn <= AsOf)
        || record.SupportEvents.Any(s => s.Competency == competency && s.GivenOn <= AsOf)
        || record.Plan?.Entries.Any(e => e.Competency == competency) == true;
}
