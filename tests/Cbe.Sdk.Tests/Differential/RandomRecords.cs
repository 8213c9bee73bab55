using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>
/// Random records aimed at a pack: scores at and beside the numbers of its rules, days that tie, members that are missing or
/// wrong, items of days to come, competencies of which nothing is shown, and now and then very many items.
/// </summary>
internal sealed class RandomRecords
{
    private static readonly Dictionary<string, FactValue> NoFacts = [];

    private readonly Dice _dice;
    private readonly Aims _aims;
    private readonly RecordSchema _schema;
    private readonly IReadOnlyList<string> _competencies;
    private readonly int _missing;
    private readonly int _days;
    private readonly bool _wrong;

    public RandomRecords(int seed, Aims aims, RecordSchema schema, IReadOnlyList<string> competencies)
    {
        (_dice, _aims, _schema, _competencies) = (new Dice(seed), aims, schema, competencies);
        _missing = _dice.Of([2, 3, 5, 12, 1_000]);
        _days = _dice.Of([2, 4, 12, 40]);
        _wrong = _dice.Once(3);
    }

    public DateOnly AsOf() => RandomExpressions.FirstDay.AddDays(_dice.Once(6) ? _dice.Next(-3, 3) : _dice.Next(0, 45));

    /// <summary>Learners with about so many cases in all, most of them small.</summary>
    public List<LearnerRecord> Many(int cases, int longest)
    {
        var learners = new List<LearnerRecord>();
        for (int left = cases; left > 0;)
        {
            var own = Own();
            learners.Add(Learner($"learner {learners.Count}", own, longest));
            left -= own.Count;
        }

        return learners;
    }

    private List<string> Own()
    {
        string[] all = [.. _competencies];
        _dice.Shuffle(all);
        return [.. all.Take(_dice.Once(6) ? all.Length : _dice.Next(1, Math.Min(all.Length, 8) + 1))];
    }

    private LearnerRecord Learner(string id, List<string> own, int longest)
    {
        var evidence = own.SelectMany(c => Enumerable.Range(0, Length(longest)).Select(_ => c)).ToArray();
        _dice.Shuffle(evidence);
        return new()
        {
            Id = id,
            Evidence = Twice([.. evidence.Select((c, i) => Item($"e{i:0000}", c))]),
            Awards = Some(3, () => new Award { Competency = Competency(own), Level = Level(), AwardedOn = Day(), ExpiresOn = _dice.Once(3) ? Day() : null }),
            Overrides = Some(8, () => new Override { Competency = Competency(own), Level = Level() ?? _schema.Scale.Levels.Names[0], ByRole = "teacher", Reason = "seen in class", DecidedOn = Day() }),
            SupportEvents = Some(3, () => new SupportEvent { GivenOn = Day(), Kind = _dice.Of(RandomExpressions.Texts).Trim(), Competency = _dice.Once(3) ? null : Competency(own), Tier = _dice.Once(4) ? null : _dice.Next(1, 4) }),
            Needs = Some(3, () => _dice.Of(RandomExpressions.Texts).Trim()).Distinct().ToList(),
            Accommodations = Some(3, () => _dice.Of(RandomExpressions.Texts).Trim()).Distinct().ToList(),
            Plan = _dice.Once(8) ? new PathwayPlan { Entries = [new(Competency(own))] } : null,
            Facts = Facts(FactSubject.Learner),
        };
    }

    /// <summary>Now and then an item has the id of the first, and its days: a record is then checked alike on whichever day it is looked at.</summary>
    private List<Evidence> Twice(List<Evidence> items)
    {
        if (_wrong && items.Count > 1 && _dice.Once(4))
        {
            items[^1] = items[^1] with { Id = items[0].Id, OccurredOn = items[0].OccurredOn, RecordedOn = items[0].RecordedOn };
        }

        return items;
    }

    private int Length(int longest) => _dice.Once(4_000) ? _dice.Next(longest / 5, longest + 1)
        : _dice.Once(1_500) ? _dice.Next(longest / 20, (longest / 5) + 1)
        : _dice.Once(200) ? _dice.Next(20, 80)
        : _dice.Once(6) ? _dice.Next(5, 13)
        : _dice.Next(0, 5);

