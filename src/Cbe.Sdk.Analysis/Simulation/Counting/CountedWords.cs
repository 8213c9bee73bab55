using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation.Counting;

/// <summary>How often words, scores, levels and feedback are recorded, and by how many learners.</summary>
internal sealed class CountedWords
{
    private readonly Dictionary<(string Field, string Word), (long Items, int Learners)> _counts = [];
    private long _items;

    public void Add(IEnumerable<Evidence> evidence)
    {
        var own = new Dictionary<(string, string), int>();
        foreach (var e in evidence)
        {
            _items++;
            Count("form", e.Form);
            Count("setting", e.Setting);
            Count("assessor", e.Assessor);
            Count("confirmedBy", e.ConfirmedBy);
            Count("rigor", e.Rigor);
            Count("purpose", e.Purpose);
            Count("missing", (e.Score, e.Level) switch { (null, null) => "both", (null, _) => "score", (_, null) => "level", _ => null });
            Count("due", e.DueOn is null ? null : e.DueOn < e.OccurredOn ? "late" : "in time");
            Count("feedback", e.FeedbackOn is null ? null : "given");
            Count("feedback", e.HasNextSteps ? "next steps" : null);
            Count("chosen", e.ChosenByLearner ? "yes" : null);
        }

        foreach (var (key, items) in own)
        {
            var (all, learners) = _counts.GetValueOrDefault(key);
            _counts[key] = (all + items, learners + 1);
        }

        void Count(string field, string? word)
        {
            if (word is not null)
            {
                own[(field, word)] = own.GetValueOrDefault((field, word)) + 1;
            }
        }
    }

    /// <summary>The words of a field with their shares of all items, those of too few learners left out.</summary>
    public WordShares SharesOf(string field, int minimum) => Rounded.Shares(
        [.. _counts.Where(c => c.Key.Field == field && c.Value.Learners >= minimum).OrderByDescending(c => c.Value.Items).ThenBy(c => c.Key.Word, StringComparer.Ordinal).Select(c => (c.Key.Word, c.Value.Items))], _items);

    /// <summary>The share of items with a word; 0 where there are too few learners.</summary>
    public Number Share(string field, string word, int minimum) =>
        _counts.TryGetValue((field, word), out var count) && count.Learners >= minimum ? Rounded.Share(count.Items, _items) : Number.Zero;
}
