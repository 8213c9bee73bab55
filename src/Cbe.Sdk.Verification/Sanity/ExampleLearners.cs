using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Verification.Sanity;

/// <summary>
/// Plain learners to try: from one item to many, each item of one level and in everything else as good as can be, and then with one thing
/// otherwise. What one of them reaches needs no solver to be sure of.
/// </summary>
internal sealed class ExampleLearners(LawSetting setting)
{
    private readonly BoundPolicy _policy = setting.Policy;

    /// <summary>All of them, those with few items first, and among these those of low levels.</summary>
    public IEnumerable<LearnerRecord> All()
    {
        var others = Others().ToList();
        for (int items = 1; items <= setting.Items; items++)
        {
            for (int rank = 1; rank <= _policy.Scale.Levels.Count; rank++)
            {
                foreach (var other in others)
                {
                    yield return Learner(setting.Competency.Id, items, rank, other);
                }
            }
        }
    }

    /// <summary>As many items of the highest level as are looked at, for one competency.</summary>
    public IReadOnlyList<Evidence> Best(string competency) => Learner(competency, setting.Items, _policy.Scale.Levels.Count, l => l).Evidence;

    /// <summary>One item of the lowest level, for one competency.</summary>
    public IReadOnlyList<Evidence> Weak(string competency) => Learner(competency, 1, 1, l => l).Evidence;

    /// <summary>The facts of a learner for whom everything holds.</summary>
    public IReadOnlyDictionary<string, FactValue> Facts(bool most) =>
        _policy.Facts.Where(f => f.Of == FactSubject.Learner).Select(f => (f.Name, Value: Fact(f, most))).ToDictionary(f => f.Name, f => f.Value, StringComparer.Ordinal);

    private LearnerRecord Learner(string competency, int items, int rank, Func<LearnerRecord, LearnerRecord> other) =>
        other(new() { Id = "learner", Evidence = [.. Enumerable.Range(1, items).Select(i => Item(competency, i, rank))], Facts = Facts(most: true) });

    private Evidence Item(string competency, int number, int rank)
    {
        var scale = _policy.Scale;
        var day = setting.AsOf.AddDays(number - setting.Items - 1);
        var score = rank == scale.Levels.Count ? scale.MaximumScore : scale.Cuts.Count > 0 ? scale.Cuts[rank - 1] : scale.MinimumScore;
        return new()
        {
            Id = $"e{number}-{competency}", Competency = competency, OccurredOn = day, RecordedOn = day, FeedbackOn = day, Level = scale.Levels.NameOf(rank), Score = score,
            Assessor = "teacher", ConfirmedBy = "teacher", Setting = Turn(_policy.Symbols.Setting, number), Form = Turn(_policy.Symbols.Form, number), Rigor = _policy.Symbols.Rigor.Values[^1],
            Attempt = 1, ChosenByLearner = true, HasNextSteps = true, Purpose = "summative", Task = $"task-{number}", Points = score, PointsPossible = scale.MaximumScore,
            Facts = _policy.Facts.Where(f => f.Of == FactSubject.Evidence).ToDictionary(f => f.Name, f => Fact(f, most: true), StringComparer.Ordinal),
        };
    }

    /// <summary>Nothing otherwise, and then one thing at a time.</summary>
    private IEnumerable<Func<LearnerRecord, LearnerRecord>> Others()
    {
        var symbols = _policy.Symbols;
        yield return l => l;
        yield return l => l with { Facts = Facts(most: false) };
        yield return l => l with { Facts = new Dictionary<string, FactValue>() };
        foreach (var other in Words(symbols.Purpose, (e, w) => e with { Purpose = w }).Concat(Words(symbols.Setting, (e, w) => e with { Setting = w })).Concat(Words(symbols.Form, (e, w) => e with { Form = w }))
            .Concat(Words(symbols.Assessor, (e, w) => e with { Assessor = w })).Concat(Words(symbols.Rigor, (e, w) => e with { Rigor = w })).Concat(Words(symbols.ConfirmedBy, (e, w) => e with { ConfirmedBy = w })))
        {
            yield return Each(other);
        }

        yield return Each(e => e with { HasNextSteps = false, ChosenByLearner = false });
        yield return Each(e => e with { Task = "task" });
        yield return Each(e => e with { Level = null, Score = null, Points = null });
        foreach (var fact in _policy.Facts.Where(f => f.Of == FactSubject.Evidence))
        {
            foreach (var value in fact.Symbols?.Values.Select(FactValue.FromText) ?? [Fact(fact, most: false)])
            {
                yield return Each(e => e with { Facts = new Dictionary<string, FactValue>(e.Facts, StringComparer.Ordinal) { [fact.Name] = value } });
            }
        }

        foreach (var fact in _policy.Facts.Where(f => f.Of == FactSubject.Learner && f.Symbols is not null))
        {
            foreach (string word in fact.Symbols!.Values)
            {
                yield return l => l with { Facts = new Dictionary<string, FactValue>(l.Facts, StringComparer.Ordinal) { [fact.Name] = FactValue.FromText(word) } };
            }
        }
    }

    private static IEnumerable<Func<Evidence, Evidence>> Words(SymbolSet set, Func<Evidence, string, Evidence> with) => set.Values.Select(w => (Func<Evidence, Evidence>)(e => with(e, w)));

    private static Func<LearnerRecord, LearnerRecord> Each(Func<Evidence, Evidence> other) => l => l with { Evidence = [.. l.Evidence.Select(other)] };

    private static string Turn(SymbolSet set, int number) => set.Values[(number - 1) % set.Values.Count];

    private FactValue Fact(FactDeclaration fact, bool most) => fact.Type switch
    {
        ValueKind.Number => FactValue.FromNumber((most ? fact.Maximum : fact.Minimum) ?? Number.Zero),
        ValueKind.Boolean => FactValue.FromBoolean(most),
        ValueKind.Date => FactValue.FromDate(most ? setting.AsOf : DateOnly.MinValue),
        ValueKind.Symbol => FactValue.FromText(fact.Symbols!.Values[most ? ^1 : 0]),
        _ => FactValue.FromText(most ? "yes" : "no"),
    };
}
