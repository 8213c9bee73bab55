using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation;

/// <summary>Support that is given when work shows that it is needed. Null means as for everybody else. Immutable.</summary>
public sealed record SupportModel
{
    /// <summary>A score below this part of the scale calls for support, 0 to 1. Default 0.5.</summary>
    public Number? Below { get; init; }

    /// <summary>Which share of such work is followed by support, 0 to 1. Default 0.6.</summary>
    public Number? Given { get; init; }

    /// <summary>Days from the work to the support, 0 to 3,650. Default 3 to 21.</summary>
    public Draw? Days { get; init; }

    /// <summary>What it is, as words of the school's own. Default small-group 1.</summary>
    public WordShares? Kinds { get; init; }
}
