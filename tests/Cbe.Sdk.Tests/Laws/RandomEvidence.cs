using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Laws;

/// <summary>Random evidence with what breaks rules: scores at k-1, k and k+1, days that tie, values that are missing.</summary>
internal sealed class RandomEvidence(int seed)
{
    private static readonly string?[] Levels = [null, "Beginning", "Developing", "Proficient", "Advanced"];
    private static readonly string?[] Scores = [null, "0", "50", "69", "69.999999", "70", "70.000001", "71", "90", "100"];
    private static readonly string?[] Assessors = [null, "teacher", "peer", "expert"];
    private static readonly string?[] Forms = [null, "test", "quiz", "project", "portfolio"];

    private readonly Random _random = new(seed);

    public List<Evidence> Items(int most = 6) => [.. Enumerable.Range(0, _random.Next(0, most + 1)).Select(i => Item($"e{i}"))];

    public Evidence Item(string id) => new()
    {
        Id = id,
        Competency = "C",
        OccurredOn = new DateOnly(2026, 1, 8 + _random.Next(0, 4)),
        Sequence = _random.Next(4) == 0 ? _random.Next(0, 2) : null,
        Level = Of(Levels),
        Score = Of(Scores) is { } s && Number.TryParse(s, out var n) ? n : null,
        Assessor = Of(Assessors),
        Form = Of(Forms),
        ChosenByLearner = _random.Next(2) == 0,
    };

    /// <summary>The same items with some of what is missing filled in.</summary>
    public List<Evidence> Fill(IEnumerable<Evidence> items) => [.. items.Select(e => e with
    {
        Level = e.Level ?? Of(Levels),
        Score = e.Score ?? (Of(Scores) is { } s && Number.TryParse(s, out var n) ? n : null),
        Assessor = e.Assessor ?? Of(Assessors),
        Form = e.Form ?? Of(Forms),
    })];

    private string? Of(string?[] options) => options[_random.Next(options.Length)];
}
