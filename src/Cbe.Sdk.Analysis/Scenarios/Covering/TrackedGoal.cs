namespace Cbe.Sdk.Analysis.Scenarios.Covering;

/// <summary>One thing to be seen.</summary>
internal sealed class TrackedGoal(string name)
{
    public string Name => name;

    /// <summary>The first scenario that showed it.</summary>
    public string? SeenIn { get; private set; }

    /// <summary>Why it cannot happen; null while it can.</summary>
    public string? CannotHappen { get; set; }

    public bool IsMissing => SeenIn is null && CannotHappen is null;

    public void See(string scenario) => SeenIn ??= scenario;

    /// <summary>What was seen does happen, whatever was said about it.</summary>
    public CoverageGoal ToGoal() => SeenIn is not null ? new(name, CoverageState.Seen, null, SeenIn)
        : CannotHappen is { } because ? new(name, CoverageState.CannotHappen, because) : new(name, CoverageState.Missing);
}
