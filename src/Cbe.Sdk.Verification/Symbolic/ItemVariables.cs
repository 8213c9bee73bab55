using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;
using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Symbolic;

/// <summary>
/// An item of evidence as the record can hold it, with a variable for each member that rules read: known or missing, and within what the
/// record allows. Days that a rule sees, such as <c>DaysAgo</c>, follow from the day of the item.
/// </summary>
internal sealed class ItemVariables(SymbolicAlgebra algebra, BoundPolicy policy, IReadOnlySet<string> members)
{
    /// <summary>Of what scores are multiples, in millionths: 1 for any score, a million for whole ones, who are sooner looked through.</summary>
    public long ScoreUnit { get; init; } = 1;

    private readonly Terms _terms = algebra.Terms;

    /// <summary>A new item.</summary>
    /// <param name="name">The beginning of the names of its variables.</param>
    /// <param name="asOf">The day of the decision, as a day number.</param>
    public SymbolicItem Make(string name, Whole asOf)
    {
        var day = _terms.Whole($"{name}.OccurredOn", 0, policy.AsOf.DayNumber);
        return Make(name, day, asOf, members.Contains("FeedbackDays") ? Maybe($"{name}.FeedbackOn", 0, policy.AsOf.DayNumber) : null);
    }

    /// <summary>The same item on another day, and seen from another; its other days move with it.</summary>
    /// <param name="item">The item.</param>
    /// <param name="day">Its day.</param>
    /// <param name="asOf">The day of the decision.</param>
    /// <param name="by">By how many days it is moved.</param>
    public SymbolicItem Moved(SymbolicItem item, Whole day, Whole asOf, Whole by)
    {
        var moved = item.Members.ToDictionary(m => m.Key, m => m.Value, StringComparer.Ordinal);
        foreach (string other in new[] { "FeedbackOn", "RecordedOn" }.Where(moved.ContainsKey))
        {
            var before = (SymbolicScalar)moved[other];
            moved[other] = algebra.Exact(before.Known, _terms.Add(before.Low, by));
        }

        SetDays(moved, day, asOf);
        return item with { Members = moved };
    }

    /// <summary>The same item with other values in some members.</summary>
    public static SymbolicItem With(SymbolicItem item, IEnumerable<KeyValuePair<string, SymbolicValue>> others)
    {
        var changed = item.Members.ToDictionary(m => m.Key, m => m.Value, StringComparer.Ordinal);
        foreach (var (member, value) in others)
        {
            changed[member] = value;
        }

        return item with { Members = changed };
    }

    /// <summary>A new value for one member, as an item has it.</summary>
    public SymbolicValue Value(string name, string member) => member switch
    {
        "Level" => Maybe($"{name}.Level", 1, policy.Scale.Levels.Count),
        "Score" => algebra.Exact(_terms.Truth($"{name}.Score?"), _terms.Multiply(
            _terms.Whole($"{name}.Score", Up(policy.Scale.MinimumScore.Micros), (Int128)Math.Floor((decimal)policy.Scale.MaximumScore.Micros / ScoreUnit)), _terms.Of(ScoreUnit))),
        "Assessor" => Symbol(name, member, policy.Symbols.Assessor),
        "ConfirmedBy" => algebra.Exact(_terms.Whole($"{name}.ConfirmedBy", 0, policy.Symbols.ConfirmedBy.Values.Count - 1)),
        "Setting" => Symbol(name, member, policy.Symbols.Setting),
        "Form" => Symbol(name, member, policy.Symbols.Form),
        "Rigor" => Symbol(name, member, policy.Symbols.Rigor),
        "Purpose" when !IsFact(member) => Symbol(name, member, policy.Symbols.Purpose),
        "Attempt" => Counted($"{name}.Attempt", int.MinValue, int.MaxValue),
        "ChosenByLearner" or "HasNextSteps" => algebra.Of(_terms.Truth($"{name}.{member}")),
        "Task" when !IsFact(member) => Maybe($"{name}.Task", 0, TextCodes.Most),
        "Weight" when !IsFact(member) => algebra.Exact(_terms.Whole($"{name}.Weight", 0, 1_000 * Number.Scale)),
        "RecordedOn" => Maybe($"{name}.RecordedOn", 0, policy.AsOf.DayNumber),
        "Points" when !IsFact(member) => Maybe($"{name}.Points", -1_000_000 * Number.Scale, 1_000_000 * Number.Scale),
        "PointsPossible" when !IsFact(member) => Maybe($"{name}.PointsPossible", 10_000, 1_000_000 * Number.Scale),
        "LatePenalty" when !IsFact(member) => Maybe($"{name}.LatePenalty", 0, 1_000_000 * Number.Scale),
        _ => Fact(name, policy.Facts.FirstOrDefault(f => f.Of == FactSubject.Evidence && f.Name == member)
            ?? throw new UnsupportedConstructException($"`{member}` of an item")),
    };