    private Evidence Item(string id, string competency)
    {
        var on = Day();
        var symbols = _schema.Symbols;
        return new()
        {
            Id = id,
            Competency = _wrong && _dice.Once(60) ? "nowhere" : competency,
            OccurredOn = on,
            RecordedOn = Missing() ? null : on.AddDays(_dice.Next(-1, 4)),
            Sequence = _dice.Once(3) ? _dice.Next(-1, 3) : null,
            Level = Level(),
            Score = Missing() ? null : _wrong && _dice.Once(20) ? _schema.Scale.MaximumScore + Number.FromMicros(_dice.Next(1, 3)) : _aims.Score(),
            Assessor = Word(symbols.Assessor),
            ConfirmedBy = Word(symbols.ConfirmedBy),
            Setting = Word(symbols.Setting),
            Form = Word(symbols.Form),
            Rigor = Word(symbols.Rigor),
            Attempt = Missing() ? null : _dice.Once(20) ? _dice.Of([int.MinValue, int.MaxValue, -1, 300]) : _dice.Next(0, 5),
            ChosenByLearner = _dice.Once(2),
            HasNextSteps = _dice.Once(3),
            FeedbackOn = Missing() ? null : on.AddDays(_dice.Next(-1, 6)),
            Task = Missing() ? null : _dice.Of(RandomExpressions.Texts),
            Purpose = Word(symbols.Purpose),
            Points = Missing() ? null : _dice.Once(4) ? _aims.Score() : Number.FromInteger(_dice.Next(-1, 11)),
            PointsPossible = Missing() ? null : _dice.Of([Number.FromInteger(10), Number.FromInteger(7), Number.FromMicros(9_999), Number.FromMicros(10_000)]),
            LatePenalty = _dice.Once(3) ? Number.FromMicros(_dice.Next(0, 3_000_000)) : null,
            Weight = Missing() ? null : _dice.Once(8) ? _dice.Of([Number.Zero, Number.FromMicros(1), Number.FromInteger(1_000), Number.FromInteger(1_001)]) : Number.FromMicros(_dice.Next(0, 4) * 500_000),
            AssessedOn = Missing() ? null : on.AddDays(_dice.Next(0, 6)),
            DueOn = Missing() ? null : on.AddDays(_dice.Next(-3, 4)),
            Excused = _dice.Once(25),
            Facts = Facts(FactSubject.Evidence),
        };
    }

    private bool Missing() => _dice.Once(_missing);

    /// <summary>Mostly within a few days, so that many tie; now and then centuries away.</summary>
    private DateOnly Day() => _dice.Once(200) ? new DateOnly(_dice.Next(1_700, 2_300), 6, 1) : RandomExpressions.FirstDay.AddDays(_dice.Next(0, _days) + (_dice.Once(10) ? 30 : 0));

    private string Competency(List<string> own) => _dice.Once(6) ? _dice.Of(_competencies) : _dice.Of(own);

    private string? Level() => Missing() ? null : _wrong && _dice.Once(30) ? "Nonesuch" : _dice.Of(_schema.Scale.Levels.Names);

    private string? Word(SymbolSet set) => Missing() ? null : _wrong && _dice.Once(30) ? "nonesuch" : _dice.Once(10) ? _dice.Of(set.Values) : set.Values[_dice.Next(0, Math.Min(4, set.Values.Count))];

    private List<T> Some<T>(int outOf, Func<T> make) => [.. Enumerable.Range(0, _dice.Once(outOf) ? _dice.Next(1, 4) : 0).Select(_ => make())];

    private Dictionary<string, FactValue> Facts(FactSubject of)
    {
        if (_dice.Once(4))
        {
            return NoFacts;
        }

        var facts = new Dictionary<string, FactValue>();
        foreach (var fact in (_schema.Facts ?? []).Where(f => f.Of == of && !Missing()))
        {
            facts[fact.Name] = _wrong && _dice.Once(20) ? FactValue.FromText("nonesuch") : Value(fact);
        }

        return facts;
    }

    private FactValue Value(FactDeclaration fact) => fact.Type switch
    {
        ValueKind.Number => FactValue.FromNumber(_dice.Of([fact.Minimum!.Value, fact.Maximum!.Value, Number.FromInteger(_dice.Next(0, 6)), Number.FromMicros(_dice.Next(0, 1_000_001))])),
        ValueKind.Boolean => FactValue.FromBoolean(_dice.Once(2)),
        ValueKind.Date => FactValue.FromDate(Day()),
        ValueKind.Symbol => FactValue.FromText(_dice.Of(fact.Symbols!.Values)),
        _ => FactValue.FromText(_dice.Of(RandomExpressions.Texts)),
    };
}
