using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation;

/// <summary>
/// Words with the share of each, from 0 to 1. Together they are at most 1: what is left is the share for which nothing is
/// recorded. In JSON an object: <c>{ "test": 0.6, "project": 0.3 }</c>. Immutable.
/// </summary>
public sealed class WordShares
{
    private readonly long[] _upTo;

    /// <summary>Makes shares.</summary>
    /// <param name="shares">The words, each with its share.</param>
    /// <exception cref="ArgumentException">A word is empty or stands twice, a share is less than 0, or they are more than 1 together.</exception>
    public WordShares(params IReadOnlyList<KeyValuePair<string, Number>> shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        if (shares.Any(s => string.IsNullOrEmpty(s.Key) || s.Value < Number.Zero) || shares.DistinctBy(s => s.Key, StringComparer.Ordinal).Count() < shares.Count)
        {
            throw new ArgumentException("A word stands once and is not empty, and its share is not negative.", nameof(shares));
        }

        Shares = [.. shares];
        _upTo = new long[shares.Count];
        long sum = 0;
        for (int i = 0; i < shares.Count; i++)
        {
            _upTo[i] = sum += shares[i].Value.Micros;
        }

        if (sum > Number.Scale)
        {
            throw new ArgumentException("Shares are at most 1 together.", nameof(shares));
        }
    }

    /// <summary>No words: nothing is recorded.</summary>
    public static WordShares None { get; } = new();

    /// <summary>The words, each with its share.</summary>
    public IReadOnlyList<KeyValuePair<string, Number>> Shares { get; }

    /// <summary>Always one word.</summary>
    /// <param name="word">The word.</param>
    public static WordShares Always(string word) => new(KeyValuePair.Create(word, Number.One));

    /// <summary>The word at a part of one, in millionths; null where nothing is recorded.</summary>
    internal string? At(long micros)
    {
        for (int i = 0; i < _upTo.Length; i++)
        {
            if (micros < _upTo[i])
            {
                return Shares[i].Key;
            }
        }

        return null;
    }
}
