using Cbe.Sdk.Evaluation.Columnar;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>Where a program leaves what it found about each case.</summary>
internal sealed record CaseOutputs
{
    /// <summary>Of which cases the record speaks on the day.</summary>
    public required Register SpokenOf { get; init; }

    /// <summary>Which have admitted evidence, so that rules were asked.</summary>
    public required Register Asked { get; init; }

    /// <summary>Which items can be seen.</summary>
    public required Register Visible { get; init; }

    /// <summary>Which of them count.</summary>
    public required Register Admitted { get; init; }

    /// <summary>The level: its least and most rank, 0 below the scale; not known where nothing is.</summary>
    public required NumberOperand Progress { get; init; }

    /// <summary>Where a person has decided; null where no record can say so.</summary>
    public Register? Overridden { get; init; }

    /// <summary>Whose level rests on provisional evidence alone; null for nobody.</summary>
    public Register? Provisional { get; init; }

    public required NumberOperand MasteryScore { get; init; }

    public required NumberOperand MasteryLevel { get; init; }

    public required IReadOnlyList<PlannedRule> Rules { get; init; }

    /// <summary>All registers that are read when the program has run.</summary>
    public IEnumerable<Register?> All =>
    [
        SpokenOf, Asked, Visible, Admitted, Overridden, Provisional,
        .. Parts(Progress), .. Parts(MasteryScore), .. Parts(MasteryLevel),
        .. Rules.SelectMany(r => new[] { r.Answer.Met, r.Answer.NotMet }),
    ];

    private static IEnumerable<Register?> Parts(NumberOperand n) => [n.Low, n.High, n.Known];
}
