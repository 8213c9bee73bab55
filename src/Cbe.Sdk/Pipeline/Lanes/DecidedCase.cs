using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Tables;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>What was decided about one case: one lane of a segment.</summary>
/// <param name="decisions">The decisions of the segment.</param>
/// <param name="lane">The lane.</param>
internal readonly struct DecidedCase(SegmentDecisions decisions, int lane)
{
    public ProgressStatus Status =>
        Is(decisions.Overridden) ? ProgressStatus.Overridden
        : !Is(decisions.Known) ? ProgressStatus.NoEvidenceYet
        : decisions.Least[lane] == decisions.Most[lane] ? ProgressStatus.Decided : ProgressStatus.AtLeast;

    /// <summary>The rank that is surely reached; 0 for none.</summary>
    public int Rank => Is(decisions.Known) ? decisions.Least[lane] : 0;

    /// <summary>The highest rank that may be reached where that is above <see cref="Rank"/>; else 0.</summary>
    public int PossibleRank => Is(decisions.Known) && decisions.Most[lane] > decisions.Least[lane] ? decisions.Most[lane] : 0;

    public Number? MasteryScore => decisions.Scores.Length > 0 && Is(decisions.Scored) ? Number.FromMicros(decisions.Scores[lane]) : null;

    /// <summary>The rank of the mastery score where it is one; else 0.</summary>
    public int MasteryRank => decisions.Scores.Length > 0 && Is(decisions.LevelScored) && decisions.MasteryLeast[lane] == decisions.MasteryMost[lane] ? decisions.MasteryLeast[lane] : 0;

    public int Admitted => decisions.Admitted[lane];

    public int SetAside => decisions.Visible[lane] - decisions.Admitted[lane];

    public bool IsProvisional => Is(decisions.Provisional);

    /// <summary>What a rule answered; null where it was not asked.</summary>
    public Answer? AnswerOf(int rule, DecisionKind kind) =>
        !Is(decisions.AskedOf(kind)) ? null
        : Is(decisions.Met[rule]) ? Answer.Met
        : Is(decisions.NotMet[rule]) ? Answer.NotMet
        : Answer.Insufficient;

    private bool Is(ulong[] mask) => ((mask[lane / Tile.Lanes] >> (lane % Tile.Lanes)) & 1) != 0;
}
