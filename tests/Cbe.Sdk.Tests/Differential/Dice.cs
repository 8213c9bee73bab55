namespace Cbe.Sdk.Tests.Differential;

/// <summary>Chance in the words of the generators. The same seed gives the same throws, on every machine.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    public int Next(int least, int beyond) => _random.Next(least, beyond);

    public int Seed() => _random.Next();

    /// <summary>Once in so many.</summary>
    public bool Once(int outOf) => _random.Next(outOf) == 0;

    public T Of<T>(IReadOnlyList<T> options) => options[_random.Next(options.Count)];

    public string Word(params string[] words) => Of(words);

    public string Pick(params Func<string>[] options) => Of(options)();

    public void Shuffle<T>(T[] items) => _random.Shuffle(items);
}
