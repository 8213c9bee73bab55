using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Deciding;

/// <summary>Cases in columns: whose, about what, the ranks of the level, and the answer to each outcome as a byte.</summary>
internal sealed class CaseColumns(IReadOnlyList<PolicyOutcome> outcomes, IReadOnlyList<string> subjects, int count)
{
    /// <summary>No answer was asked for.</summary>
    public const sbyte NotAsked = DecisionTable.NotAsked;

    /// <summary>No rank is known.</summary>
    public const byte NoRank = DecisionTable.NoRank;

    public IReadOnlyList<PolicyOutcome> Outcomes => outcomes;

    public IReadOnlyList<string> Subjects => subjects;

    public int Count => count;

    public int[] Learner { get; } = new int[count];

    public int[] Subject { get; } = new int[count];

    public byte[] Least { get; } = new byte[count];

    public byte[] Most { get; } = new byte[count];

    /// <summary>By outcome, the answers of all cases: -1, 0, 1 as <see cref="Values.Answer"/>, or <see cref="NotAsked"/>.</summary>
    public sbyte[][] Answers { get; } = [.. outcomes.Select(_ => new sbyte[count])];

    public (int Least, int Most)? Ranks(int row) => Least[row] == NoRank ? null : (Least[row], Most[row]);

    public Answer? Answer(int row, int outcome) => Answers[outcome][row] is var code && code == NotAsked ? null : (Answer)code;

    public void SetRanks(int row, (int Least, int Most)? ranks) => (Least[row], Most[row]) = ranks is var (least, most) ? ((byte)least, (byte)most) : (NoRank, NoRank);

    public void Set(int row, int outcome, Answer? answer) => Answers[outcome][row] = answer is { } a ? (sbyte)a : NotAsked;

    /// <summary>Whether a level is reached, from what is known of the level.</summary>
    public static Answer? Reached((int Least, int Most)? ranks, int rank) =>
        ranks is not var (least, most) ? null : least >= rank ? Values.Answer.Met : most < rank ? Values.Answer.NotMet : Values.Answer.Insufficient;
}
