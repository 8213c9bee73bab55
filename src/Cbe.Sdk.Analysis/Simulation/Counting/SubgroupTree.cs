using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation.Counting;

/// <summary>
/// Attributes each hung on the one with which it goes most closely (Chow and Liu 1968, with chi-square in place of information):
/// shares of values, and shares by the values of the attribute above.
/// </summary>
internal sealed class SubgroupTree(SubgroupCounts counts, int minimum)
{
    /// <summary>Attributes that go less closely together than this (Cramér's V, squared) are drawn on their own.</summary>
    private const double Loose = 0.0005;

    public IReadOnlyList<SubgroupModel> Make()
    {
        var left = counts.Attributes.Where(a => Shown(a).Count > 0).ToList();
        var made = new List<SubgroupModel>();
        while (left.Count > 0)
        {
            var (attribute, above, closeness) = left.SelectMany(a => made.Select(m => (Attribute: a, Above: m.Attribute, Closeness: Closeness(a, m.Attribute))))
                .OrderByDescending(p => p.Closeness).FirstOrDefault((left[0], "", 0.0));
            made.Add(closeness < Loose ? new() { Attribute = attribute, Values = Shares(attribute) } : Under(attribute, above));
            left.Remove(attribute);
        }

        return made;
    }

    private SubgroupModel Under(string attribute, string above) => new()
    {
        Attribute = attribute,
        Values = Shares(attribute),
        By = above,
        When = Shown(above).ToDictionary(v => v, v => Row(attribute, above, v), StringComparer.Ordinal),
    };

    private IReadOnlyList<string> Shown(string attribute) => [.. counts.ValuesOf(attribute).Where(v => counts.Of(attribute, v) >= minimum)];

    private WordShares Shares(string attribute)
    {
        var shown = Shown(attribute);
        int sum = shown.Sum(v => counts.Of(attribute, v));

        // Too few who are left would be told by what is left.
        int all = counts.Learners - sum < minimum ? sum : counts.Learners;
        return Rounded.Shares([.. shown.Select(v => (v, (long)counts.Of(attribute, v)))], all);
    }

    /// <summary>The shares among learners of one value above. Of combinations that too few have, the share is that of all learners: also of those that nobody has.</summary>
    private WordShares Row(string attribute, string above, string value)
    {
        var usual = Shares(attribute);
        int learners = counts.Of(above, value);
        var cells = usual.Shares.Select(s => (Word: s.Key, Count: counts.Of(attribute, s.Key, above, value), Usual: s.Value)).ToList();
        int large = cells.Where(c => c.Count >= minimum).Sum(c => c.Count);
        var rest = cells.Where(c => c.Count < minimum).Aggregate(Number.Zero, (a, c) => a + c.Usual);
        var unstated = Number.One - usual.Shares.Aggregate(Number.Zero, (a, s) => a + s.Value);
        if (large == 0)
        {
            return usual;
        }

        // The combinations that are shown share what the others, at their usual shares, leave.
        var open = Number.One - rest - (learners - cells.Sum(c => c.Count) >= minimum ? Rounded.Share(learners - cells.Sum(c => c.Count), learners) : unstated);
        var parts = Rounded.Shares([.. cells.Where(c => c.Count >= minimum).Select(c => (c.Word, (long)c.Count))], large).Shares.ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        return Filled(cells.Select(c => KeyValuePair.Create(c.Word, c.Count < minimum ? c.Usual : Number.FromMicros(open.Micros * parts[c.Word].Micros / Number.Scale))), rest + open);
    }

    /// <summary>What rounding leaves of a sum goes to the last that was shared out.</summary>
    private static WordShares Filled(IEnumerable<KeyValuePair<string, Number>> shares, Number sum)
    {
        var all = shares.ToList();
        int last = all.FindLastIndex(s => s.Value > Number.Zero);
        all[last] = KeyValuePair.Create(all[last].Key, all[last].Value + sum - all.Aggregate(Number.Zero, (a, s) => a + s.Value));
        return new(all);
    }

    /// <summary>Cramér's V, squared: chi-square as a part of the most that it could be.</summary>
    private double Closeness(string one, string other)
    {
        var (rows, columns) = (Shown(one), Shown(other));
        double all = rows.Sum(r => columns.Sum(c => (double)counts.Of(one, r, other, c)));
        if (all == 0 || rows.Count < 2 || columns.Count < 2)
        {
            return 0;
        }

        double sum = 0;
        foreach (string row in rows)
        {
            double ofRow = columns.Sum(c => (double)counts.Of(one, row, other, c));
            foreach (string column in columns)
            {
                double ofColumn = rows.Sum(r => (double)counts.Of(one, r, other, column));
                double expected = ofRow * ofColumn / all;
                double off = counts.Of(one, row, other, column) - expected;
                sum += expected == 0 ? 0 : off * off / expected;
            }
        }

        return sum / all / Math.Min(rows.Count - 1, columns.Count - 1);
    }
}
