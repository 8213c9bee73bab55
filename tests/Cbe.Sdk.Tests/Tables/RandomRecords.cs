using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Tables;

/// <summary>Random records with everything that a record can hold, and with what cannot be used; few days and values, so that items tie.</summary>
internal sealed class RandomRecords(int seed)
{
    private static readonly string?[] Levels = [null, "Beginning", "developing", "Proficient", "Advanced", "Unheard of"];
    private static readonly string?[] Competencies = ["c1", "A.2", "c3", "c4", "nowhere"];
    private readonly Random _random = new(seed);

    /// <summary>Four competencies, five facts of evidence and one of learners.</summary>
    public static RecordSchema Schema { get; } = new()
    {
        Scale = Learners.Schemas.Scale,
        Framework = new("f", "F", [new Competency { Id = "c1", Code = "A.1" }, new Competency { Id = "c2", Code = "A.2" }, new Competency { Id = "c3" }, new Competency { Id = "c4" }]),
        Facts =
        [
            new FactDeclaration { Name = "pages", Type = ValueKind.Number, Minimum = Number.Zero, Maximum = Number.FromInteger(900), Of = FactSubject.Evidence },
            new FactDeclaration { Name = "club", Type = ValueKind.Text, Of = FactSubject.Learner },
            new FactDeclaration { Name = "room", Type = ValueKind.Text, Of = FactSubject.Evidence },
            new FactDeclaration { Name = "outside", Type = ValueKind.Boolean, Of = FactSubject.Evidence },
            new FactDeclaration { Name = "seen", Type = ValueKind.Date, Of = FactSubject.Evidence },
            new FactDeclaration { Name = "mood", Type = ValueKind.Symbol, Symbols = new("mood", "calm", "glad"), Of = FactSubject.Evidence },
        ],
    };

    public List<LearnerRecord> Some(int most = 80, string prefix = "l") => [.. Enumerable.Range(0, _random.Next(0, most + 1)).Select(i => Record($"{prefix}{i}"))];

    public LearnerRecord Record(string id) => new()
    {
        Id = id,
        Evidence = [.. Enumerable.Range(0, _random.Next(0, 12)).Select(i => Item($"e{(_random.Next(40) == 0 ? 1 : i)}"))],
        Awards = Maybe(() => new Award { Competency = Of(Competencies), Level = Of(Levels), AwardedOn = Day(), ExpiresOn = _random.Next(2) == 0 ? Day() : null }),
        Overrides = Maybe(() => new Override { Competency = Of(Competencies)!, Level = "Advanced", ByRole = "teacher", Reason = "seen", DecidedOn = Day() }),
        SupportEvents = Maybe(() => new SupportEvent { GivenOn = Day(), Kind = "small-group", Competency = Of(Competencies), Tier = 2 }),
        Choices = Maybe(() => new Choice { Date = Day(), Kind = ChoiceKind.MoveOn, Detail = "ü \"quoted\"" }),
        Goals = Maybe(() => new Goal { SetOn = Day(), SetByLearner = true }),
        Plan = _random.Next(4) == 0 ? new PathwayPlan { Entries = [new("c3", Day()), new("c4")] } : null,
        Needs = Maybe(() => "glasses"),
        Subgroups = _random.Next(2) == 0 ? new Dictionary<string, string> { ["sex"] = "F", ["idea"] = "yes" } : new Dictionary<string, string>(),
        Facts = _random.Next(3) == 0 ? new Dictionary<string, FactValue> { ["club"] = FactValue.FromText("chess") } : new Dictionary<string, FactValue>(),
    };

    public Evidence Item(string id) => new()
    {
        Id = id,
        Competency = Of(Competencies)!,
        OccurredOn = Day(),
        RecordedOn = _random.Next(3) == 0 ? Day() : null,
        Sequence = _random.Next(4) == 0 ? _random.Next(0, 3) : null,
        Level = Of(Levels),
        Score = _random.Next(3) == 0 ? null : Number.FromMicros(_random.Next(0, 101_000_000)),
        Assessor = Of([null, "teacher", "Peer", "expert", "stranger"]),
        ConfirmedBy = Of([null, "none", "teacher", "mentor"]),
        Setting = Of([null, "school", "home"]),
        Form = Of([null, "test", "project"]),
        Rigor = Of([null, "recall", "extended"]),
        Attempt = _random.Next(3) == 0 ? _random.Next(1, 4) : null,
        ChosenByLearner = _random.Next(2) == 0,
        HasNextSteps = _random.Next(2) == 0,
        FeedbackOn = _random.Next(3) == 0 ? Day() : null,
        Task = Of([null, "", "quiz 1", "quiz 2", "\ud83d\ude80", "\uffee"]),
        Purpose = Of([null, "formative", "summative"]),
        Weight = _random.Next(3) == 0 ? Number.FromInteger(_random.Next(0, 1200)) : null,
        Points = _random.Next(3) == 0 ? Number.FromInteger(_random.Next(-5, 20)) : null,
        PointsPossible = _random.Next(3) == 0 ? Number.FromInteger(_random.Next(1, 20)) : null,
        LatePenalty = _random.Next(5) == 0 ? Number.FromInteger(_random.Next(0, 5)) : null,
        AssessedOn = _random.Next(3) == 0 ? Day() : null,
        DueOn = _random.Next(3) == 0 ? Day() : null,
        Excused = _random.Next(9) == 0,
        Facts = Facts(),
    };

    private Dictionary<string, FactValue> Facts()
    {
        var facts = new Dictionary<string, FactValue>();
        Maybe("pages", () => FactValue.FromNumber(Number.FromInteger(_random.Next(0, 1000))));
        Maybe("room", () => FactValue.FromText(Of(["", "12", "14b"])!));
        Maybe("outside", () => FactValue.FromBoolean(_random.Next(2) == 0));
        Maybe("seen", () => FactValue.FromDate(Day()));
        Maybe("mood", () => FactValue.FromText(Of(["calm", "Glad", "sad"])!));
        return facts;

        void Maybe(string name, Func<FactValue> make)
        {
            if (_random.Next(4) == 0)
            {
                facts.Add(name, make());
            }
        }
    }

    private DateOnly Day() => new DateOnly(2026, 1, 8).AddDays(_random.Next(0, 5) * (_random.Next(20) == 0 ? 30_000 : 1));

    private T Of<T>(T[] options) => options[_random.Next(options.Length)];

    private List<T> Maybe<T>(Func<T> make) => _random.Next(4) == 0 ? [make()] : [];
}
