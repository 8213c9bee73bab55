using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Proofs;

/// <summary>Learners from the values that a solver found, as records that the engine evaluates like any other.</summary>
internal sealed class WitnessRecords(CaseTerms about, IReadOnlyDictionary<Term, Int128> values)
{
    private readonly BoundPolicy _policy = about.Policy;

    /// <summary>The variables whose values make records: all that the terms are made of.</summary>
    public static IReadOnlyList<Term> Wanted(IEnumerable<Term> terms)
    {
        var (open, seen, wanted) = (new Stack<Term>(terms), new HashSet<Term>(ReferenceEqualityComparer.Instance), new List<Term>());
        while (open.TryPop(out var term))
        {
            if (!seen.Add(term))
            {
                continue;
            }

            if (term.Operation == Operation.Variable)
            {
                wanted.Add(term);
            }

            foreach (var part in term.Parts)
            {
                open.Push(part);
            }
        }

        return [.. wanted.OrderBy(t => t.Name, StringComparer.Ordinal)];
    }

    public LearnerRecord Record(string id, IEnumerable<(Truth Present, SymbolicItem Item)> places, CaseAround around) => new()
    {
        Id = id,
        Evidence = [.. places.Select((p, i) => (p.Present, p.Item, Place: i + 1)).Where(p => Of(p.Present) != 0).Select(p => Item(p.Item, p.Place))],
        Facts = around.Facts.Select(f => (Declaration: _policy.Facts.First(d => d.Of == FactSubject.Learner && "facts." + d.Name == f.Key), f.Value))
            .Select(f => (f.Declaration.Name, Value: Fact(f.Declaration, f.Value))).Where(f => f.Value is not null).ToDictionary(f => f.Name, f => f.Value!.Value, StringComparer.Ordinal),
    };

    public DateOnly Day(Whole day) => DateOnly.FromDayNumber((int)Of(day));

    private Int128 Of(Term term) => TermValue.Of(term, values);

    private Evidence Item(SymbolicItem item, int place)
    {
        var day = Day(((SymbolicScalar)item.Members["OccurredOn"]).Low);
        return new()
        {
            Id = $"e{place}",
            Competency = about.Competency.Id,
            OccurredOn = day,
            Sequence = place,
            Level = Code(item, "Level") is { } rank ? _policy.Scale.Levels.NameOf((int)rank) : null,
            Score = Number(item, "Score"),
            Assessor = Word(item, "Assessor", _policy.Symbols.Assessor),
            ConfirmedBy = Word(item, "ConfirmedBy", _policy.Symbols.ConfirmedBy),
            Setting = Word(item, "Setting", _policy.Symbols.Setting),
            Form = Word(item, "Form", _policy.Symbols.Form),
            Rigor = Word(item, "Rigor", _policy.Symbols.Rigor),
            Purpose = IsFact("Purpose") ? null : Word(item, "Purpose", _policy.Symbols.Purpose),
            Attempt = Number(item, "Attempt") is { } attempt ? (int)(attempt.Micros / Values.Number.Scale) : null,
            ChosenByLearner = Holds(item, "ChosenByLearner") == true,
            HasNextSteps = Holds(item, "HasNextSteps") == true,
            FeedbackOn = Code(item, "FeedbackOn") is { } on ? DateOnly.FromDayNumber((int)on) : null,
            RecordedOn = Code(item, "RecordedOn") is { } recorded ? DateOnly.FromDayNumber((int)recorded) : null,
            Task = !IsFact("Task") && Code(item, "Task") is { } task ? about.Texts.TextOf((int)task) : null,
            Weight = IsFact("Weight") ? null : Number(item, "Weight"),
            Points = IsFact("Points") ? null : Number(item, "Points"),
            PointsPossible = IsFact("PointsPossible") ? null : Number(item, "PointsPossible"),
            LatePenalty = IsFact("LatePenalty") ? null : Number(item, "LatePenalty"),
            // Where evidence stands in order by another of its days, that day says its place.
            AssessedOn = _policy.RunsBy == EvidenceDay.Assessed ? _policy.AsOf.AddDays(place) : null,
            DueOn = _policy.RunsBy == EvidenceDay.Due ? _policy.AsOf.AddDays(place) : null,
            Facts = _policy.Facts.Where(f => f.Of == FactSubject.Evidence && item.Members.ContainsKey(f.Name))
                .Select(f => (f.Name, Value: Fact(f, item.Members[f.Name]))).Where(f => f.Value is not null).ToDictionary(f => f.Name, f => f.Value!.Value, StringComparer.Ordinal),
        };
    }

    private bool IsFact(string member) => _policy.Facts.Any(f => f.Of == FactSubject.Evidence && string.Equals(f.Name, member, StringComparison.OrdinalIgnoreCase));

    private Int128? Code(SymbolicItem item, string member) =>
        item.Members.TryGetValue(member, out var value) && value is SymbolicScalar scalar && Of(scalar.Known) != 0 ? Of(scalar.Low) : null;

    private Number? Number(SymbolicItem item, string member) => Code(item, member) is { } micros ? Values.Number.FromMicros((long)micros) : null;

    private string? Word(SymbolicItem item, string member, SymbolSet words) => Code(item, member) is { } code ? words.Values[(int)code] : null;

    private bool? Holds(SymbolicItem item, string member) => item.Members.TryGetValue(member, out var value) && value is SymbolicTruth truth ? Answer(truth) : null;

    private bool? Answer(SymbolicTruth truth) => Of(truth.Met) != 0 ? true : Of(truth.NotMet) != 0 ? false : null;

    private FactValue? Fact(FactDeclaration fact, SymbolicValue value) => value switch
    {
        SymbolicTruth truth => Answer(truth) is { } holds ? FactValue.FromBoolean(holds) : null,
        SymbolicScalar scalar when Of(scalar.Known) == 0 => null,
        SymbolicScalar scalar => fact.Type switch
        {
            ValueKind.Number => FactValue.FromNumber(Values.Number.FromMicros((long)Of(scalar.Low))),
            ValueKind.Date => FactValue.FromDate(DateOnly.FromDayNumber((int)Of(scalar.Low))),
            ValueKind.Symbol => FactValue.FromText(fact.Symbols!.Values[(int)Of(scalar.Low)]),
            _ => FactValue.FromText(about.Texts.TextOf((int)Of(scalar.Low))),
        },
        _ => null,
    };
}
