using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>Random values of the facts that a pack declares, within their limits and words.</summary>
internal sealed class FactMaker(LawScope scope)
{
    private readonly IReadOnlyList<FactDeclaration> _learner = [.. scope.Policy.Facts.Where(f => f.Of == FactSubject.Learner)];

    /// <summary>Facts of a learner.</summary>
    public Dictionary<string, FactValue> OfLearner(Dice dice, int missing) => Of(_learner, scope.Aims, dice, new(50, 60, missing, 0, 0), "facts.");

    /// <summary>A value of a fact.</summary>
    public FactValue Value(FactDeclaration fact, Dice dice, int named, string prefix = "") => Value(fact, scope.Aims, dice, named, prefix);

    public static Dictionary<string, FactValue> Of(IReadOnlyList<FactDeclaration> facts, Aims aims, Dice dice, Mood mood, string prefix = "")
    {
        var values = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var fact in facts.Where(_ => !dice.Chance(mood.Missing)))
        {
            values[fact.Name] = Value(fact, aims, dice, mood.Named, prefix);
        }

        return values;
    }

    /// <summary>Subgroups of a learner.</summary>
    public static Dictionary<string, string> Subgroups(Dice dice) => new(StringComparer.Ordinal)
    {
        ["sex"] = dice.Pick(["F", "M"]),
        ["englishLearner"] = dice.Pick(["yes", "no"]),
        ["idea"] = dice.Pick(["yes", "no"]),
    };

    private static FactValue Value(FactDeclaration fact, Aims aims, Dice dice, int named, string prefix)
    {
        string name = prefix + fact.Name;
        switch (fact.Type)
        {
            case ValueKind.Number:
                return FactValue.FromNumber(dice.Pick(aims.Numbers(name, fact.Minimum ?? Number.Zero, fact.Maximum ?? Number.FromInteger(100))));
            case ValueKind.Boolean:
                return FactValue.FromBoolean(dice.Chance(60));
            case ValueKind.Date:
                return FactValue.FromDate(new DateOnly(2020, 1, 1).AddDays(dice.Below(3000)));
            case ValueKind.Symbol:
                var words = aims.Words(fact.Symbols!);
                return FactValue.FromText(words.Count > 0 && dice.Chance(named) ? dice.Pick(words) : dice.Pick(fact.Symbols!.Values));
            default:
                return FactValue.FromText(dice.Pick(["a", "b", .. aims.Texts(name)]));
        }
    }
}
