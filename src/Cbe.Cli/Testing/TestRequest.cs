namespace Cbe.Cli.Testing;

/// <summary>What `cbe test` is asked to do.</summary>
/// <param name="Packs">The packs, or their folders.</param>
/// <param name="Framework">The framework; that beside each pack unless told.</param>
/// <param name="Scenarios">The scenarios of the one pack; those beside it unless told.</param>
/// <param name="Filter">Only scenarios with this text; null for all.</param>
/// <param name="Coverage">Whether it is asked what scenarios do not show.</param>
/// <param name="Least">The least coverage in per cent; null where none is asked for.</param>
internal sealed record TestRequest(IReadOnlyList<string> Packs, string? Framework, string? Scenarios, string? Filter, bool Coverage, decimal? Least)
{
    /// <summary>Whether the answer is written as JSON.</summary>
    public bool Json { get; init; }

    /// <summary>Where the results go for systems that read JUnit's XML; null for nowhere.</summary>
    public string? JUnit { get; init; }

    /// <summary>Where the missing scenarios go; null where none are asked for, and a dash for the output.</summary>
    public string? Suggest { get; init; }
}
