using Cbe.Sdk.Pipeline.Lanes;

namespace Cbe.Sdk;

/// <content>Whole columns at once, for those who count over millions of rows.</content>
public sealed partial class DecisionTable
{
    /// <summary>In a column of answers: the rule was not asked.</summary>
    public const sbyte NotAsked = 2;

    /// <summary>In a column of ranks: there is no evidence yet.</summary>
    public const byte NoRank = 255;

    /// <summary>What a rule answered about each row, as <see cref="Answer"/> gives it for one: the answer's number, or <see cref="NotAsked"/>.</summary>
    /// <param name="rule">The position of the rule in <see cref="Rules"/>.</param>
    /// <param name="answers">Takes the answers, a row each; at least <see cref="Count"/> long.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rule.</exception>
    /// <exception cref="ArgumentException"><paramref name="answers"/> is too short.</exception>
    public void CopyAnswers(int rule, Span<sbyte> answers)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rule);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(rule, Rules.Count);
        EnsureRoom(answers.Length, nameof(answers));
        bool ofSupport = Rules[rule].Element == Sdk.Rules.CbeElement.Support;
        for (int s = 0; s < Segments.Count; s++)
        {
            var rows = RowsOf(s);
            for (int lane = 0; lane < rows.Length; lane++)
            {
                if (rows[lane] >= 0)
                {
                    answers[rows[lane]] = Segments[s].AnswerOf(rule, lane, ofSupport) is { } answer ? (sbyte)answer : NotAsked;
                }
            }
        }
    }

    /// <summary>The ranks of each row, as <see cref="LevelRanks"/> gives them for one; <see cref="NoRank"/> where there is no evidence yet.</summary>
    /// <param name="least">Takes the ranks that are surely reached, a row each; at least <see cref="Count"/> long.</param>
    /// <param name="most">Takes the highest ranks that may still be reached; at least <see cref="Count"/> long.</param>
    /// <exception cref="ArgumentException">One of them is too short.</exception>
    public void CopyLevelRanks(Span<byte> least, Span<byte> most)
    {
        EnsureRoom(least.Length, nameof(least));
        EnsureRoom(most.Length, nameof(most));
        for (int s = 0; s < Segments.Count; s++)
        {
            var rows = RowsOf(s);
            var segment = Segments[s];
            for (int lane = 0; lane < rows.Length; lane++)
            {
                if (rows[lane] >= 0)
                {
                    bool isKnown = SegmentDecisions.Is(segment.Known, lane);
                    (least[rows[lane]], most[rows[lane]]) = isKnown ? (segment.Least[lane], segment.Most[lane]) : (NoRank, NoRank);
                }
            }
        }
    }

    /// <summary>The row of each lane of a segment; negative for a lane without a case.</summary>
    private unsafe ReadOnlySpan<int> RowsOf(int segment) => new(Table.Segments[segment].CaseOf, Table.Segments[segment].Lanes);

    private void EnsureRoom(int length, string name)
    {
        if (length < Count)
        {
            throw new ArgumentException($"There are {Count} rows, and room for {length}.", name);
        }
    }
}
