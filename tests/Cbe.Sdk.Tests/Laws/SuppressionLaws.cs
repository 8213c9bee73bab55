using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Tests.Equity;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Tests.Laws;

/// <summary>No published table lets one find a count that is withheld.</summary>
public class SuppressionLaws
{
    private static readonly int[][] Single = [[0, 1]];
    private static readonly int[][] Linked = [[0, 1], [0, 2]];
    private static readonly int[][] Three = [[0, 1, 2]];

    [Fact]
    public void No_count_below_the_minimum_is_shown() => Holds(2_000, Linked, 4, p =>
    {
        var s = p.Suppression;
        bool all = s.All ? p.ByAttribute.Zip(s.ByAttribute).Concat(p.Crossed.Zip(s.Crossed)).All(t => t.Second.All(w => w)) : p.Count >= p.Minimum || (p.Count == 0 && p.Learners >= p.Minimum);
        return all && p.ByAttribute.Zip(s.ByAttribute).Concat(p.Crossed.Zip(s.Crossed))
            .All(t => Enumerable.Range(0, t.First.Count).Where(c => !t.Second[c]).All(c => t.First.Counts[c] >= p.Minimum || (t.First.Counts[c] == 0 && IsKnownToBeEmpty(p, t.First, c))));
    });

    [Fact]
    public void Of_a_line_that_adds_up_at_least_two_are_withheld_and_together_reach_the_minimum() => Holds(2_000, Single, 4, p =>
    {
        var s = p.Suppression;
        bool lines = p.ByAttribute.Zip(s.ByAttribute).All(t => s.All || Reaches(p, [.. Enumerable.Range(0, t.First.Count).Where(v => t.Second[v]).Select(v => t.First.Counts[v])]));
        var (grid, withheld) = (p.Crossed[0], s.Crossed[0]);
        return lines && (s.All || grid.Sizes.Index().All(a => Enumerable.Range(0, a.Item).Where(v => !s.ByAttribute[a.Index][v])
            .All(v => Reaches(p, [.. grid.Slice(a.Index, v).Where(c => withheld[c]).Select(c => grid.Counts[c])]))));
    });

    [Fact]
    public void No_count_by_two_attributes_can_be_found() => Holds(1_500, Single, 4, NothingCanBeFound);

    [Fact]
    public void No_count_can_be_found_from_two_tables_that_share_an_attribute() => Holds(600, Linked, 3, NothingCanBeFound);

    [Fact]
    public void No_count_by_three_attributes_can_be_found() => Holds(250, Three, 3, NothingCanBeFound);

    private static bool NothingCanBeFound(RandomPopulation p)
    {
        var (s, other) = (p.Suppression, new OtherTables(p));
        return s.All || (s.ByAttribute.Index().All(a => Withheld(a.Item).All(v => other.CanDiffer(a.Index, v)))
            && s.Crossed.Index().All(c => Withheld(c.Item).All(cell => other.CanDiffer(c.Index, cell, 1) || other.CanDiffer(c.Index, cell, -1))));
    }

    private static IEnumerable<int> Withheld(bool[] withheld) => Enumerable.Range(0, withheld.Length).Where(i => withheld[i]);

    private static bool Reaches(RandomPopulation p, int[] withheld) => withheld.Length == 0 || (withheld.Length >= 2 && withheld.Sum() >= p.Minimum);

    /// <summary>Nobody has a decision, and that tells of at least the minimum: of all learners, of the subgroup, or of one that it is a part of.</summary>
    private static bool IsKnownToBeEmpty(RandomPopulation p, CountGrid grid, int cell) =>
        p.Count == 0 || grid.Learners[cell] >= p.Minimum
        || grid.Attributes.Index().Any(a => p.ByAttribute[a.Item].Counts[grid.ValueOf(cell, a.Index)] == 0 && p.ByAttribute[a.Item].Learners[grid.ValueOf(cell, a.Index)] >= p.Minimum);

    private static void Holds(int tests, int[][] crossings, int mostValues, Func<RandomPopulation, bool> law) => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        var population = new RandomPopulation(seed, crossings, mostValues);
        return law(population).Label(population.ToString());
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(tests));
}