    /// <summary>A variable for a fact of the learner or of an item.</summary>
    public SymbolicValue Fact(string name, FactDeclaration fact) => fact.Type switch
    {
        ValueKind.Boolean => Tri($"{name}.{fact.Name}"),
        ValueKind.Symbol => Symbol(name, fact.Name, fact.Symbols!),
        ValueKind.Number => Maybe($"{name}.{fact.Name}", fact.Minimum!.Value.Micros, fact.Maximum!.Value.Micros),
        ValueKind.Date => Maybe($"{name}.{fact.Name}", 0, DateOnly.MaxValue.DayNumber),
        _ => Maybe($"{name}.{fact.Name}", 0, TextCodes.Most),
    };

    private SymbolicItem Make(string name, Whole day, Whole asOf, SymbolicScalar? feedback)
    {
        var values = new Dictionary<string, SymbolicValue>(StringComparer.Ordinal);
        foreach (string member in members.Where(m => m is not ("OccurredOn" or "DaysAgo" or "FeedbackDays")))
        {
            values.Add(member, Value(name, member));
        }

        if (feedback is not null)
        {
            values.Add("FeedbackOn", feedback);
        }

        SetDays(values, day, asOf);
        return new(_terms.True, values);
    }

    private void SetDays(Dictionary<string, SymbolicValue> values, Whole day, Whole asOf)
    {
        values["OccurredOn"] = algebra.Exact(day);
        if (members.Contains("DaysAgo"))
        {
            values["DaysAgo"] = algebra.Exact(Micros(_terms.Subtract(asOf, day)));
        }

        if (values.TryGetValue("FeedbackOn", out var on) && on is SymbolicScalar feedback)
        {
            values["FeedbackDays"] = algebra.Exact(feedback.Known, Micros(_terms.Subtract(feedback.Low, day)));
        }
    }

    private Int128 Up(long least) => (Int128)Math.Ceiling((decimal)least / ScoreUnit);

    private Whole Micros(Whole whole) => _terms.Multiply(whole, _terms.Of(Number.Scale));

    private bool IsFact(string member) => policy.Facts.Any(f => f.Of == FactSubject.Evidence && string.Equals(f.Name, member, StringComparison.OrdinalIgnoreCase));

    private SymbolicScalar Maybe(string name, Int128 least, Int128 most) => algebra.Exact(_terms.Truth($"{name}?"), _terms.Whole(name, least, most));

    private SymbolicScalar Counted(string name, Int128 least, Int128 most) => algebra.Exact(_terms.Truth($"{name}?"), Micros(_terms.Whole(name, least, most)));

    private SymbolicScalar Symbol(string name, string member, SymbolSet set) => Maybe($"{name}.{member}", 0, set.Values.Count - 1);

    private SymbolicTruth Tri(string name)
    {
        var (known, value) = (_terms.Truth($"{name}?"), _terms.Truth(name));
        return new(_terms.And(known, value), _terms.And(known, _terms.Not(value)));
    }
}
