using System.Text;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Verification.Showing;

/// <summary>
/// A witness as plain text: a table with one row for each item of evidence, in which what differs stands as <c>one | other *</c>;
/// below it what was decided, and why.
/// </summary>
internal static class WitnessText
{
    private const int LongestExplanation = 14;

    public static string Print(Witness witness, PerformanceScale scale)
    {
        var text = new StringBuilder();
        var (left, right) = (witness.Left, witness.Right);
        text.Append(right is null ? $"A learner, \"{left.Name}\", on {left.AsOf.ToText()}." : $"A learner \"{left.Name}\" | \"{right.Name}\", on {Two(left.AsOf.ToText(), right.AsOf.ToText())}.").Append('\n');
        About(text, left.Learner, right?.Learner);
        text.Append('\n').Append(Items(left, right)).Append('\n');
        var one = DecisionRows.Of(left.Report, witness.Competency, scale);
        var other = right is null ? null : DecisionRows.Of(right.Report, witness.Competency, scale);
        text.Append(Decided(one, other));
        Why(text, witness, one, other);
        return text.ToString();
    }

    private static string Two(string? one, string? other) => one == other ? one ?? "" : $"{one ?? "-"} | {other ?? "-"} *";

    private static void About(StringBuilder text, LearnerRecord left, LearnerRecord? right)
    {
        var one = RecordDifferences.About(left).ToLookup(a => a.Name, a => a.Says);
        var other = right is null ? one : RecordDifferences.About(right).ToLookup(a => a.Name, a => a.Says);
        foreach (string name in one.Select(g => g.Key).Union(other.Select(g => g.Key)))
        {
            text.Append("  ").Append(name).Append(": ").Append(Two(one[name].FirstOrDefault(), other[name].FirstOrDefault())).Append('\n');
        }
    }

    private static string Items(WitnessSide left, WitnessSide? right)
    {
        var (mine, theirs) = (left.Learner.Evidence, right?.Learner.Evidence ?? left.Learner.Evidence);
        var all = mine.Concat(theirs).ToList();
        if (all.Count == 0)
        {
            return "  no evidence\n";
        }

        var columns = ItemColumns.Of(all);
        List<string[]> rows = [["item", .. columns.Select(c => c.Name), ""]];
        foreach (var group in InOrder(mine, theirs))
        {
            var one = mine.FirstOrDefault(e => e.Id == group);
            var other = theirs.FirstOrDefault(e => e.Id == group);
            bool both = one is not null && other is not null;
            rows.Add([group, .. columns.Select(c => both ? Two(c.Read(one!), c.Read(other!)) : c.Read((one ?? other)!) ?? ""), both ? Times(mine, theirs, group) : $"* only \"{(one is null ? right!.Name : left.Name)}\""]);
        }

        return TextTable.Print(rows);
    }

    private static IEnumerable<string> InOrder(IReadOnlyList<Evidence> mine, IReadOnlyList<Evidence> theirs) =>
        mine.Concat(theirs).DistinctBy(e => e.Id).OrderBy(e => e.OccurredOn).ThenBy(e => e.Sequence).Select(e => e.Id);

    private static string Times(IReadOnlyList<Evidence> mine, IReadOnlyList<Evidence> theirs, string id)
    {
        int one = mine.Count(e => e.Id == id), other = theirs.Count(e => e.Id == id);
        return one == other ? "" : $"* stands {one} | {other} times";
    }

    private static string Decided(List<DecisionRow> one, List<DecisionRow>? other)
    {
        List<string[]> rows = [["decided", ""]];
        foreach (string name in one.Concat(other ?? []).Select(r => r.Name).Distinct(StringComparer.Ordinal))
        {
            string? says = one.FirstOrDefault(r => r.Name == name)?.Says;
            rows.Add([name, other is null ? says ?? "" : Two(says, other.FirstOrDefault(r => r.Name == name)?.Says)]);
        }

        return TextTable.Print(rows);
    }

    /// <summary>The explanation of the first rule that answers otherwise, on both sides; of one learner alone, of the last rule that is met.</summary>
    private static void Why(StringBuilder text, Witness witness, List<DecisionRow> one, List<DecisionRow>? other)
    {
        if (other is null)
        {
            Explain(text, witness.Left.Name, one.LastOrDefault(r => r is { Decision: not null, IsMet: true }));
            return;
        }

        var changed = one.FirstOrDefault(r => r.Decision is not null && other.FirstOrDefault(o => o.Name == r.Name) is { } o && o.Says != r.Says);
        Explain(text, witness.Left.Name, changed);
        Explain(text, witness.Right!.Name, changed is null ? null : other.First(o => o.Name == changed.Name));
    }

    private static void Explain(StringBuilder text, string side, DecisionRow? row)
    {
        if (row?.Decision is not { } decision)
        {
            return;
        }

        var lines = decision.Explain().ToText().Split('\n', StringSplitOptions.RemoveEmptyEntries).SkipWhile(l => !l.StartsWith("  Why:", StringComparison.Ordinal)).Skip(1).ToList();
        text.Append($"\nwhy \"{side}\": {row.Name} is {row.Says}\n");
        foreach (string line in lines.Take(LongestExplanation))
        {
            text.Append(line[2..]).Append('\n');
        }

        text.Append(lines.Count > LongestExplanation ? "  ...\n" : "");
    }
}
