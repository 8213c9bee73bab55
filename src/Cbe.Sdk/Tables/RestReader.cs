using System.Text;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tables;

/// <summary>Reads what <see cref="RestWriter"/> wrote. What it did not write is refused.</summary>
internal sealed class RestReader
{
    private readonly BinaryReader _from;

    private RestReader(Stream stream) => _from = new(stream, Encoding.UTF8);

    /// <summary>The record without evidence.</summary>
    public static LearnerRecord Read(string id, ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            return new() { Id = id };
        }

        try
        {
            using var stream = new MemoryStream(bytes.ToArray(), writable: false);
            var record = new RestReader(stream).Record(id);
            return stream.Position == stream.Length ? record : throw new EvidenceTableException($"behind the record of the learner `{id}` stands something else");
        }
        catch (Exception problem) when (problem is IOException or FormatException or ArgumentException)
        {
            throw new EvidenceTableException($"the record of the learner `{id}` cannot be read", problem);
        }
    }

    private LearnerRecord Record(string id)
    {
        var record = new LearnerRecord
        {
            Id = id,
            Choices = List(() => new Choice { Date = RequiredDay(), Kind = (ChoiceKind)_from.ReadByte(), Competency = Text(), Detail = Text(), HonouredOn = Day() }),
            Goals = List(() => new Goal { SetOn = RequiredDay(), Competency = Text(), Description = Text(), TargetOn = Day(), ReachedOn = Day(), SetByLearner = _from.ReadBoolean() }),
            SupportEvents = List(() => new SupportEvent { GivenOn = RequiredDay(), Kind = Text()!, Competency = Text(), Tier = Integer() }),
            Needs = List(() => Text()!),
            Accommodations = List(() => Text()!),
        };
        bool hasPlan = _from.ReadBoolean();
        var entries = List(() => new PlanEntry(Text()!, Day()));
        return record with
        {
            Plan = hasPlan ? new PathwayPlan { Entries = entries } : null,
            Subgroups = Map(() => Text()!),
            Awards = List(() => new Award { Competency = Text(), Credential = Text(), Level = Text(), AwardedOn = RequiredDay(), ExpiresOn = Day() }),
            Overrides = List(() => new Override { Competency = Text()!, Level = Text()!, ByRole = Text()!, Reason = Text()!, DecidedOn = RequiredDay() }),
            Facts = Map(Fact),
        };
    }

    private List<T> List<T>(Func<T> read)
    {
        int count = _from.Read7BitEncodedInt();

        // Everything takes at least a byte: no memory is set aside for what cannot be there.
        if (count < 0 || count > _from.BaseStream.Length - _from.BaseStream.Position)
        {
            throw new FormatException("a list is longer than its record");
        }

        var items = new List<T>(count);
        for (int i = 0; i < count; i++)
        {
            items.Add(read());
        }

        return items;
    }

    private Dictionary<string, T> Map<T>(Func<T> read) => List(() => KeyValuePair.Create(Text()!, read())).ToDictionary(StringComparer.Ordinal);

    private FactValue Fact() => (FactKind)_from.ReadByte() switch
    {
        FactKind.Number => FactValue.FromNumber(Number.FromMicros(_from.ReadInt64())),
        FactKind.Boolean => FactValue.FromBoolean(_from.ReadBoolean()),
        FactKind.Date => FactValue.FromDate(RequiredDay()),
        _ => FactValue.FromText(Text()!),
    };

    private string? Text() => _from.ReadBoolean() ? _from.ReadString() : null;

    private int? Integer()
    {
        bool has = _from.ReadBoolean();
        int number = _from.ReadInt32();
        return has ? number : null;
    }

    private DateOnly? Day() => _from.Read7BitEncodedInt() is > 0 and var day ? DateOnly.FromDayNumber(day - 1) : null;

    private DateOnly RequiredDay() => Day() ?? throw new FormatException("a day is missing");
}
