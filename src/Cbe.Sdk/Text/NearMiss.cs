namespace Cbe.Sdk.Text;

/// <summary>Finds the word that was probably meant, for "did you mean". Thread-safe.</summary>
public static class NearMiss
{
    private const int LongestWord = 64;

    /// <summary>A pack may declare a thousand names and misspell a thousand others.</summary>
    private const int MostCompared = 200;

    /// <summary>The nearest of <paramref name="known"/>, if near enough to be a likely slip of the finger.</summary>
    /// <param name="word">The word as it was written; nothing is near an empty one.</param>
    /// <param name="known">The words there are.</param>
    public static string? Of(string word, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(known);
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        int limit = Math.Max(1, (word.Length + 1) / 3);
        string upper = word.ToUpperInvariant();
        return known
            .Where(k => k.Length <= LongestWord && Math.Abs(k.Length - word.Length) <= limit)
            .Take(MostCompared)
            .Select(k => (Word: k, Distance: Distance(upper, k.ToUpperInvariant())))
            .Where(x => x.Distance <= limit)
            .OrderBy(x => x.Distance).ThenBy(x => x.Word, StringComparer.Ordinal)
            .Select(x => x.Word)
            .FirstOrDefault();
    }

    /// <summary>"did you mean `x`?", or the list of what there is.</summary>
    /// <param name="word">The word as it was written.</param>
    /// <param name="known">The words there are; the first 40 are listed when none is near.</param>
    /// <param name="what">What they are, in the plural: "levels".</param>
    public static string Help(string word, IReadOnlyCollection<string> known, string what) =>
        Of(word, known) is { } near ? $"did you mean `{near}`?"
        : known.Count == 0 ? $"there are no {what} here"
        : $"{what}: {string.Join(", ", known.Take(40).Select(k => $"`{k}`"))}{(known.Count > 40 ? " …" : "")}";

    /// <summary>Insertions, deletions, substitutions and swaps of neighbours (Damerau 1964, optimal string alignment).</summary>
    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            d[i, 0] = i;
        }

        for (int j = 0; j <= b.Length; j++)
        {
            d[0, j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
