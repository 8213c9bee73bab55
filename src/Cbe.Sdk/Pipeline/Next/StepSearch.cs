using Cbe.Sdk.Decisions;

namespace Cbe.Sdk.Pipeline.Next;

/// <summary>Tries further evidence, few items first: of one kind first, then of several.</summary>
/// <param name="about">The case.</param>
/// <param name="trials">What is enough.</param>
/// <param name="kinds">The kinds of evidence.</param>
/// <param name="members">The members, by whose values kinds differ.</param>
/// <param name="options">The bounds.</param>
internal sealed class StepSearch(NextCase about, Trials trials, IReadOnlyList<Wish> kinds, IReadOnlyList<Member> members, NextStepsOptions options)
{
    /// <summary>Sets that are like others are passed over, and to pass over takes time too.</summary>
    private const int SetsForAnEvaluation = 8;

    /// <summary>Of so many sets of the same number of items is made what is told.</summary>
    private readonly int _sets = 4 * options.Alternatives;

    /// <summary>Up to how many items everything was tried.</summary>
    public int ItemsSearched { get; private set; }

    /// <summary>Whether the bound of evaluations came first.</summary>
    public bool IsAtBound { get; private set; }

    /// <summary>Sets of the smallest number of items that are enough; none within the bound.</summary>
    public List<List<Wish>> Smallest()
    {
        var found = new List<List<Wish>>();
        long looked = 0;
        for (int count = 1; count <= options.MaximumItems && kinds.Count > 0 && !IsAtBound; count++)
        {
            foreach (var set in Sets(count))
            {
                if (about.Evaluations >= options.MaximumEvaluations || looked++ > (long)SetsForAnEvaluation * options.MaximumEvaluations)
                {
                    IsAtBound = true;
                    break;
                }

                if (IsFirstOfItsLike(set) && trials.AreEnough(set))
                {
                    found.Add(set);
                    if (found.Count >= _sets)
                    {
                        break;
                    }
                }
            }

            if (found.Count > 0)
            {
                return found;
            }

            ItemsSearched = IsAtBound ? ItemsSearched : count;
        }

        ItemsSearched = kinds.Count == 0 ? options.MaximumItems : ItemsSearched;
        return found;
    }

    private IEnumerable<List<Wish>> Sets(int count) => kinds.Select(k => Enumerable.Repeat(k, count).ToList())
        .Concat(count == 1 ? [] : Mixed(count, 0).Where(s => s.Exists(w => w != s[0])));

    /// <summary>Of sets that differ only in which words they use that are all alike, one is enough: that with the first words.</summary>
    private bool IsFirstOfItsLike(List<Wish> set)
    {
        for (int i = 0; i < members.Count; i++)
        {
            bool isUsed = true;
            foreach (var option in members[i].Alike)
            {
                bool isNext = set.Exists(w => w[i] == option);
                if (isNext && !isUsed)
                {
                    return false;
                }

                isUsed = isNext;
            }
        }

        return true;
    }

    private IEnumerable<List<Wish>> Mixed(int count, int from)
    {
        if (count == 0)
        {
            yield return [];
            yield break;
        }

        for (int i = from; i < kinds.Count; i++)
        {
            foreach (var others in Mixed(count - 1, i))
            {
                yield return [kinds[i], .. others];
            }
        }
    }
}
