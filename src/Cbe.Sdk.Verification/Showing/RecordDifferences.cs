using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Verification.Showing;

/// <summary>What differs between the two learners of a witness, in words.</summary>
internal static class RecordDifferences
{
    public static IReadOnlyList<string> Of(WitnessSide left, WitnessSide? right) => right is null ? [] :
    [
        .. Day(left, right), .. Learner(left.Learner, right.Learner), .. Items(left, right),
    ];

    /// <summary>What the record says of the learner beside evidence, by name.</summary>
    public static IEnumerable<(string Name, string Says)> About(LearnerRecord learner) =>
    [
        .. learner.Subgroups.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => (s.Key, s.Value)),
        .. learner.Facts.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => (f.Key, f.Value.ToString())),
        .. Listed("needs", learner.Needs), .. Listed("accommodations", learner.Accommodations),
        .. learner.Awards.Select(a => ($"award of {a.Competency ?? a.Credential}", $"{a.Level} on {a.AwardedOn.ToText()}")),
        .. learner.Overrides.Select(o => ($"decision by a person about {o.Competency}", $"{o.Level} on {o.DecidedOn.ToText()}")),
    ];

    private static IEnumerable<(string, string)> Listed(string name, IReadOnlyList<string> words) => words.Count == 0 ? [] : [(name, string.Join(", ", words))];

    private static IEnumerable<string> Day(WitnessSide left, WitnessSide right) =>
        left.AsOf == right.AsOf ? [] : [$"the day of the decision: {left.AsOf.ToText()} | {right.AsOf.ToText()}"];

    private static IEnumerable<string> Learner(LearnerRecord left, LearnerRecord right)
    {
        if (left.Id != right.Id)
        {
            yield return $"the learner's id: {left.Id} | {right.Id}";
        }

        var one = About(left).ToLookup(a => a.Name, a => a.Says);
        var other = About(right).ToLookup(a => a.Name, a => a.Says);
        foreach (string name in one.Select(g => g.Key).Union(other.Select(g => g.Key)).Where(n => !one[n].SequenceEqual(other[n])))
        {
            yield return $"{name}: {Said(one[name])} | {Said(other[name])}";
        }
    }

    private static string Said(IEnumerable<string> says) => says.ToList() is { Count: > 0 } words ? string.Join(", ", words) : "-";

    private static IEnumerable<string> Items(WitnessSide left, WitnessSide right)
    {
        var (one, other) = (left.Learner.Evidence, right.Learner.Evidence);
        foreach (var item in one.Where(e => other.All(o => o.Id != e.Id)))
        {
            yield return $"item {item.Id}: only \"{left.Name}\"";
        }

        foreach (var item in other.Where(e => one.All(o => o.Id != e.Id)))
        {
            yield return $"item {item.Id}: only \"{right.Name}\"";
        }

        var columns = ItemColumns.Of([.. one, .. other]);
        foreach (var item in one)
        {
            if (other.FirstOrDefault(o => o.Id == item.Id) is { } same)
            {
                foreach (var (name, read) in columns.Where(c => c.Read(item) != c.Read(same)))
                {
                    yield return $"item {item.Id}, {name}: {read(item) ?? "-"} | {read(same) ?? "-"}";
                }
            }
        }

        if (one.Count == other.Count && one.Select(e => e.Id).Order(StringComparer.Ordinal).SequenceEqual(other.Select(e => e.Id).Order(StringComparer.Ordinal)) && !one.Select(e => e.Id).SequenceEqual(other.Select(e => e.Id)))
        {
            yield return $"the order in the record: {string.Join(", ", one.Select(e => e.Id))} | {string.Join(", ", other.Select(e => e.Id))}";
        }
        else if (one.Count != other.Count && one.Select(e => e.Id).ToHashSet(StringComparer.Ordinal).SetEquals(other.Select(e => e.Id)))
        {
            yield return "an item stands twice";
        }
    }
}
