using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Next;

/// <summary>Whether further evidence is enough for a level.</summary>
/// <param name="about">The case.</param>
/// <param name="target">The rank of the level.</param>
internal sealed class Trials(NextCase about, int target)
{
    private readonly Dictionary<Wish, JudgedEvidence> _judged = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether the learner would surely be at the level or above.</summary>
    public bool AreEnough(IReadOnlyList<Wish> wishes) => With(wishes).Progress is { IsMissing: false } progress && progress.Low >= target;

    public ProgressionOutcome With(IReadOnlyList<Wish> wishes) => about.With(wishes.Select(Judged)).Outcome;

    /// <summary>Whether a part of the evidence, and not all of it, is enough; the smallest such part.</summary>
    public List<Wish>? EnoughPart(IReadOnlyList<Wish> wishes) => Enumerable.Range(1, (1 << wishes.Count) - 2)
        .OrderBy(s => int.PopCount(s)).Select(s => wishes.Where((_, i) => (s >> i & 1) == 1).ToList()).FirstOrDefault(AreEnough);

    private JudgedEvidence Judged(Wish wish, int index)
    {
        if (!_judged.TryGetValue(wish, out var judged))
        {
            _judged.Add(wish, judged = about.Judge(wish.Evidence));
        }

        return new(judged.Evidence with { Id = IdOf(wish, index) }, judged.Reason);
    }

    public static string IdOf(Wish wish, int index) => $"{wish.Plain.Id}-{Number.FromInteger(index + 1)}";
}
