using Cbe.Sdk.Elements.Equity;

namespace Cbe.Sdk.Tests.Equity;

/// <summary>
/// Looks for other counts that fit everything that is shown: the sums by each attribute, and the sums along each attribute
/// of those that are crossed. It is a search through whole numbers that knows nothing of how counts were withheld.
/// </summary>
internal sealed class OtherTables(RandomPopulation population)
{
    /// <summary>Whether the count by one attribute can be another.</summary>
    public bool CanDiffer(int attribute, int value)
    {
        int actual = population.ByAttribute[attribute].Counts[value];
        return Sums().Any(s => s[attribute][value] != actual && population.Crossed.Select((_, i) => i).All(i => Fits(i, s, null, 0)));
    }

    /// <summary>Whether a count by crossed attributes can be another: one more or one less.</summary>
    public bool CanDiffer(int crossing, int cell, int difference)
    {
        int wanted = population.Crossed[crossing].Counts[cell] + difference;
        return wanted >= 0 && Sums().Any(s => Fits(crossing, s, cell, wanted) && population.Crossed.Select((_, i) => i).Where(i => i != crossing).All(i => Fits(i, s, null, 0)));
    }

    /// <summary>The counts by each attribute as they are, and with up to one learner moved between two withheld values of each.</summary>
    private IEnumerable<int[][]> Sums()
    {
        IEnumerable<int[][]> all = [[]];
        for (int a = 0; a < population.ByAttribute.Count; a++)
        {
            var own = Moved(population.ByAttribute[a].Counts, population.Suppression.ByAttribute[a]).ToList();
            all = all.SelectMany(s => own.Select(o => s.Append(o).ToArray()));
        }

        return all;
    }

    private static IEnumerable<int[]> Moved(int[] counts, bool[] withheld)
    {
        yield return counts;
        foreach (int from in Enumerable.Range(0, counts.Length).Where(v => withheld[v] && counts[v] > 0))
        {
            foreach (int to in Enumerable.Range(0, counts.Length).Where(v => withheld[v] && v != from))
            {
                int[] moved = [.. counts];
                (moved[from], moved[to]) = (moved[from] - 1, moved[to] + 1);
                yield return moved;
            }
        }
    }

    /// <summary>Whether whole numbers that are not negative can stand in the withheld cells, with these sums along each attribute.</summary>
    private bool Fits(int crossing, int[][] sums, int? fixedCell, int wanted)
    {
        var (grid, withheld) = (population.Crossed[crossing], population.Suppression.Crossed[crossing]);
        int[][] left = [.. grid.Attributes.Select(a => sums[a].ToArray())];
        var open = new List<int>();
        for (int cell = 0; cell < grid.Count; cell++)
        {
            if (withheld[cell] && cell != fixedCell)
            {
                open.Add(cell);
            }
            else if (!Take(grid, left, cell, cell == fixedCell ? wanted : grid.Counts[cell]))
            {
                return false;
            }
        }

        return Search(grid, left, open, 0, []);
    }

    /// <param name="deadEnds">What is left over at a place in the order, where the search has been before and found nothing.</param>
    private static bool Search(CountGrid grid, int[][] left, List<int> open, int at, HashSet<string> deadEnds)
    {
        if (Enumerable.Range(0, left.Length).Any(i => Enumerable.Range(0, left[i].Length).Any(v => left[i][v] > 0 && !open.Skip(at).Any(c => grid.ValueOf(c, i) == v))))
        {
            return false; // Somebody is left over where no cell is open any more.
        }

        if (at == open.Count)
        {
            return true;
        }

        string state = $"{at}: {string.Join(' ', left.SelectMany(l => l))}";
        if (deadEnds.Contains(state))
        {
            return false;
        }

        int most = Enumerable.Range(0, left.Length).Min(i => left[i][grid.ValueOf(open[at], i)]);
        for (int count = most; count >= 0; count--)
        {
            Take(grid, left, open[at], count);
            bool found = Search(grid, left, open, at + 1, deadEnds);
            Take(grid, left, open[at], -count);
            if (found)
            {
                return true;
            }
        }

        deadEnds.Add(state);
        return false;
    }

    private static bool Take(CountGrid grid, int[][] left, int cell, int count)
    {
        bool fits = true;
        for (int i = 0; i < left.Length; i++)
        {
            left[i][grid.ValueOf(cell, i)] -= count;
            fits &= left[i][grid.ValueOf(cell, i)] >= 0;
        }

        return fits;
    }
}
