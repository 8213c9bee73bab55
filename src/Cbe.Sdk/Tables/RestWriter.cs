using System.Text;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Tables;

/// <summary>
/// What a record holds beside evidence, in bytes. Not as JSON, whose reader sets aside what it does not know: a record that was
/// made in code comes back with every oddity that it had, and so with the same decisions.
/// </summary>
internal sealed class RestWriter
{
    private readonly MemoryStream _stream = new();
    private readonly BinaryWriter _to;

    public RestWriter() => _to = new(_stream, Encoding.UTF8, leaveOpen: true);

    /// <summary>The bytes, good until the next call; none where the record holds nothing but evidence.</summary>
    public ReadOnlySpan<byte> Write(LearnerRecord record)
    {
        if (IsEmpty(record))
        {
            return default;
        }

        _stream.SetLength(0);
        List(record.Choices, c =>
        {
            Day(c.Date);
            _to.Write((byte)c.Kind);
            Text(c.Competency);
            Text(c.Detail);
            Day(c.HonouredOn);
        });
        List(record.Goals, g =>
        {
            Day(g.SetOn);
            Text(g.Competency);
            Text(g.Description);
            Day(g.TargetOn);
            Day(g.ReachedOn);
            _to.Write(g.SetByLearner);
        });
        List(record.SupportEvents, s =>
        {
            Day(s.GivenOn);
            Text(s.Kind);
            Text(s.Competency);
            _to.Write(s.Tier.HasValue);
            _to.Write(s.Tier ?? 0);
        });
        List(record.Needs, Text);
        List(record.Accommodations, Text);
        _to.Write(record.Plan is not null);
        List(record.Plan?.Entries ?? [], e =>
        {
            Text(e.Competency);
            Day(e.TargetOn);
        });
        List([.. record.Subgroups.OrderBy(s => s.Key, StringComparer.Ordinal)], s =>
        {
            Text(s.Key);
            Text(s.Value);
        });
        List(record.Awards, a =>
        {
            Text(a.Competency);
            Text(a.Credential);
            Text(a.Level);
            Day(a.AwardedOn);
            Day(a.ExpiresOn);
        });
        List(record.Overrides, o =>
        {
            Text(o.Competency);
            Text(o.Level);
            Text(o.ByRole);
            Text(o.Reason);
            Day(o.DecidedOn);
        });
        List([.. record.Facts.OrderBy(f => f.Key, StringComparer.Ordinal)], f =>
        {
            Text(f.Key);
            Fact(f.Value);
        });
        _to.Flush();
        return _stream.GetBuffer().AsSpan(0, (int)_stream.Length);
    }

    private static bool IsEmpty(LearnerRecord r) => r.Plan is null
        && r.Choices.Count + r.Goals.Count + r.SupportEvents.Count + r.Needs.Count + r.Accommodations.Count + r.Subgroups.Count + r.Awards.Count + r.Overrides.Count + r.Facts.Count == 0;

    private void List<T>(IReadOnlyCollection<T> items, Action<T> write)
    {
        _to.Write7BitEncodedInt(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private void Fact(FactValue fact)
    {
        _to.Write((byte)fact.Kind);
        switch (fact.Kind)
        {
            case FactKind.Number:
                _to.Write(fact.Number.Micros);
                break;
            case FactKind.Boolean:
                _to.Write(fact.Boolean);
                break;
            case FactKind.Date:
                Day(fact.Date);
                break;
            default:
                Text(fact.Text);
                break;
        }
    }

    private void Text(string? text)
    {
        _to.Write(text is not null);
        if (text is not null)
        {
            _to.Write(text);
        }
    }

    private void Day(DateOnly? day) => _to.Write7BitEncodedInt(day is { } d ? d.DayNumber + 1 : 0);
}
