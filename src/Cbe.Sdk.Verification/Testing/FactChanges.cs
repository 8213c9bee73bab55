using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>Learners with other facts.</summary>
internal static class FactChanges
{
    /// <summary>Other values of the facts that the law names, of the learner and of items; each alone where that is enough.</summary>
    /// <param name="scope">What is asked about.</param>
    /// <param name="dice">The dice.</param>
    /// <param name="learner">The learner.</param>
    /// <param name="name">What the learner beside is called.</param>
    /// <param name="which">The facts.</param>
    /// <param name="also">Facts that the pack does not declare: no rule can read them, and they change nothing.</param>
    public static List<Change> Of(LawScope scope, Dice dice, LearnerRecord learner, string name, Func<FactDeclaration, bool> which, params string[] also)
    {
        List<Change> changes = [];
        foreach (var fact in scope.Policy.Facts.Where(which))
        {
            if (fact.Of == FactSubject.Learner)
            {
                changes.Add(Learner(name, fact.Name, scope.Random.Facts.Value(fact, dice, 60, "facts.")));
            }
            else if (learner.Evidence.Count > 0)
            {
                changes.Add(Item(name, dice.Pick(learner.Evidence).Id, fact.Name, scope.Random.Facts.Value(fact, dice, 60)));
            }
        }

        changes.AddRange(also.Select(f => Learner(name, f, FactValue.FromText(dice.Pick(["one", "another"])))));
        return changes;
    }

    /// <summary>All of some changes, and for a smaller counterexample each of them alone.</summary>
    public static Change All(string name, IReadOnlyList<Change> changes) => new(name, learner =>
    {
        var right = changes.Aggregate(learner, (l, c) => c.On(l)?.Right ?? l);
        return ReferenceEquals(right, learner) ? null : new(learner, right);
    })
    {
        Item = changes.Count == 1 ? changes[0].Item : null,
        Smaller = () => changes.Count == 1 ? [] : changes.Select(c => All(name, [c])),
    };

    /// <summary>The facts with one more, or with another value of one.</summary>
    public static IReadOnlyDictionary<string, FactValue> With(IReadOnlyDictionary<string, FactValue> facts, string name, FactValue value)
    {
        var with = new Dictionary<string, FactValue>(facts, StringComparer.Ordinal) { [name] = value };
        return with;
    }

    private static Change Learner(string name, string fact, FactValue value) =>
        Change.Of(name, l => l.Facts.TryGetValue(fact, out var old) && old == value ? null : l with { Facts = With(l.Facts, fact, value) });

    private static Change Item(string name, string id, string fact, FactValue value) =>
        Changes.Item(name, id, e => e.Facts.TryGetValue(fact, out var old) && old == value ? null : e with { Facts = With(e.Facts, fact, value) });
}
